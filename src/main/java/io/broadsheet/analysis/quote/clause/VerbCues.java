package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verbs that ascribe: "said that …", "…, he said, …", "vowed to …", "called it …", "railed against …", "as he put it". */
final class VerbCues {
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> INFINITIVES = Set.of("xcomp", "ccomp", "advcl");
    private static final Set<String> TO = Set.of("to");
    /** "railed against the plan", "railed against how it was made" */
    private static final Set<String> PREPOSITIONAL = Set.of("obl", "advcl");
    /** What belongs to an object when it stands right behind it: "called it a mistake". */
    private static final Set<String> BEHIND_OBJECT = Set.of("xcomp", "obl", "advcl", "ccomp");

    private VerbCues() {}

    /** What a verb ascribes and how. */
    private record Reported(Form form, List<Span> content) {}

    /** A verb's clause; empty for verbs that ascribe nothing. */
    static Optional<ReportingClause> of(DependencyTree tree, int verb) {
        boolean saying = tree.is(verb, WordClass.CLAUSE_CUE);
        Optional<Reported> reported = saying ? clause(tree, verb) : Optional.empty();
        return reported.or(() -> infinitive(tree, verb))
                .or(() -> object(tree, verb))
                .or(() -> about(tree, verb))
                .or(() -> (saying && !tree.is(verb, WordClass.CLAUSE_ONLY_CUE)) || putsIt(tree, verb)
                        ? insertedWithAs(tree, verb)
                        : Optional.empty())
                .or(() -> tree.is(verb, WordClass.CLAUSE_ONLY_CUE) ? Optional.empty() : beside(tree, verb))
                .map(found -> new ReportingClause(
                        tree, found.form(), verb, cueSpan(tree, verb), Subjects.of(tree, verb), found.content()));
    }

    /** "said that …", "…, said Smith", "…, he said, …" */
    private static Optional<Reported> clause(DependencyTree tree, int verb) {
        Optional<Integer> clause = complement(tree, verb);
        if (clause.isPresent()) {
            return Optional.of(host(tree, verb, clause.get()));
        }
        boolean inserted = tree.relation(verb).equals("parataxis") && tree.head(verb) != DependencyTree.NONE;
        return inserted ? Optional.of(host(tree, verb, tree.head(verb))) : Optional.empty();
    }

    /** "as he put it", "as the report says" */
    private static Optional<Reported> insertedWithAs(DependencyTree tree, int verb) {
        boolean inserted = tree.relation(verb).equals("advcl")
                && tree.head(verb) != DependencyTree.NONE
                && tree.hasChild(verb, "mark", Set.of("as"));
        return inserted ? Optional.of(host(tree, verb, tree.head(verb))) : Optional.empty();
    }

    private static Reported host(DependencyTree tree, int verb, int host) {
        return new Reported(Form.CLAUSE, ReportedContent.without(tree, tree.first(host), tree.last(host), verb));
    }

    private static Optional<Integer> complement(DependencyTree tree, int verb) {
        Optional<Integer> found = Optional.empty();
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("ccomp") || (relation.equals("parataxis") && child < verb)) {
                found = Optional.of(child);
            } else if (found.isEmpty()
                    && relation.equals("dep")
                    && (tree.isVerb(child) || tree.child(child, SUBJECT).isPresent())) {
                found = Optional.of(child);
            }
        }
        return found;
    }

    private static Optional<Reported> infinitive(DependencyTree tree, int verb) {
        if (!tree.is(verb, WordClass.INFINITIVE_CUE)) {
            return Optional.empty();
        }
        for (int child : tree.children(verb)) {
            if (child > verb
                    && tree.hasRelation(child, INFINITIVES)
                    && (tree.hasChild(child, "mark", TO) || tree.hasChild(child, "aux", TO))) {
                return Optional.of(
                        new Reported(Form.INFINITIVE, List.of(tree.span(tree.first(child), tree.last(child)))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reported> object(DependencyTree tree, int verb) {
        if (!tree.is(verb, WordClass.OBJECT_CUE)
                || tree.child(verb, Set.of("obj")).isEmpty()) {
            return Optional.empty();
        }
        int object = tree.child(verb, Set.of("obj")).getAsInt();
        int last = tree.last(object);
        for (int child : tree.children(verb)) {
            if (child > object && tree.hasRelation(child, BEHIND_OBJECT) && tree.first(child) == last + 1) {
                last = tree.last(child);
            }
        }
        return Optional.of(new Reported(Form.OBJECT, List.of(tree.span(tree.first(object), last))));
    }

    private static Optional<Reported> about(DependencyTree tree, int verb) {
        boolean goesOn = tree.lemma(verb).equals("go") && tree.hasChild(verb, "compound:prt", Set.of("on"));
        if (!goesOn && !tree.is(verb, WordClass.ABOUT_CUE)) {
            return Optional.empty();
        }
        for (int child : tree.children(verb)) {
            if (child > verb
                    && tree.hasRelation(child, PREPOSITIONAL)
                    && tree.hasChild(child, "case", WordClass.CUE_PREPOSITION)) {
                return Optional.of(new Reported(Form.ABOUT, List.of(tree.span(tree.first(child), tree.last(child)))));
            }
        }
        return Optional.empty();
    }

    /** A verb that ascribes what stands in marks beside it. */
    private static Optional<Reported> beside(DependencyTree tree, int verb) {
        return putsIt(tree, verb) || tree.is(verb, WordClass.VERB_CUES) || tree.is(verb, WordClass.WEAK_CUE)
                ? Optional.of(new Reported(Form.WEAK, List.of()))
                : Optional.empty();
    }

    private static boolean putsIt(DependencyTree tree, int verb) {
        return tree.lemma(verb).equals("put") && tree.hasChild(verb, "obj", Set.of("it"));
    }

    /** The verb with its particle: "pointed out", "puts it". */
    private static Span cueSpan(DependencyTree tree, int verb) {
        boolean two = verb + 1 < tree.size()
                && tree.head(verb + 1) == verb
                && (tree.relation(verb + 1).equals("compound:prt")
                        || (putsIt(tree, verb) && tree.word(verb + 1).equals("it")));
        return tree.span(verb, two ? verb + 1 : verb);
    }
}
