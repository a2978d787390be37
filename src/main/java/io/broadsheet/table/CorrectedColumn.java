package io.broadsheet.table;

import java.util.List;
import java.util.Set;

/**
 * The last column of the tables that users' corrections may change: which lines of their file changed a row. It is there while
 * corrections are in force; its cells do not come from the tables' rows.
 */
public final class CorrectedColumn {
    /** Its name. */
    public static final String NAME = "corrected";

    /** What stands in it, for people. */
    public static final String DESCRIPTION =
            "The lines of the corrections that changed the row, joined by a semicolon; empty for a row as it was found. "
                    + "With corrections from several files, the file's name stands before each line: names.csv:3.";

    private static final Set<String> TABLES =
            Set.of("articles", "sentiment", "sentences", "entities", "mentions", "quotes", "speakers");

    private CorrectedColumn() {}

    /** Whether corrections may change a table's rows. */
    public static boolean isFor(Table<?> table) {
        return TABLES.contains(table.name());
    }

    /** The table with the column if corrections may change its rows, as it is otherwise. */
    public static <R> Table<R> in(Table<R> table) {
        return isFor(table) ? table.with(List.of(Column.text(NAME, DESCRIPTION, row -> ""))) : table;
    }
}
