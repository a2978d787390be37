package io.broadsheet.testing;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder for what a format writes, and rows for it.
 *
 * @param folder where files get their names at once
 */
public record SinkFolder(Path folder) implements TableFormat.Files {
    @Override
    public Path of(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return file;
    }

    /** The names of all files below it. */
    public Set<String> files() throws IOException {
        try (var paths = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            paths.filter(Files::isRegularFile)
                    .forEach(file -> names.add(folder.relativize(file).toString()));
            return names;
        }
    }

    /** Those of the tables that a format reads. */
    public static List<Table<?>> read(TableFormat format, Set<String> chosen) {
        Set<String> reads = format.reads(chosen);
        return Tables.all().stream()
                .filter(table -> reads.contains(table.name()))
                .toList();
    }

    /** The table of a name. */
    public static Table<?> table(String name) {
        return Tables.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A row of a table, which has nothing in the other columns.
     *
     * @param columnsAndValues a column's name and its value, in turn: text, a whole number or a score
     */
    public static List<Cell> row(String table, Object... columnsAndValues) {
        List<String> header = table(table).header();
        List<Cell> cells = new ArrayList<>(Collections.nCopies(header.size(), Cell.empty()));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            int place = header.indexOf((String) columnsAndValues[i]);
            cells.set(place, cell(columnsAndValues[i + 1]));
        }
        return cells;
    }

    private static Cell cell(Object value) {
        return value instanceof Integer whole
                ? new Cell.Whole(whole)
                : value instanceof Double score ? new Cell.Score(score) : Cell.text((String) value);
    }
}
