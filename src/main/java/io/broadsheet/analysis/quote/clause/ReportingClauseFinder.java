package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the clauses of a sentence that ascribe something to someone, by the dependency parse.
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class ReportingClauseFinder {
    /**
     * The reporting clauses of a sentence, in the order of their cues.
     *
     * @param outside whether a word stands outside all quoted stretches; what is quoted holds no cues
     */
    public List<ReportingClause> find(DependencyTree tree, IntPredicate outside) {
        return withParticiples(byParse(tree).stream()
                .filter(clause -> outside.test(clause.cue()))
                .map(clause -> byOrder(clause, outside).orElseGet(() -> Subjects.repaired(clause, outside)))
                .toList());
    }

    /** What the order of words shows of a verb of saying that the parse misreads, or of which it shows nothing reported. */
    private static Optional<ReportingClause> byOrder(ReportingClause clause, IntPredicate outside) {
        DependencyTree tree = clause.tree();
        // Without a parse, as in the fast profile, nothing tells that it is lost.
        if (tree.relation(clause.cue()).isEmpty()
                || !tree.is(clause.cue(), WordClass.CLAUSE_CUE)
                || !Subjects.isFinite(tree, clause.cue())) {
            return Optional.empty();
        }
        return WordOrder.inserted(tree, clause.cue(), outside)
                .or(() -> WordOrder.of(tree, clause.cue(), outside)
                        .filter(ordered -> clause.form() == Form.WEAK || !sameSource(clause, ordered)));
    }

    private static boolean sameSource(ReportingClause parsed, ReportingClause ordered) {
        return parsed.source().isPresent()
                && ordered.source().isPresent()
                && ordered.source().get().span().overlaps(parsed.source().get().span());
    }

    /** "Conceding that …, he warned": a participle without a subject has that of the clause beside it. */
    private static List<ReportingClause> withParticiples(List<ReportingClause> clauses) {
        List<ReportingClause> result = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ReportingClause clause = clauses.get(i);
            if (clause.source().isEmpty()
                    && clause.tree().token(clause.cue()).pos().equals("VBG")) {
                if (i > 0 && result.get(i - 1).source().isPresent()) {
                    clause = clause.from(result.get(i - 1).source());
                } else if (i + 1 < clauses.size()) {
                    clause = clause.from(clauses.get(i + 1).source());
                }
            }
            result.add(clause);
        }
        return result;
    }

    private static List<ReportingClause> byParse(DependencyTree tree) {
        List<ReportingClause> clauses = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isVerb(i) && mayReport(tree, i)) {
                if (tree.word(i).equals("according")) {
                    PhraseCues.accordingTo(tree, i).ifPresent(clauses::add);
                } else {
                    VerbCues.of(tree, i).ifPresent(clauses::add);
                }
            } else if (i == 0 && tree.is(0, WordClass.INVERTED_CUE) && tree.size() > 1) {
                clauses.add(new ReportingClause(
                        tree, Form.WEAK, 0, tree.span(0, 0), NounPhrase.from(tree, 1, word -> true), List.of()));
            } else if (isMistakenForNoun(tree, i)) {
                clauses.add(new ReportingClause(
                        tree, Form.WEAK, i, tree.span(i, i), NounPhrase.before(tree, i, word -> true), List.of()));
            } else if (tree.isNoun(i)) {
                Optional<ReportingClause> words = PhraseCues.words(tree, i);
                (words.isPresent() ? words : PhraseCues.noun(tree, i)).ifPresent(clauses::add);
            } else if (tree.word(i).equals("according")) {
                PhraseCues.accordingTo(tree, i).ifPresent(clauses::add);
            } else if (tree.word(i).equalsIgnoreCase("per")) {
                PhraseCues.per(tree, i).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    /** "pledged delegates" and "Known as the city of lakes, Osby …" report nothing. */
    private static boolean mayReport(DependencyTree tree, int verb) {
        boolean first = verb == 0 && (tree.token(0).pos().equals("VBN") || tree.is(0, WordClass.INVERTED_CUE));
        return !first && !tree.relation(verb).equals("amod");
    }

    /** "The Department of Agriculture notes, “…”", where the tagger takes the verb for a plural. */
    private static boolean isMistakenForNoun(DependencyTree tree, int i) {
        return tree.token(i).pos().equals("NNS")
                && i > 0
                && i + 2 < tree.size()
                && tree.is(i, WordClass.CLAUSE_CUE)
                && tree.token(i - 1).pos().startsWith("NNP")
                && Set.of(",", ":").contains(tree.word(i + 1))
                && !tree.token(i + 2).isWord();
    }
}
