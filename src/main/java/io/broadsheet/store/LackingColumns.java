package io.broadsheet.store;

import java.util.List;

/**
 * Columns of a table that are empty for some articles, because the articles were analysed before the columns were there.
 *
 * @param table the table's name
 * @param columns the columns' names; none when the table as a whole was not there
 * @param articles how many articles
 */
public record LackingColumns(String table, List<String> columns, long articles) {
    public LackingColumns {
        columns = List.copyOf(columns);
    }
}
