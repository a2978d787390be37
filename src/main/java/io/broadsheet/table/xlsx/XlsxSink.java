package io.broadsheet.table.xlsx;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the rows of each sheet in a file of their own, and makes the workbook of them at the end. */
final class XlsxSink implements TableSink {
    private final Path file;
    private final Path draft;
    private final ReadingSheets reading;
    private final Map<String, Sheet> tables = new LinkedHashMap<>();

    private XlsxSink(Path file, Path draft, ReadingSheets reading) {
        this.file = file;
        this.draft = draft;
        this.reading = reading;
    }

    /**
     * Begins a workbook.
     *
     * @param mostRows how many rows a sheet takes, its first included
     */
    static XlsxSink open(List<Table<?>> tables, TableFormat.Files files, long mostRows) throws IOException {
        XlsxSink sink = new XlsxSink(
                files.of(XlsxFormat.FILE),
                files.of(XlsxFormat.FILE + ".draft"),
                ReadingSheets.open(tables, files, mostRows));
        boolean ours = false;
        try {
            for (Table<?> table : tables) {
                String name = sheetOf(table);
                sink.tables.put(
                        table.name(),
                        new Sheet(name, headings(table), false, files.of(XlsxFormat.FILE + "." + name), mostRows));
            }
            ours = true;
            return sink;
        } finally {
            if (!ours) {
                sink.close();
            }
        }
    }

    /** The name of a table's sheet: to spreadsheets, "quotes" would be "Quotes". */
    static String sheetOf(Table<?> table) {
        return table.name() + "_all";
    }

    private static List<Heading> headings(Table<?> table) {
        return table.columns().stream().map(XlsxSink::heading).toList();
    }

    private static Heading heading(Column<?, ?> column) {
        Heading.Look look = switch (column.type().kind()) {
            case TEXT -> Heading.Look.LINE;
            case INTEGER -> Heading.Look.COUNT;
            case SCORE -> Heading.Look.FULL_SCORE;
        };
        return new Heading(column.name(), look, 0);
    }

    @Override
    public int write(Table<?> table, List<List<Cell>> rows) throws IOException {
        int cut = 0;
        Optional<Sheet> sheet = Optional.ofNullable(tables.get(table.name()));
        if (sheet.isPresent()) {
            for (List<Cell> row : rows) {
                cut += sheet.get().add(row);
            }
            reading.write(table, rows);
        }
        return cut;
    }

    private List<Sheet> sheets() {
        return Stream.concat(reading.inOrder().stream(), tables.values().stream())
                .toList();
    }

    @Override
    public List<String> shortfalls() {
        return sheets().stream().flatMap(sheet -> sheet.shortfall().stream()).toList();
    }

    @Override
    public void finish() throws IOException {
        WorkbookFile.write(sheets(), draft, file);
        close();
    }

    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>(tables.values());
        open.add(reading);
        TableSink.closeAll(open);
    }
}
