package io.broadsheet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures under which names the tables have the mentions of annotated articles. A mention is found if a row of its type
 * matches it, and right if the entity of the row that shares most with it has its full name. Immutable and safe for use by
 * several threads.
 */
public final class LinkEvaluation {
    private final Path table;
    private final List<LinkArticle> articles;

    private LinkEvaluation(Path table, List<LinkArticle> articles) {
        this.table = table;
        this.articles = articles;
    }

    /**
     * Reads annotated mentions.
     *
     * @param table the file with the mentions
     * @param texts the folder with the articles
     * @throws EvaluationException if the file or a text is missing or broken
     */
    public static LinkEvaluation against(Path table, Path texts) throws EvaluationException {
        return new LinkEvaluation(table, LinkArticle.read(table, texts));
    }

    /** The text files of the annotated articles; the tables must be made from these. */
    public List<Path> texts() {
        return articles.stream().map(LinkArticle::file).toList();
    }

    /**
     * Measures the tables of a folder.
     *
     * @throws EvaluationException if the tables are not there, are broken, or name nothing but in other articles
     */
    public LinkReport measure(Path tables) throws EvaluationException {
        Map<String, List<NamedRow>> rows = new HashMap<>();
        for (NamedRow row : NamedRow.read(tables)) {
            rows.computeIfAbsent(row.article(), name -> new ArrayList<>()).add(row);
        }
        if (!rows.isEmpty() && articles.stream().noneMatch(article -> rows.containsKey(article.name()))) {
            throw new EvaluationException(tables + ": holds none of the annotated articles, such as "
                    + articles.get(0).name()
                    + "; the last part of an article_id must be the name of the text file without .txt");
        }
        List<LinkReport.Scored> scored = new ArrayList<>();
        for (LinkArticle article : articles) {
            List<NamedRow> own = Optional.ofNullable(rows.get(article.name())).orElse(List.of());
            for (NamedRow row : own) {
                row.checkWithin(article.text(), article.file());
            }
            scored.add(new LinkReport.Scored(
                    article.name(),
                    article.links().stream()
                            .map(link -> new LinkReport.Judged(link, named(link, own)))
                            .toList()));
        }
        return new LinkReport(table, scored);
    }

    /** The name under which the tables have a mention; of rows that share as much with it the last counts. */
    private static Optional<String> named(LinkArticle.Link link, List<NamedRow> rows) {
        return rows.stream()
                .filter(row -> row.type() == link.type() && Overlap.matches(link.span(), row.span()))
                .max(Comparator.comparingInt((NamedRow row) -> link.span().overlap(row.span()))
                        .thenComparing(NamedRow::span)
                        .thenComparing(NamedRow::entity))
                .map(NamedRow::entity);
    }
}
