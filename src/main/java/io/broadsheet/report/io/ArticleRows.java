package io.broadsheet.report.io;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An article as its tables have it. Immutable.
 *
 * @param text the text that the rows' offsets point into
 * @param tables its rows by the names of the tables; {@code articles} has one
 */
public record ArticleRows(String text, Map<String, List<Row>> tables) {
    public ArticleRows {
        tables = tables.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, table -> List.copyOf(table.getValue())));
        if (tables.getOrDefault("articles", List.of()).size() != 1) {
            throw new IllegalArgumentException("an article has one row in articles");
        }
    }

    /** The rows in a table. */
    public List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** What the table of articles says of it. */
    public Row article() {
        return rows("articles").get(0);
    }
}
