package io.broadsheet.store;

import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Failure;
import io.broadsheet.model.Span;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the store keeps of an analysed article.
 *
 * @param articleId its id
 * @param file what people call the input
 * @param fingerprint what the rows depend on, in a word: equal fingerprints, equal rows
 * @param text the text that offsets point into
 * @param tokens where its tokens stand, in the order of its sentences
 * @param rows its rows in each table, by the table's name, each row with one cell a column; a table that is not here is
 *     one that nobody asked for
 * @param entities what a run asks of its entities, in their order
 * @param sketch what tells its copies; empty if it is too short to tell
 * @param omissions what was left out of it
 * @param fields what its document holds beside the text
 * @param counts how much there is of it
 */
public record ArticleRows(
        String articleId,
        String file,
        String fingerprint,
        String text,
        List<Span> tokens,
        Map<String, List<List<Cell>>> rows,
        List<EntityFacts> entities,
        Optional<StoredSketch> sketch,
        List<Failure> omissions,
        List<DocumentFacts.Field> fields,
        ArticleCounts counts) {
    public ArticleRows {
        tokens = List.copyOf(tokens);
        rows = Map.copyOf(rows);
        entities = List.copyOf(entities);
        omissions = List.copyOf(omissions);
        fields = List.copyOf(fields);
    }

    /** Whether its tokens are among the rows. */
    boolean hasTokens() {
        return rows.containsKey(Tables.TOKENS);
    }
}
