package io.broadsheet.report.io;

import java.util.List;

/**
 * A run as its tables have it. Immutable.
 *
 * @param totals how much there is of everything
 * @param names the first rows of {@code corpus_entities}: the most mentioned
 * @param speakers the first rows of {@code corpus_speakers}: the most quoted
 * @param failures the first rows of {@code failures}
 */
public record RunRows(Totals totals, List<Row> names, List<Row> speakers, List<Row> failures) {
    public RunRows {
        names = List.copyOf(names);
        speakers = List.copyOf(speakers);
        failures = List.copyOf(failures);
    }

    /**
     * How much there is.
     *
     * @param articles how many have a result
     * @param quotesWithoutSpeaker how many quotes nobody was found for
     * @param articlesWithoutTitle how many articles have no title
     * @param articlesWithoutDay how many articles' day of publication is unknown
     * @param failures how many rows the table of failures has
     */
    public record Totals(
            long articles,
            long sections,
            long sentences,
            long tokens,
            long quotes,
            long quotesWithoutSpeaker,
            long articlesWithoutTitle,
            long articlesWithoutDay,
            long failures) {}
}
