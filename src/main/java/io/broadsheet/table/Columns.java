package io.broadsheet.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cells of a table's rows by the names of their columns, for what makes something else of them. Immutable. */
public final class Columns {
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            positions.put(header.get(i), i);
        }
    }

    /** Those of a table. */
    public static Columns of(Table<?> table) {
        return new Columns(table.header());
    }

    /**
     * A row's cell.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public Cell cell(List<Cell> row, String column) {
        return row.get(Optional.ofNullable(positions.get(column))
                .orElseThrow(() -> new IllegalArgumentException("no column " + column + " in " + positions.keySet())));
    }

    /** A row's text; an empty text for nothing. */
    public String text(List<Cell> row, String column) {
        return cell(row, column).plain();
    }

    /** A row's whole number; 0 for nothing. */
    public long whole(List<Cell> row, String column) {
        return cell(row, column) instanceof Cell.Whole whole ? whole.number() : 0;
    }
}
