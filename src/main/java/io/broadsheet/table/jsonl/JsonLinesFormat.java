package io.broadsheet.table.jsonl;

import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.List;

/** A file a table with a JSON object a row: each column by its name, numbers as numbers, {@code null} for nothing. */
public final class JsonLinesFormat implements TableFormat {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "Also write jsonl/<table>.jsonl: a JSON object a row, numbers as numbers, null for nothing.";
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return tables.stream().map(this::place).toList();
    }

    @Override
    public String place(Table<?> table) {
        return "jsonl/" + table.name() + ".jsonl";
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        return JsonLinesSink.open(this, tables, files);
    }
}
