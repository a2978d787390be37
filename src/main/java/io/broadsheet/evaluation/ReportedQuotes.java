package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The rows of the quotes table, by article. */
final class ReportedQuotes {
    private final Path folder;
    private final Map<String, TreeSet<String>> idsOfName = new HashMap<>();
    private final Map<String, List<QuoteRow>> rowsOfName = new HashMap<>();

    private ReportedQuotes(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads {@code quotes.csv} of a folder, and the articles without quotes from {@code articles.csv} if it is there.
     *
     * @throws EvaluationException if there is no such table, or it is broken
     */
    static ReportedQuotes read(Path folder) throws EvaluationException {
        Path quotes = folder.resolve("quotes.csv");
        if (!Files.exists(quotes)) {
            throw new EvaluationException(quotes + ": no such file; name a folder with tables of 'broadsheet analyze'");
        }
        ReportedQuotes reported = new ReportedQuotes(folder);
        Path articles = folder.resolve("articles.csv");
        if (Files.exists(articles)) {
            for (CsvFile.Row row : CsvFile.read(articles, List.of("article_id"))) {
                reported.addId(row.text("article_id"));
            }
        }
        for (CsvFile.Row row : CsvFile.read(quotes, QuoteRow.NEEDED)) {
            QuoteRow quote = QuoteRow.of(row);
            reported.addId(quote.articleId());
            reported.rowsOfName
                    .computeIfAbsent(ArticleId.name(quote.articleId()), name -> new ArrayList<>())
                    .add(quote);
        }
        return reported;
    }

    private void addId(String articleId) {
        idsOfName
                .computeIfAbsent(ArticleId.name(articleId), name -> new TreeSet<>())
                .add(articleId);
    }

    /** Whether an article is there, be it without rows. */
    boolean holds(GoldArticle article) {
        return idsOfName.containsKey(article.name());
    }

    /**
     * The rows of an article, in the table's order.
     *
     * @throws EvaluationException if two articles of the table could be meant, or a row lies behind the text
     */
    List<QuoteRow> rows(GoldArticle article) throws EvaluationException {
        TreeSet<String> ids = Optional.ofNullable(idsOfName.get(article.name())).orElseGet(TreeSet::new);
        if (ids.size() > 1) {
            throw new EvaluationException(folder + ": the articles " + String.join(" and ", ids) + " could both be "
                    + article.file() + "; analyse the annotated texts in a run of their own");
        }
        List<QuoteRow> rows =
                Optional.ofNullable(rowsOfName.get(article.name())).orElse(List.of());
        for (QuoteRow row : rows) {
            if (row.lastEnd() > article.text().length()) {
                throw new EvaluationException(row.place() + ": ends at " + row.lastEnd() + ", behind the end of "
                        + article.file() + " (" + article.text().length()
                        + " characters); the tables must be made from the annotated texts");
            }
        }
        return rows;
    }

    /** How many rows of an article say other words than stand at their offsets. */
    static int strayRows(List<QuoteRow> rows, ArticleText text) {
        return (int) rows.stream()
                .filter(row -> !row.text().isEmpty()
                        && !OffsetCheck.lettersAndDigits(text.cut(row.span()))
                                .equals(OffsetCheck.lettersAndDigits(row.text())))
                .count();
    }
}
