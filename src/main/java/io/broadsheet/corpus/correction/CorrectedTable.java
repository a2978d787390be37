package io.broadsheet.corpus.correction;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries what corrections changed of an article over to its stored rows in a table. Stored scores are rounded, so rows that are made of
 * them may differ in their last decimals: only what differs between the rows without and with the corrections, both made in the same
 * way, is changed.
 *
 * @param table the table with all columns
 * @param hidden whether the columns that are written only when asked for are not
 * @param marks what the column of corrections says of some, by their numbers
 */
record CorrectedTable(Table<?> table, boolean hidden, Function<NavigableSet<Integer>, String> marks) {
    /**
     * The rows as they are corrected, each with its mark behind it.
     *
     * @param stored the rows as they were found
     * @param before the rows made of the stored article
     * @param after the rows made of the corrected article
     */
    List<List<Cell>> rows(List<List<Cell>> stored, List<List<Cell>> before, List<List<Cell>> after, Causes causes) {
        Map<List<String>, List<Cell>> storedByKey = byKey(stored);
        Map<List<String>, List<Cell>> beforeByKey = byKey(before);
        List<List<Cell>> rows = new ArrayList<>();
        byKey(after).forEach((key, row) -> {
            Optional<List<Cell>> old = Optional.ofNullable(storedByKey.get(key));
            Optional<List<Cell>> was = Optional.ofNullable(beforeByKey.get(key));
            List<Cell> now = old.isPresent() && was.isPresent() ? patched(old.get(), was.get(), row) : row;
            boolean isChanged = old.isEmpty() || !visible(now).equals(visible(old.get()));
            List<Cell> cells = new ArrayList<>(now);
            cells.add(
                    isChanged
                            ? Cell.text(marks.apply(causes.of(table.name(), named(old.orElse(List.of())), named(now))))
                            : Cell.empty());
            rows.add(cells);
        });
        return rows;
    }

    private static List<Cell> patched(List<Cell> stored, List<Cell> before, List<Cell> after) {
        List<Cell> cells = new ArrayList<>(stored);
        for (int i = 0; i < cells.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                cells.set(i, after.get(i));
            }
        }
        return cells;
    }

    private List<Cell> visible(List<Cell> row) {
        List<Cell> visible = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?, ?> column = table.columns().get(i);
            if (!hidden || !column.onRequest()) {
                visible.add(row.get(i));
            }
        }
        return visible;
    }

    /** The rows by their keys; rows that should have different keys and have not are told apart by their order. */
    private Map<List<String>, List<Cell>> byKey(List<List<Cell>> rows) {
        Map<List<String>, List<Cell>> byKey = new LinkedHashMap<>();
        Map<List<String>, Integer> times = new HashMap<>();
        for (List<Cell> row : rows) {
            List<String> key = new ArrayList<>();
            table.primaryKey()
                    .forEach(column ->
                            key.add(row.get(table.header().indexOf(column)).plain()));
            key.add(String.valueOf(times.merge(List.copyOf(key), 1, Integer::sum)));
            byKey.put(key, row);
        }
        return byKey;
    }

    private Map<String, String> named(List<Cell> row) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(table.header().get(i), row.get(i).plain());
        }
        return named;
    }
}
