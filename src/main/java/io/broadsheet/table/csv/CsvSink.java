package io.broadsheet.table.csv;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a CSV file a table, and the data package that describes them. */
final class CsvSink implements TableSink {
    private final List<Table<?>> tables;
    private final TableFormat.Files files;
    private final CsvFormat format;
    private final Map<String, CsvTableWriter> writers = new LinkedHashMap<>();

    private CsvSink(List<Table<?>> tables, TableFormat.Files files, CsvFormat format) {
        this.tables = List.copyOf(tables);
        this.files = files;
        this.format = format;
    }

    static CsvSink open(List<Table<?>> tables, TableFormat.Files files, CsvFormat format) throws IOException {
        CsvSink sink = new CsvSink(tables, files, format);
        boolean ours = false;
        try {
            for (Table<?> table : tables) {
                sink.writers.put(table.name(), new CsvTableWriter(files.of(format.place(table)), table, format));
            }
            ours = true;
            return sink;
        } finally {
            if (!ours) {
                sink.close();
            }
        }
    }

    @Override
    public int write(Table<?> table, List<List<Cell>> rows) throws IOException {
        Optional<CsvTableWriter> writer = Optional.ofNullable(writers.get(table.name()));
        return writer.isPresent() ? writer.get().write(rows) : 0;
    }

    @Override
    public void finish() throws IOException {
        close();
        DataPackage.write(files.of(DataPackage.FILE), tables, format);
    }

    @Override
    public void close() throws IOException {
        List<CsvTableWriter> open = List.copyOf(writers.values());
        writers.clear();
        TableSink.closeAll(open);
    }
}
