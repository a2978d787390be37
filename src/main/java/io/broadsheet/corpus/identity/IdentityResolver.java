package io.broadsheet.corpus.identity;

import io.broadsheet.lexicon.Lexicon;
import java.io.IOException;
import java.util.List;

/**
 * Finds out who is who over a run, block by block.
 *
 * <p>What is decided of a name is decided in one block, from that block alone and the {@link Context} of its articles: so blocks may come in any order, on
 * any machine, and memory holds one at a time. A name is weighed against all fuller names that it may be short for, by how many
 * articles use those, by rules with a {@linkplain IdentityRule doubt} for bearers whom nobody names in full, and by what its
 * article shows: pronoun, roles, and, where that leaves it open, who is named beside it (naive Bayes). It is joined only where
 * nine of ten such joins would be right. Immutable.
 */
public final class IdentityResolver {
    private final Lexicon lexicon;
    private final NameKeys keys;

    /** A resolver that knows words. */
    public IdentityResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.keys = new NameKeys(lexicon);
    }

    /** The keys under which it compares names. */
    public NameKeys keys() {
        return keys;
    }

    /** An empty block for the names that share a word. */
    public Block block(String word) {
        return new Block(word, keys, lexicon.occupations());
    }

    /**
     * What a block decides, in no order that matters. Of any name only the block of its own key decides, of a person's full name
     * that of the last name, too.
     */
    public List<Decision> resolve(Block block, Context context) throws IOException {
        return new BlockResolution(block, lexicon, context).decisions();
    }
}
