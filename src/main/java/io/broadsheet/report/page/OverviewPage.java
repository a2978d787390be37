package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;
import java.util.List;
import java.util.Locale;

/**
 * The page about all articles.
 *
 * @param figures how much there is of everything
 * @param notes what to know of it before it is used: what failed, what is unknown, what is left out
 * @param charts pictures of the most named, the most quoted and how articles feel
 * @param articles the first rows of the list of articles, as elements of the page
 * @param more whether the list has more, in a file of its own
 */
public record OverviewPage(
        String heading,
        List<Figure> figures,
        List<String> notes,
        List<Chart> charts,
        List<String> articles,
        boolean more,
        List<NamedRow> names,
        List<QuotedRow> speakers,
        List<UnsureQuote> unsure,
        List<FailureRow> failures,
        long moreFailures) {
    /** A number with what it counts. */
    record Figure(String number, String noun) {}

    /**
     * A picture.
     *
     * @param svg an element of the page
     * @param caption what it shows
     */
    record Chart(String svg, String caption) {}

    /** An input that gave no result, or a part of one that was left out. */
    record FailureRow(String file, String articleId, String stage, String code, String message) {
        static FailureRow of(Row row) {
            return new FailureRow(
                    row.text("file"), row.text("article_id"), row.text("stage"), row.text("code"), row.text("message"));
        }
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    boolean hasCharts() {
        return !charts.isEmpty();
    }

    boolean hasArticles() {
        return !articles.isEmpty();
    }

    boolean hasNames() {
        return !names.isEmpty();
    }

    boolean hasSpeakers() {
        return !speakers.isEmpty();
    }

    boolean hasUnsure() {
        return !unsure.isEmpty();
    }

    boolean hasFailures() {
        return !failures.isEmpty();
    }

    boolean hasMoreFailures() {
        return moreFailures > 0;
    }

    /** A number as people read it. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The page itself. */
    public String html() {
        return Templates.OVERVIEW.execute(this);
    }
}
