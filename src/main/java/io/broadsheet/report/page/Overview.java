package io.broadsheet.report.page;

import io.broadsheet.model.SentimentLabel;
import io.broadsheet.report.chart.BarChart;
import io.broadsheet.report.chart.Bars;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import io.broadsheet.report.io.RunRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the page about all articles shows. Holds a row of text for each article with a page. For use by one thread. */
public final class Overview {
    /** How many of the list of articles are in the page itself. */
    public static final int MOST_IN_PAGE = 200;

    private static final int MOST_UNSURE = 200;
    private static final int MOST_BARS = 15;
    /** Fewer articles need no chart of how many there are of each kind. */
    private static final int FEWEST_FOR_CHART = 5;

    private static final Comparator<UnsureQuote> LEAST_SURE = Comparator.comparingDouble(
            unsure -> unsure.quote().confidenceValue().isEmpty()
                    ? 0
                    : Double.parseDouble(unsure.quote().confidenceValue()));

    private final List<String> articles = new ArrayList<>();
    private final Map<SentimentLabel, Integer> tones = new EnumMap<>(SentimentLabel.class);
    private final List<UnsureQuote> unsure = new ArrayList<>();

    /** Takes an article. */
    public void add(ArticleRows article, String page) {
        articles.add(ListedArticle.of(article, page).html());
        article.article()
                .score("sentiment_score")
                .ifPresent(score -> tones.merge(SentimentLabel.of(score), 1, Integer::sum));
        String title = ArticlePage.title(article.article());
        article.rows("quotes").stream()
                .filter(row -> Unsure.isUnsure(row) && !Unsure.isUnknown(row))
                .forEach(row -> unsure.add(new UnsureQuote(page, title, QuoteView.of(row))));
        if (unsure.size() > 2 * MOST_UNSURE) {
            keepLeastSure();
        }
    }

    private void keepLeastSure() {
        // Stable, so that of equally unsure ones those of the first articles stay.
        unsure.sort(LEAST_SURE);
        unsure.subList(Math.min(MOST_UNSURE, unsure.size()), unsure.size()).clear();
    }

    /** The rows of the list of articles that are not in the page itself. */
    public List<String> moreArticles() {
        return articles.size() <= MOST_IN_PAGE
                ? List.of()
                : Collections.unmodifiableList(articles.subList(MOST_IN_PAGE, articles.size()));
    }

    /**
     * The page, when all articles were taken.
     *
     * @param searched how many of them the search knows
     */
    public OverviewPage page(RunRows run, int searched) {
        keepLeastSure();
        RunRows.Totals totals = run.totals();
        return new OverviewPage(
                count(totals.articles(), "article"),
                List.of(
                        figure(totals.sections(), "section"),
                        figure(totals.sentences(), "sentence"),
                        figure(totals.tokens(), "token"),
                        figure(totals.quotes(), "quote")),
                notes(totals, searched),
                charts(run),
                articles.subList(0, Math.min(MOST_IN_PAGE, articles.size())),
                articles.size() > MOST_IN_PAGE,
                run.names().stream().map(NamedRow::of).toList(),
                run.speakers().stream().map(QuotedRow::of).toList(),
                unsure,
                run.failures().stream().map(OverviewPage.FailureRow::of).toList(),
                totals.failures() - run.failures().size());
    }

    private static OverviewPage.Figure figure(long number, String noun) {
        return new OverviewPage.Figure(OverviewPage.number(number), number == 1 ? noun : noun + "s");
    }

    private static String count(long number, String noun) {
        return OverviewPage.number(number) + " " + (number == 1 ? noun : noun + "s");
    }

    private List<String> notes(RunRows.Totals totals, int searched) {
        List<String> notes = new ArrayList<>();
        note(
                notes,
                totals.failures(),
                "input or part of one was left out, listed below",
                "inputs or parts of them were left out, listed below");
        note(notes, totals.quotesWithoutSpeaker(), "quote has no known speaker", "quotes have no known speaker");
        note(notes, totals.articlesWithoutTitle(), "article has no title", "articles have no title");
        note(
                notes,
                totals.articlesWithoutDay(),
                "article does not say when it was published",
                "articles do not say when they were published");
        if (articles.size() < totals.articles()) {
            notes.add("Only the first " + count(articles.size(), "article")
                    + " have pages here; the tables have all of them.");
        }
        if (searched < articles.size()) {
            notes.add("The search knows the first " + count(searched, "article") + ".");
        }
        return notes;
    }

    private static void note(List<String> notes, long number, String one, String many) {
        if (number > 0) {
            notes.add(OverviewPage.number(number) + " " + (number == 1 ? one : many) + ".");
        }
    }

    private List<OverviewPage.Chart> charts(RunRows run) {
        List<Optional<OverviewPage.Chart>> charts = new ArrayList<>();
        if (!run.names().isEmpty()) {
            charts.add(chart("chart-named", mostNamed(run.names())));
        }
        if (!run.speakers().isEmpty()) {
            charts.add(chart("chart-quoted", mostQuoted(run.speakers())));
        }
        if (articles.size() >= FEWEST_FOR_CHART) {
            charts.add(chart("chart-tones", byTone()));
        }
        return charts.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<OverviewPage.Chart> chart(String id, Bars bars) {
        return BarChart.svg(bars, id).map(svg -> new OverviewPage.Chart(svg, bars.title()));
    }

    private static Bars mostNamed(List<Row> names) {
        return Bars.whole(
                "Most named: mentions of each name",
                "mentions",
                Palette.BAR,
                names.stream()
                        .limit(MOST_BARS)
                        .map(row -> new Bars.Row(row.text("name"), List.of((double) row.whole("mentions"))))
                        .toList());
    }

    private static Bars mostQuoted(List<Row> speakers) {
        return new Bars(
                "Most quoted: quotes of each speaker by kind",
                "quotes",
                List.of(
                        new Bars.Series("direct", Palette.DIRECT),
                        new Bars.Series("mixed", Palette.MIXED),
                        new Bars.Series("indirect", Palette.INDIRECT)),
                speakers.stream()
                        .limit(MOST_BARS)
                        .map(speaker -> new Bars.Row(
                                speaker.text("speaker"),
                                List.of((double) speaker.whole("direct"), (double) speaker.whole("mixed"), (double)
                                        speaker.whole("indirect"))))
                        .toList(),
                new Bars.Scale.Counted());
    }

    private Bars byTone() {
        return Bars.whole(
                "Articles by their sentiment",
                "articles",
                Palette.BAR,
                Arrays.stream(SentimentLabel.values())
                        .map(label -> new Bars.Row(label.text(), List.of((double) tones.getOrDefault(label, 0))))
                        .toList());
    }
}
