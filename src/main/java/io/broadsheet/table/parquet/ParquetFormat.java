package io.broadsheet.table.parquet;

import io.broadsheet.table.FormatLibrary;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.List;

/** A Parquet file a table: text as strings, whole numbers as int64, scores as doubles, null for nothing; compressed by Snappy. */
public final class ParquetFormat implements TableFormat {
    private static final FormatLibrary LIBRARY = new FormatLibrary("parquet-floor or aircompressor");

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String description() {
        return "Also write parquet/<table>.parquet: typed columns, null for nothing.";
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return tables.stream().map(this::place).toList();
    }

    @Override
    public String place(Table<?> table) {
        return "parquet/" + table.name() + ".parquet";
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        return LIBRARY.of("parquet/", () -> ParquetSink.open(this, tables, files));
    }
}
