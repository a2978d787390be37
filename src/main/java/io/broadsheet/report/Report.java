package io.broadsheet.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.ReportFiles;
import io.broadsheet.report.io.RunRows;
import io.broadsheet.report.page.ArticlePage;
import io.broadsheet.report.page.Overview;
import io.broadsheet.report.page.Templates;
import io.broadsheet.report.search.Concordance;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Writes a report for people: a page about the run, one for each article, and a search over all. It is read from the disk by any
 * browser and asks for nothing outside of its folder. For use by one thread.
 *
 * <p>Its bytes follow from the rows and from the fonts of the machine, with which charts measure their words.
 */
public final class Report {
    /** Its folder in the folder of tables. */
    public static final String FOLDER = "report";

    /** The page about all articles, in the folder of tables. */
    public static final String FIRST_PAGE = FOLDER + "/index.html";

    /** How many articles have pages: what browsers open, and people read, at once. */
    public static final int MOST_PAGES = 10_000;

    /** The tables whose rows articles are given with. */
    public static final Set<String> TABLES =
            Set.of("articles", "sections", "sentiment", "sentences", "entities", "mentions", "quotes", "speakers");

    private static final String PAGES = "articles/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReportFiles files;
    private final int pages;
    private final Overview overview = new Overview();
    private final Concordance concordance;
    private int number;
    private int searched;

    /**
     * A report to be written.
     *
     * @param articles how many there are
     */
    public Report(ReportFiles files, long articles) {
        this(files, articles, MOST_PAGES);
    }

    Report(ReportFiles files, long articles, int mostPages) {
        this.files = files;
        this.pages = (int) Math.min(mostPages, articles);
        this.concordance = new Concordance(files);
    }

    /** Whether more articles have pages than were added. */
    public boolean hasRoom() {
        return number < pages;
    }

    /** Adds an article, in input order. */
    public void add(ArticleRows article) throws IOException {
        if (!hasRoom()) {
            throw new IllegalStateException("more than " + pages + " articles");
        }
        number++;
        String name = PAGES + ArticlePage.file(number);
        ArticlePage page = ArticlePage.of(article, number, pages);
        files.write(name, page.html());
        overview.add(article, name);
        // One article that is too long for the search leaves room for others.
        if (concordance.add(number, page.title(), article)) {
            searched++;
        }
    }

    /** Writes what is about all articles, when each that has a page was added. */
    public void finish(RunRows run) throws IOException {
        concordance.finish();
        List<String> more = overview.moreArticles();
        if (!more.isEmpty()) {
            files.write("articles.js", "broadsheet.more(\"articles\"," + JSON.writeValueAsString(more) + ");\n");
        }
        for (String name : List.of("report.css", "report.js", "search.js")) {
            files.write(name, Templates.file(name));
        }
        files.write("index.html", overview.page(run, searched).html());
    }
}
