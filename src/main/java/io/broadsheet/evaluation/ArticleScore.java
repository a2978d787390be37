package io.broadsheet.evaluation;

import io.broadsheet.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How an article's rows did against its gold.
 *
 * @param name the article's name in the gold
 * @param tallies the measures that the gold allows
 * @param counts what else it allows to count
 * @param rows all rows of the article, judged, in reading order
 * @param missed the quotes of the gold that no row is, in reading order
 */
record ArticleScore(
        String name, Map<Measure, Tally> tallies, Map<Count, Share> counts, List<JudgedRow> rows, List<Missed> missed) {
    ArticleScore {
        tallies = Map.copyOf(tallies);
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
        missed = List.copyOf(missed);
    }

    /** Shares that are worth knowing beside the measures. */
    enum Count {
        /** Quoted speech that is a row with the right speaker, of that which is a row. */
        RIGHT_OF_FOUND("speaker right, of the quoted speech found"),
        /** Scare quotes that are rows of quoted speech. */
        SCARE_REPORTED("scare quotes reported as speech"),
        /** Attributions with quotation marks that rows get right. */
        QUOTED_FOUND("attributions with quotation marks found"),
        /** Attributions without quotation marks that rows get right. */
        INDIRECT_FOUND("attributions without quotation marks found");

        private final String words;

        Count(String words) {
            this.words = words;
        }

        /** For people. */
        String words() {
            return words;
        }

        /** For programs. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A quote of the gold that no row is.
     *
     * @param quoted whether its words stand in quotation marks
     * @param text its words
     * @param gold who says it
     */
    record Missed(String articleId, Span span, boolean quoted, String text, String gold) {}
}
