package io.broadsheet.table;

import io.broadsheet.model.AnalyzedArticle;
import java.util.List;
import java.util.function.Function;

/**
 * A table whose rows come from one article at a time.
 *
 * @param <R> what a row is made from
 * @param table the definition
 * @param rows gives an article's rows, in order
 */
public record ArticleTable<R>(Table<R> table, Function<AnalyzedArticle, List<R>> rows) {
    /** The same table without the columns that are written only when asked for. */
    ArticleTable<R> withoutRequested() {
        return new ArticleTable<>(table.withoutRequested(), rows);
    }

    /** An article's rows as cells. */
    public List<List<Cell>> cells(AnalyzedArticle article) {
        return rows.apply(article).stream().map(table::cells).toList();
    }

    /** An article together with one of its parts. */
    record Part<T>(AnalyzedArticle article, T item) {
        static <T> List<Part<T>> all(AnalyzedArticle article, List<T> items) {
            return items.stream().map(item -> new Part<>(article, item)).toList();
        }

        String articleId() {
            return article.document().id();
        }

        /** The heading of one of the article's sections. */
        String heading(String sectionId) {
            return article.sections().stream()
                    .filter(section -> section.id().equals(sectionId))
                    .findFirst()
                    .map(section -> section.heading())
                    .orElse("");
        }
    }
}
