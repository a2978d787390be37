package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The stretch stands in what a clause reports: Smith said that it was “…”; Smith called it “…”; it was “…”, according to
 * Smith. Of several such clauses the outermost that reports a clause has the words, because a writer who reports that
 * Smith says that others think so quotes Smith.
 */
final class CueAround {
    /** What ties words within one phrase or to the verb it belongs to, but never one clause to another. */
    private static final Set<String> PHRASE_RELATIONS = Set.of(
            "obj obl nmod xcomp compound amod conj dep nmod:poss advmod nummod ccomp iobj obl:npmod punct det appos"
                    .split(" "));

    private CueAround() {}

    /** By what the words hang on. */
    static Optional<AttributedWords> byParse(Stretch stretch) {
        return inFirstOrLast(stretch, CueAround::above)
                .filter(words -> words.source().isPresent());
    }

    /** By the extent of what a clause reports, where the words hang on something else. */
    static Optional<AttributedWords> byContent(Stretch stretch) {
        return inFirstOrLast(stretch, CueAround::around);
    }

    /** By a clause that says that something is said, and not by whom: "it was called “…”" in what someone reports. */
    static Optional<AttributedWords> withoutSource(Stretch stretch) {
        return inFirstOrLast(stretch, CueAround::above);
    }

    /** Looks in the sentence that a stretch begins in, then in the one that it ends in. */
    private static Optional<AttributedWords> inFirstOrLast(
            Stretch stretch, BiFunction<Stretch, Integer, Optional<ReportingClause>> search) {
        int first = stretch.first().sentence();
        int last = stretch.last().sentence();
        Optional<ReportingClause> found = search.apply(stretch, first);
        if (found.isEmpty() && last != first) {
            found = search.apply(stretch, last);
        }
        return found.map(clause -> stretch.by(
                clause,
                switch (clause.form()) {
                    case ACCORDING_TO -> Method.ACCORDING_TO;
                    case NOUN -> Method.NOUN;
                    default -> Method.COMPLEMENT;
                }));
    }

    private static Optional<ReportingClause> around(Stretch stretch, int sentence) {
        return stretch.article().clauses(sentence).stream()
                .filter(clause -> clause.source().isPresent())
                .filter(clause -> clause.form() != Form.ACCORDING_TO || !stretch.isAttribute())
                .filter(clause -> clause.content().stream()
                        .anyMatch(content -> content.overlap(stretch.span()) * 2
                                > Math.min(content.length(), stretch.span().length())))
                .findFirst();
    }

    private static Optional<ReportingClause> above(Stretch stretch, int sentence) {
        DependencyTree tree = stretch.article().tree(sentence);
        List<ReportingClause> clauses = stretch.article().clauses(sentence);
        int head = stretch.head(sentence);
        int below = head;
        boolean near = true;
        Optional<ReportingClause> found = Optional.empty();
        for (int i = head, steps = 0; i != DependencyTree.NONE && steps <= tree.size(); i = tree.head(i), steps++) {
            if (!stretch.holds(sentence, i)) {
                for (ReportingClause clause : clauses) {
                    if (clause.cue() == i && reports(clause, below) && (near || clause.form() != Form.WEAK)) {
                        found = outer(found, clause, tree.token(head).span());
                    }
                }
            }
            near &= PHRASE_RELATIONS.contains(tree.relation(i));
            below = i;
        }
        return found;
    }

    private static Optional<ReportingClause> outer(Optional<ReportingClause> inner, ReportingClause clause, Span word) {
        if (inner.isEmpty()) {
            return Optional.of(clause);
        } else if (clause.source().isEmpty() && inner.get().source().isPresent()) {
            return inner;
        } else if (utters(inner.get()) || tells(inner.get(), word)) {
            return inner;
        }
        boolean reportsClause =
                clause.form() == Form.CLAUSE && clause.content().stream().anyMatch(content -> content.contains(word));
        // "slammed those who think it “dead”" quotes whoever slams.
        boolean ofMany = clause.form() == Form.OBJECT
                && inner.get().source().filter(NounPhrase::isRelative).isPresent()
                && clause.content().stream().anyMatch(content -> content.contains(word));
        boolean saying = inner.get().tree().is(inner.get().cue(), WordClass.CLAUSE_CUE);
        boolean stronger = inner.get().form() == Form.WEAK && !saying && clause.form() != Form.WEAK;
        return reportsClause || stronger || ofMany ? Optional.of(clause) : inner;
    }

    /**
     * Whether a clause says that someone in particular uttered the words: "said that Holm once called it “…”" quotes Holm, "said
     * that many believe it “…”" does not quote the many.
     */
    private static boolean utters(ReportingClause clause) {
        DependencyTree tree = clause.tree();
        return clause.form() != Form.ACCORDING_TO
                && clause.form() != Form.NOUN
                && tree.is(clause.cue(), WordClass.UTTERANCE_CUE)
                && clause.source()
                        .filter(source -> isSomeone(source) || isWhenUttered(tree, clause.cue()))
                        .isPresent();
    }

    /** "said Holm was right when she said “…”": a clause that tells when the words were spoken, and by whom. */
    private static boolean isWhenUttered(DependencyTree tree, int cue) {
        return tree.relation(cue).equals("advcl") && tree.hasChild(cue, "advmod", Set.of("when"));
    }

    /** "answered Holm’s claim that it was “…”": what a noun's own clause says is its owner's. */
    private static boolean tells(ReportingClause clause, Span word) {
        return clause.form() == Form.NOUN
                && clause.content().stream().anyMatch(content -> content.contains(word))
                && clause.source().filter(CueAround::isSomeone).isPresent();
    }

    private static boolean isSomeone(NounPhrase source) {
        String pos = source.tree().token(source.head()).pos();
        return pos.equals("NNP") || source.tree().is(source.head(), WordClass.PERSON);
    }

    /** Whether a clause says what hangs on it through a word, rather than who, when or where. */
    private static boolean reports(ReportingClause clause, int below) {
        DependencyTree tree = clause.tree();
        String relation = tree.relation(below);
        if (relation.startsWith("nsubj") || relation.equals("acl:relcl") || relation.equals("appos")) {
            return false;
        }
        if (relation.equals("advmod") && below < clause.cue()) {
            return false;
        }
        if (clause.source().isPresent()
                && tree.dominates(below, clause.source().get().head())) {
            return false;
        }
        boolean apart = relation.equals("advcl")
                && clause.form() == Form.CLAUSE
                && below > clause.cue()
                && tree.hasWord(tree.first(below) - 1, ",")
                && !clause.content().isEmpty()
                && clause.content().stream()
                        .noneMatch(content -> content.contains(tree.token(below).span()));
        if (apart) {
            return false;
        }
        return clause.form() != Form.WEAK
                || (clause.source().isPresent()
                        && !relation.equals("advcl")
                        && tree.is(clause.cue(), WordClass.VERB_CUES));
    }
}
