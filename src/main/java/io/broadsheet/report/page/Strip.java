package io.broadsheet.report.page;

import io.broadsheet.report.io.ArticleRows;
import java.util.List;

/** The sections of an article side by side, each as wide as it is long and in the colour of its sentiment. */
record Strip(List<Part> parts) {
    /**
     * A section.
     *
     * @param id by which the article's page links to it
     * @param heading its heading, or what it is if it has none
     * @param width its number of tokens, 1 or more
     * @param side whether its sentiment is above or below nothing
     * @param strength how strong the colour of that side is, from 0 to 100
     * @param tone its sentiment
     */
    record Part(String id, String heading, int width, String side, long strength, Tone tone) {}

    /** A score of that strength has all the colour that there is; beyond it lies hardly any section. */
    private static final double STRONGEST = 0.75;

    static Strip of(ArticleRows article) {
        return new Strip(article.rows("sentiment").stream()
                .map(row -> new Part(
                        row.text("section_id"),
                        heading(row.text("section")),
                        Math.max(1, row.whole("tokens")),
                        row.score("sentiment_score").orElse(0) < 0 ? "below" : "above",
                        strength(row.score("sentiment_score").orElse(0)),
                        Tone.of(row)))
                .toList());
    }

    private static long strength(double score) {
        return Math.min(100, Math.round(100 * Math.abs(score) / STRONGEST));
    }

    static String heading(String heading) {
        return heading.isEmpty() ? "(no heading)" : heading;
    }
}
