package io.broadsheet.analysis.value;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.Set;

/**
 * Whether a clause looks back or ahead from the day of publication, by the tense of the verb that a time belongs to and by
 * the preposition before the time (Quirk et al. 1985, sections 4.2 to 4.48: tense, and the means of expressing the future).
 */
enum Outlook {
    BACK,
    AHEAD,
    UNKNOWN;

    /** Of clauses in clauses; a guard against parses that turn in a circle, too. */
    private static final int MOST_STEPS = 8;

    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    /** The first word in a span; past the last one where there is none. */
    static int firstWord(DependencyTree tree, Span span) {
        int i = 0;
        while (i < tree.size() && !tree.token(i).span().overlaps(span)) {
            i++;
        }
        return i;
    }

    /** The last word in a span. */
    static int lastWord(DependencyTree tree, Span span) {
        int i = tree.size() - 1;
        while (i >= 0 && !tree.token(i).span().overlaps(span)) {
            i--;
        }
        return i;
    }

    /** Where the clause around a time looks to. */
    static Outlook of(DependencyTree tree, int first, int last) {
        int before = first - 1;
        String preposition = before >= 0 ? tree.word(before) : "";
        int verb = verb(tree, first, last);
        if (preposition.equals("since")) {
            return BACK;
        } else if (tree.is(before, WordClass.AHEAD_PREPOSITION)) {
            return verb != DependencyTree.NONE && isPerfect(tree, verb) ? BACK : AHEAD;
        } else if (preposition.equals("of")
                && before > 0
                && tree.word(before - 1).equals("ahead")) {
            return AHEAD;
        }
        return verb == DependencyTree.NONE ? UNKNOWN : ofVerb(tree, verb, 0);
    }

    /** The verb, or what stands in a verb's place, that a time belongs to; else the nearest one before it, or behind it. */
    private static int verb(DependencyTree tree, int first, int last) {
        int steps = 0;
        for (int i = last; i != DependencyTree.NONE && steps <= tree.size(); i = tree.head(i), steps++) {
            boolean outside = i < first || i > last;
            if (outside && (tree.isVerb(i) || tree.child(i, Set.of("cop")).isPresent())) {
                return i;
            }
        }
        for (int i = first - 1; i >= 0; i--) {
            if (tree.isVerb(i) || tree.token(i).pos().equals("MD")) {
                return i;
            }
        }
        for (int i = last + 1; i < tree.size(); i++) {
            if (tree.isVerb(i) || tree.token(i).pos().equals("MD")) {
                return i;
            }
        }
        return DependencyTree.NONE;
    }

    private static Outlook ofVerb(DependencyTree tree, int verb, int steps) {
        if (steps > MOST_STEPS) {
            return UNKNOWN;
        }
        if (tree.is(verb, WordClass.PLAN) && !tree.isVerb(verb)) {
            return AHEAD;
        }
        int auxiliary = auxiliary(tree, verb);
        if (auxiliary != DependencyTree.NONE) {
            return ofAuxiliary(tree, verb, auxiliary, steps);
        }
        return switch (tree.token(verb).pos()) {
            case "MD" -> AHEAD;
            case "VBD", "VBN" -> BACK;
            case "VBZ", "VBP" -> AHEAD;
            default -> ofGovernor(tree, verb, steps);
        };
    }

    private static Outlook ofAuxiliary(DependencyTree tree, int verb, int auxiliary, int steps) {
        String pos = tree.token(auxiliary).pos();
        boolean planned = tree.is(verb, WordClass.PLAN);
        if (pos.equals("MD")) {
            return isPerfect(tree, verb) ? BACK : tree.is(auxiliary, WordClass.AHEAD_MODALS) ? AHEAD : BACK;
        } else if (pos.equals("TO")) {
            return ofGovernor(tree, verb, steps);
        } else if (planned) {
            return AHEAD;
        } else if (tree.lemma(auxiliary).equals("have")) {
            return BACK;
        }
        return switch (pos) {
            case "VBD" -> BACK;
            // "is held", "are meeting", "is on Friday"
            case "VBZ", "VBP" -> AHEAD;
            default -> ofGovernor(tree, verb, steps);
        };
    }

    /** An infinitive or participle looks where the verb above it looks, but ahead from a plan or as "to be signed". */
    private static Outlook ofGovernor(DependencyTree tree, int verb, int steps) {
        int governor = tree.head(verb);
        boolean infinitive = tree.hasChild(verb, "mark", Set.of("to"));
        if (governor == DependencyTree.NONE) {
            return infinitive ? AHEAD : UNKNOWN;
        }
        if (infinitive && tree.is(governor, WordClass.PLAN)) {
            return AHEAD;
        }
        int above = governor;
        for (int i = 0; above != DependencyTree.NONE && !tree.isVerb(above) && i < MOST_STEPS; i++) {
            if (infinitive && tree.isNoun(above)) {
                // "the pact, to be signed on Thursday", "plans to meet on Friday"
                return AHEAD;
            }
            above = tree.head(above);
        }
        return above != DependencyTree.NONE && tree.isVerb(above) ? ofVerb(tree, above, steps + 1) : UNKNOWN;
    }

    /** The first auxiliary of a verb, which has the tense. */
    private static int auxiliary(DependencyTree tree, int verb) {
        for (int child : tree.children(verb)) {
            boolean to = tree.relation(child).equals("mark") && tree.word(child).equals("to");
            if (child < verb && (AUXILIARIES.contains(tree.relation(child)) || to)) {
                return child;
            }
        }
        return DependencyTree.NONE;
    }

    private static boolean isPerfect(DependencyTree tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> child < verb
                        && AUXILIARIES.contains(tree.relation(child))
                        && tree.lemma(child).equals("have"));
    }
}
