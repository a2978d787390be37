package io.broadsheet.table.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.broadsheet.table.Cell;
import io.broadsheet.table.CellLimit;
import io.broadsheet.table.Table;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table to a CSV file, its header first. Not safe for use by several threads. */
public final class CsvTableWriter implements Closeable {
    private final Path file;
    private final FormulaGuard guard;
    private final Writer out;
    private final ICSVWriter csv;

    /**
     * Creates the file and writes the header.
     *
     * @throws IOException if that fails, naming the file
     */
    public CsvTableWriter(Path file, Table<?> table, CsvFormat format) throws IOException {
        this.file = file;
        this.guard = format.guard();
        out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        if (format.byteOrderMark()) {
            out.write('\uFEFF');
        }
        csv = new CarefulWriter(out, format.delimiter());
        csv.writeNext(table.header().toArray(String[]::new), false);
        check();
    }

    /**
     * Writes rows. Text that a spreadsheet would run as a formula is guarded, text that is longer than it takes is cut.
     *
     * @param rows each with one cell a column
     * @return how many cells were cut
     * @throws IOException if that fails, naming the file
     */
    public int write(List<List<Cell>> rows) throws IOException {
        int cut = 0;
        for (List<Cell> row : rows) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                String cell = row.get(i).plain();
                cells[i] = row.get(i) instanceof Cell.Text ? guard.guarded(cell) : cell;
                if (CellLimit.isExceeded(cells[i])) {
                    cells[i] = CellLimit.cut(cells[i]);
                    cut++;
                }
            }
            csv.writeNext(cells, false);
        }
        check();
        return cut;
    }

    /** Quotes every cell with a usual separator in it: spreadsheets may take several for separators at the same time. */
    private static final class CarefulWriter extends CSVWriter {
        CarefulWriter(Writer out, char delimiter) {
            super(out, delimiter, DEFAULT_QUOTE_CHARACTER, DEFAULT_QUOTE_CHARACTER, "\n");
        }

        @Override
        protected boolean stringContainsSpecialCharacters(String cell) {
            return super.stringContainsSpecialCharacters(cell)
                    || CsvFormat.DELIMITERS.chars().anyMatch(delimiter -> cell.indexOf(delimiter) >= 0);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            csv.flushQuietly();
            check();
        }
    }

    /** opencsv keeps errors to itself until it is asked. */
    private void check() throws IOException {
        if (csv.checkError()) {
            IOException cause = csv.getException();
            throw new IOException(
                    file + ": cannot be written (" + (cause == null ? "unknown cause" : cause.getMessage()) + ")",
                    cause);
        }
    }
}
