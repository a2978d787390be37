package io.broadsheet.report.io;

import java.util.List;

/**
 * A run as its tables have it. Immutable.
 *
 * @param totals how much there is of everything
 * @param names the first rows of {@code corpus_entities}: the most mentioned names
 * @param speakers who is quoted most, the most quoted first
 * @param failures the first rows of {@code failures}
 */
public record RunRows(Totals totals, List<Row> names, List<Speaker> speakers, List<Row> failures) {
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

    /**
     * Who speaks, over all articles; equal words count as one.
     *
     * @param speaker the name, or the phrase for a source without a name
     * @param words how many words all quotes have
     */
    public record Speaker(
            String speaker, long articles, long quotes, long direct, long mixed, long indirect, long words) {}
}
