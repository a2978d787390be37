package io.broadsheet.table;

import com.opencsv.CSVWriter;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
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
    private final Table<?> table;
    private final Writer out;
    private final ICSVWriter csv;

    /**
     * Creates the file and writes the header.
     *
     * @throws IOException if that fails, naming the file
     */
    public CsvTableWriter(Path file, Table<?> table, CsvFormat format) throws IOException {
        this.file = file;
        this.table = table;
        out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        if (format.byteOrderMark()) {
            out.write('\uFEFF');
        }
        csv = new CSVWriterBuilder(out)
                .withSeparator(format.delimiter())
                .withQuoteChar(CSVWriter.DEFAULT_QUOTE_CHARACTER)
                .withEscapeChar(CSVWriter.DEFAULT_QUOTE_CHARACTER)
                .withLineEnd("\n")
                .build();
        csv.writeNext(table.header().toArray(String[]::new), false);
        check();
    }

    /**
     * Writes rows.
     *
     * @param rows each with one cell a column
     * @throws IOException if that fails, naming the file
     */
    public void write(List<List<String>> rows) throws IOException {
        for (List<String> row : rows) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                boolean text = table.columns().get(i).type() == Column.Type.TEXT;
                cells[i] = text ? FormulaGuard.guarded(row.get(i)) : row.get(i);
            }
            csv.writeNext(cells, false);
        }
        check();
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
