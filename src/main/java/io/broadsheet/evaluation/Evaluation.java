package io.broadsheet.evaluation;

import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.ArticleScore.Missed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the quotes table did against annotated articles. Immutable and safe for use by several threads.
 *
 * @param gold where the annotated articles are
 * @param scores of each article, by name
 * @param missing the names of the annotated articles that the tables do not hold; they count as without rows
 * @param warnings what else the reader of the figures should know, in words
 * @param rules how the rules did, if that was asked
 * @param review how the order of a review did, if that was asked
 */
record Evaluation(
        Path gold,
        GoldFormat format,
        List<ArticleScore> scores,
        List<String> missing,
        List<String> warnings,
        Optional<RuleFigures> rules,
        Optional<ReviewCurve> review) {
    Evaluation {
        scores = List.copyOf(scores);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }

    /** A measure over all articles. */
    Tally tally(Measure measure) {
        return tallies(measure).stream().reduce(Tally.ZERO, Tally::plus);
    }

    /** The interval of a measure's F1. */
    Optional<Bootstrap.Interval> interval(Measure measure) {
        return Bootstrap.ofF1(tallies(measure));
    }

    private List<Tally> tallies(Measure measure) {
        return scores.stream()
                .map(score -> Optional.ofNullable(score.tallies().get(measure)).orElse(Tally.ZERO))
                .toList();
    }

    /** A count over all articles; none if the gold does not allow it. */
    Optional<Share> count(Count count) {
        return scores.stream()
                .flatMap(score -> Optional.ofNullable(score.counts().get(count)).stream())
                .reduce(Share::plus);
    }

    /** All rows, article by article, each in reading order. */
    List<JudgedRow> rows() {
        return scores.stream().flatMap(score -> score.rows().stream()).toList();
    }

    /** The wrong rows, those with the highest confidence first, then in reading order. */
    List<JudgedRow> wrongRows() {
        List<JudgedRow> wrong =
                new ArrayList<>(rows().stream().filter(JudgedRow::isWrong).toList());
        wrong.sort(Comparator.comparingDouble(
                        (JudgedRow judged) -> judged.row().confidence().orElse(-1))
                .reversed());
        return wrong;
    }

    /** The quotes of the gold that no row is, with quotation marks or without, in reading order. */
    List<Missed> missed(boolean quoted) {
        return scores.stream()
                .flatMap(score -> score.missed().stream())
                .filter(missed -> missed.quoted() == quoted)
                .toList();
    }
}
