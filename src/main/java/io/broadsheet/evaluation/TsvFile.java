package io.broadsheet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table with tabs between cells, a header, and neither quoting nor escapes: a quotation mark is a character like any
 * other. Columns are found by their names; others are ignored. Immutable once read.
 */
public final class TsvFile {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern LINE_END = Pattern.compile("\r?\n");

    private final Path file;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private TsvFile(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** A row: its line in the file, from 1, and its cells. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a file.
     *
     * @param required the columns that it must have
     * @throws EvaluationException if it cannot be read, lacks a column, or has a row with too few cells
     */
    public static TsvFile read(Path file, List<String> required) throws EvaluationException {
        String[] lines = LINE_END.split(TextFile.read(file), -1);
        TsvFile table = new TsvFile(file, Arrays.asList(TAB.split(lines[0], -1)));
        for (String column : required) {
            if (!table.has(column)) {
                throw new EvaluationException(file + ", line 1: has no column '" + column + "'; the header must name "
                        + String.join(", ", required) + ", with tabs between");
            }
        }
        int last = required.stream().mapToInt(table.header::indexOf).max().orElse(-1);
        for (int i = 1; i < lines.length; i++) {
            List<String> cells = Arrays.asList(TAB.split(lines[i], -1));
            if (lines[i].isEmpty()) {
                continue;
            }
            if (cells.size() <= last) {
                throw new EvaluationException(
                        file + ", line " + (i + 1) + ": has " + cells.size() + " cells, but column '"
                                + table.header.get(last) + "' is number " + (last + 1) + "; add what is missing");
            }
            table.rows.add(new Row(i + 1, cells));
        }
        return table;
    }

    /** The rows, in order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Where a row stands: the file and its line, for messages. */
    public String place(Row row) {
        return file + ", line " + row.line();
    }

    /** Whether the file has a column. */
    public boolean has(String column) {
        return header.contains(column);
    }

    /** A row's cell; empty where the row ends before it or the file has no such column. */
    public String cell(Row row, String column) {
        int index = header.indexOf(column);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index) : "";
    }

    /** A cell that must be a whole number. */
    public int integer(Row row, String column) throws EvaluationException {
        try {
            return Integer.parseInt(cell(row, column).strip());
        } catch (NumberFormatException e) {
            throw wrong(row, column, "a whole number");
        }
    }

    /** A cell that must be a number. */
    public double number(Row row, String column) throws EvaluationException {
        try {
            double value = Double.parseDouble(cell(row, column).strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(row, column, "a number");
        }
        throw wrong(row, column, "a number");
    }

    private EvaluationException wrong(Row row, String column, String what) {
        return new EvaluationException(
                place(row) + ": '" + column + "' must be " + what + ", but is '" + cell(row, column) + "'");
    }
}
