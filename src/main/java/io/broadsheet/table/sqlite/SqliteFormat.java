package io.broadsheet.table.sqlite;

import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.List;

/**
 * A SQLite database with the tables, their primary and foreign keys, an index for each foreign key, and {@linkplain View views} that
 * save people joins.
 */
public final class SqliteFormat implements TableFormat {
    static final String FILE = "tables.sqlite";

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String description() {
        return "Also write " + FILE + ": a database of the tables with keys, indices and views.";
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return List.of(FILE);
    }

    @Override
    public String place(Table<?> table) {
        return FILE + ", " + table.name();
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        return SqliteSink.open(tables, files.of(FILE));
    }
}
