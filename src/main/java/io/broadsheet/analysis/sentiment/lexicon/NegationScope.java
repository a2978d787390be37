package io.broadsheet.analysis.sentiment.lexicon;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.lexicon.WordClass;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words of a sentence negation reaches: by a word close before them, as VADER has it (Hutto and Gilbert 2014), or
 * through the parse, as far as the phrases of its verb go (Councill, McDonald and Velikovich 2010):
 * "did not find a single problem", "doesn’t view the cuts with despair". What is put off, called off or broken off is denied
 * likewise. Two negations cancel each other: "no lack of", "nobody could fail to". Immutable.
 */
final class NegationScope {
    private static final Set<String> REACHED =
            Set.of("obj iobj obl obl:npmod xcomp amod nmod nmod:poss compound advmod dep fixed flat".split(" "));
    /** Commas and the like end what a negation close before a word reaches. */
    private static final Set<String> STOPS = Set.of(",", ";", ":", "—", "–", "--", "(", ")");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");

    private static final Set<String> ARGUMENTS_BEFORE = Set.of("nsubj", "nsubj:pass");

    private static final int BEFORE = 3;
    private static final int MOST_STEPS = 8;

    private final DependencyTree tree;

    NegationScope(DependencyTree tree) {
        this.tree = tree;
    }

    /** Whether a word is one that negates others. */
    boolean isNegating(int i) {
        return tree.is(i, WordClass.NEGATION) || tree.lexicon().has(WordClass.NEGATION, tree.lemma(i));
    }

    private boolean isNegation(int i) {
        return isNegating(i) && !tree.is(i + 1, WordClass.FOCUS);
    }

    /** How negation reaches a word. */
    enum Reach {
        /** Not at all, or twice. */
        NONE,
        /** By a word close before it, or one that depends on it. */
        CLOSE,
        /** Through the parse alone. */
        FAR
    }

    /** Whether a negation stands among the three words before a word, or depends on it. */
    boolean isClose(int i) {
        for (int before = Math.max(0, i - BEFORE); before < i; before++) {
            if (isNegating(before)) {
                return true;
            }
        }
        return tree.children(i).stream().anyMatch(this::isNegating);
    }

    /** How an odd number of negations reaches a word. */
    Reach reach(int i) {
        Set<Integer> close = new HashSet<>();
        for (int before = i - 1; before >= Math.max(0, i - BEFORE) && !STOPS.contains(tree.word(before)); before--) {
            if (isNegation(before)) {
                close.add(before);
            }
        }
        Set<Integer> all = new HashSet<>(close);
        tree.children(i).stream().filter(this::isNegation).forEach(close::add);
        addChildren(i, i, all);
        int below = i;
        for (int steps = 0; steps < MOST_STEPS && isReached(below); steps++) {
            int above = tree.head(below);
            if (above == DependencyTree.NONE) {
                break;
            }
            if (above < i && isNegation(above)) {
                all.add(above);
            }
            addChildren(above, i, all);
            below = above;
        }
        if ((all.size() + (isCancelled(i) ? 1 : 0)) % 2 == 0) {
            return Reach.NONE;
        }
        return close.isEmpty() ? Reach.FAR : Reach.CLOSE;
    }

    /** The negations before a word that hang on it or on one above it. */
    private void addChildren(int above, int word, Set<Integer> reaching) {
        for (int child : tree.children(above)) {
            if ((child < word || above == word) && isNegation(child)) {
                reaching.add(child);
            } else if (child < word && tree.relation(child).startsWith("nsubj")) {
                // "No driver was hurt"
                tree.children(child).stream()
                        .filter(of -> tree.relation(of).equals("det") && isNegation(of))
                        .forEach(reaching::add);
            }
        }
    }

    /** Whether what negates the word above reaches a word: an object, an attribute, or one more of the same. */
    private boolean isReached(int word) {
        boolean joined = tree.relation(word).equals("conj")
                && tree.child(word, ARGUMENTS_BEFORE).isEmpty()
                && !tree.hasChild(word, "cc", WordClass.CONTRAST);
        return joined || REACHED.contains(tree.relation(word));
    }

    /** "Peace talks were put off" */
    private boolean isCancelled(int i) {
        int below = i;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int above = tree.head(below);
            if (above == DependencyTree.NONE) {
                return false;
            } else if (ARGUMENTS.contains(tree.relation(below)) && cancels(above)) {
                return true;
            } else if (!REACHED.contains(tree.relation(below))) {
                return false;
            }
            below = above;
        }
        return false;
    }

    private boolean cancels(int verb) {
        return tree.is(verb, WordClass.CANCELLING)
                || (tree.is(verb, WordClass.CANCELLING_OFF)
                        && verb + 1 < tree.size()
                        && (tree.word(verb + 1).equals("off") || tree.hasChild(verb, "compound:prt", Set.of("off"))));
    }
}
