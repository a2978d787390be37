package io.broadsheet.table.parquet;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetWriter;

/** Writes Parquet files. */
final class ParquetSink implements TableSink {
    private final Map<String, ParquetWriter<List<Cell>>> writers = new LinkedHashMap<>();

    private ParquetSink() {}

    static ParquetSink open(TableFormat format, List<Table<?>> tables, TableFormat.Files files) throws IOException {
        ParquetSink sink = new ParquetSink();
        boolean ours = false;
        try {
            for (Table<?> table : tables) {
                sink.writers.put(table.name(), RowWriter.open(table, files.of(format.place(table))));
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
        Optional<ParquetWriter<List<Cell>>> writer = Optional.ofNullable(writers.get(table.name()));
        if (writer.isPresent()) {
            for (List<Cell> row : rows) {
                writer.get().write(row);
            }
        }
        return 0;
    }

    @Override
    public void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        List<ParquetWriter<List<Cell>>> open = List.copyOf(writers.values());
        writers.clear();
        TableSink.closeAll(open);
    }
}
