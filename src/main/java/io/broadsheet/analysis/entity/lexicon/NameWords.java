package io.broadsheet.analysis.entity.lexicon;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;

/** The words at the end of organisations' names, for {@code alias} alone; whoever has a sentence asks its lexicon. */
public final class NameWords {
    /** What a word tells. */
    public enum Kind {
        ORGANIZATION_HEAD(WordClass.ORGANIZATION_HEAD),
        ORGANIZATION_MARK(WordClass.ORGANIZATION_MARK);

        private final WordClass words;

        Kind(WordClass words) {
            this.words = words;
        }
    }

    /** The one lexicon. */
    public static final NameWords ENGLISH = new NameWords();

    private NameWords() {}

    /** Whether a word in lower case tells that. */
    public boolean is(Kind kind, String word) {
        return Lexicon.ENGLISH.has(kind.words, word);
    }
}
