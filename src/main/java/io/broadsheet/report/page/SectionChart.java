package io.broadsheet.report.page;

import io.broadsheet.report.chart.BarChart;
import io.broadsheet.report.chart.Bars;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import java.util.List;
import java.util.Optional;

/** A chart of the sentiment of an article's sections. */
final class SectionChart {
    /** More bars than that nobody compares. */
    private static final int MOST_SECTIONS = 40;

    private SectionChart() {}

    /** The chart, as an element of the page; empty where there is nothing to compare, or no font to write with. */
    static Optional<String> of(ArticleRows article) {
        List<Row> sections = article.rows("sentiment").stream()
                .filter(row -> row.score("sentiment_score").isPresent())
                .toList();
        if (sections.size() < 2 || sections.size() > MOST_SECTIONS) {
            return Optional.empty();
        }
        return BarChart.svg(
                new Bars(
                        "Sentiment of the sections, from -1 to 1",
                        "sentiment",
                        List.of(new Bars.Series("sentiment", Palette.BAR)),
                        sections.stream()
                                .map(row -> new Bars.Row(
                                        Strip.heading(row.text("section")),
                                        List.of(row.score("sentiment_score").orElse(0))))
                                .toList(),
                        new Bars.Scale.Signed(Palette.NEGATIVE)),
                "chart-sections");
    }
}
