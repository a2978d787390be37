package io.broadsheet.testing;

import io.broadsheet.corpus.stored.StoredArticle;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles as a store keeps them, without a store. */
public final class StoredRows {
    private StoredRows() {}

    /** An article as its rows tell it. */
    public static StoredArticle of(AnalyzedArticle article) {
        Map<String, List<List<Cell>>> rows = new HashMap<>();
        for (ArticleTable<?> table : Tables.ofArticles(true)) {
            if (!table.table().name().equals(Tables.TOKENS)) {
                rows.put(table.table().name(), table.cells(article));
            }
        }
        List<Span> tokens = article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::span)
                .toList();
        return new StoredArticle(
                article.document().id(), article.document().text().toString(), tokens, Map.of(), rows);
    }
}
