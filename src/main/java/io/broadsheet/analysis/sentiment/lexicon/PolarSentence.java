package io.broadsheet.analysis.sentiment.lexicon;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence with the polarity of its words. Only verbs, nouns, adjectives, adverbs and interjections have one: neither a
 * name nor a part of one does ("Hope, Arkansas"; "the Freedom Party").
 *
 * <p>Polarity is turned by negation in two ways. As VADER has it (Hutto and Gilbert 2014), a negation among the three words
 * before a word, or depending on it, turns it round and weakens it. In the sentence's own tone negation goes as far as
 * {@link NegationScope} says; where only the parse shows it, what is good becomes bad by half, and what is bad counts no
 * more, but is not good for that (Kiritchenko and Mohammad 2016).
 *
 * <p>Words are counted from 0. Immutable once made, so safe for use by several threads.
 */
public final class PolarSentence {
    private static final Set<String> CONTENT = Set.of("VB", "NN", "JJ", "RB", "UH");
    private static final Set<String> NAMES =
            Arrays.stream(EntityType.values()).map(EntityType::name).collect(Collectors.toUnmodifiableSet());
    /** VADER's factor. */
    private static final double NEGATED = -0.74;

    private static final double GOOD_DENIED = -0.5;

    private final DependencyTree tree;
    private final NegationScope negation;
    private final List<Polarity> words = new ArrayList<>();
    private final List<Polarity> turned = new ArrayList<>();

    /** A sentence by the lexicons. */
    public PolarSentence(DependencyTree tree) {
        this.tree = tree;
        this.negation = new NegationScope(tree);
        for (int i = 0; i < tree.size(); i++) {
            words.add(isContent(i) ? PolarityLexicon.ENGLISH.of(tree.word(i), tree.lemma(i)) : Polarity.NONE);
            turned.add(!isNeutral(i) && negation.isClose(i) ? words.get(i).times(NEGATED) : words.get(i));
        }
    }

    /** The words by what depends on what. */
    public DependencyTree tree() {
        return tree;
    }

    /** What the lexicons say of a word, turned by a negation close by. */
    public Polarity polarity(int i) {
        return turned.get(i);
    }

    /** What the lexicons say of a word, turned by all negations that reach it. */
    public Polarity polarityInScope(int i) {
        if (isNeutral(i)) {
            return Polarity.NONE;
        }
        return switch (negation.reach(i)) {
            case NONE -> words.get(i);
            case CLOSE -> words.get(i).times(NEGATED);
            case FAR -> words.get(i).mean() > 0 ? words.get(i).times(GOOD_DENIED) : Polarity.NONE;
        };
    }

    private boolean isNeutral(int i) {
        return words.get(i).equals(Polarity.NONE);
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
        return negation.isNegating(i);
    }

    /** Whether a negation depends on a word. */
    public boolean hasNegation(int i) {
        return tree.children(i).stream().anyMatch(this::isNegation);
    }
}
