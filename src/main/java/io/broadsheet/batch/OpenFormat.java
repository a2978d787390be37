package io.broadsheet.batch;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A format that is being written, which gets the rows of the tables that it reads and no others.
 *
 * @param format which one
 * @param reads the names of those tables
 * @param sink what writes it
 */
record OpenFormat(TableFormat format, Set<String> reads, TableSink sink) implements Closeable {
    /**
     * Begins to write.
     *
     * @param chosen the names of the tables that people chose
     * @param all all tables, with the columns that will be written
     */
    static OpenFormat of(TableFormat format, Set<String> chosen, List<Table<?>> all, TableFormat.Files files)
            throws IOException {
        Set<String> reads = format.reads(chosen);
        List<Table<?>> tables =
                all.stream().filter(table -> reads.contains(table.name())).toList();
        return new OpenFormat(format, reads, format.open(tables, files));
    }

    boolean reads(Table<?> table) {
        return reads.contains(table.name());
    }

    /** Writes rows as {@link TableSink#write} does, if the format reads their table. */
    int write(Table<?> table, List<List<Cell>> rows) throws IOException {
        return reads(table) ? sink.write(table, rows) : 0;
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
