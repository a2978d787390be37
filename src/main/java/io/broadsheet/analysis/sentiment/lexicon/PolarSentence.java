package io.broadsheet.analysis.sentiment.lexicon;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.Words;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence with the polarity of its words. Only verbs, nouns, adjectives, adverbs and interjections have one: neither a
 * name nor a part of one does ("Hope, Arkansas"; "the Freedom Party").
 *
 * <p>A negation among the three words before it, or depending on it, turns a word round and weakens it, by VADER's factor
 * of -0.74. Words are counted from 0. Immutable once made, so safe for use by several threads.
 */
public final class PolarSentence {
    private static final Set<String> NEGATIONS = Words.of(
            "not n't no never none neither nor nothing nobody nowhere without hardly scarcely barely rarely seldom",
            "lack fail deny refuse");
    private static final Set<String> CONTENT = Words.of("VB NN JJ RB UH");
    private static final Set<String> NAMES =
            EntityType.NAMES.stream().map(EntityType::name).collect(Collectors.toUnmodifiableSet());
    private static final double NEGATED = -0.74;
    private static final int BEFORE = 3;

    private final DependencyTree tree;
    private final List<Polarity> polarities = new ArrayList<>();

    /** A sentence by the lexicons. */
    public PolarSentence(Sentence sentence) {
        this.tree = new DependencyTree(sentence);
        for (int i = 0; i < tree.size(); i++) {
            polarities.add(polarityAt(i));
        }
    }

    private Polarity polarityAt(int i) {
        Polarity polarity = isContent(i) ? PolarityLexicon.ENGLISH.of(tree.word(i), tree.lemma(i)) : Polarity.NONE;
        return !polarity.equals(Polarity.NONE) && isTurned(i) ? polarity.times(NEGATED) : polarity;
    }

    private boolean isTurned(int i) {
        for (int before = Math.max(0, i - BEFORE); before < i; before++) {
            if (isNegation(before)) {
                return true;
            }
        }
        return hasNegation(i);
    }

    /** The words by what depends on what. */
    public DependencyTree tree() {
        return tree;
    }

    /** What the lexicons say of a word where it stands. */
    public Polarity polarity(int i) {
        return polarities.get(i);
    }

    /** Whether a word is one that means something, but no name. */
    public boolean isContent(int i) {
        String pos = tree.token(i).pos();
        return pos.length() > 1
                && CONTENT.contains(pos.substring(0, 2))
                && !pos.startsWith("NNP")
                && !isName(tree.token(i));
    }

    /** Whether a word is part of a name, by the tagger. */
    public static boolean isName(Token token) {
        return NAMES.contains(token.ner());
    }

    /** Whether a word negates others. */
    public boolean isNegation(int i) {
        return NEGATIONS.contains(tree.word(i)) || NEGATIONS.contains(tree.lemma(i));
    }

    /** Whether a negation depends on a word. */
    public boolean hasNegation(int i) {
        return tree.children(i).stream().anyMatch(this::isNegation);
    }
}
