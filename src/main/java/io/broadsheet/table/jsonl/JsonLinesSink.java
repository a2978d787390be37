package io.broadsheet.table.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON Lines. */
final class JsonLinesSink implements TableSink {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, JsonGenerator> generators = new LinkedHashMap<>();

    private JsonLinesSink() {}

    static JsonLinesSink open(TableFormat format, List<Table<?>> tables, TableFormat.Files files) throws IOException {
        JsonLinesSink sink = new JsonLinesSink();
        boolean ours = false;
        try {
            for (Table<?> table : tables) {
                BufferedWriter out = Files.newBufferedWriter(files.of(format.place(table)), StandardCharsets.UTF_8);
                JsonGenerator generator = JSON.createGenerator(out);
                generator.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
                sink.generators.put(table.name(), generator);
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
        Optional<JsonGenerator> generator = Optional.ofNullable(generators.get(table.name()));
        if (generator.isPresent()) {
            for (List<Cell> row : rows) {
                write(table.columns(), row, generator.get());
            }
        }
        return 0;
    }

    private static void write(List<? extends Column<?, ?>> columns, List<Cell> row, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            Cell cell = row.get(i);
            if (cell instanceof Cell.Text text) {
                json.writeString(text.text());
            } else if (cell instanceof Cell.Whole whole) {
                json.writeNumber(whole.number());
            } else if (cell instanceof Cell.Score score) {
                json.writeNumber(new BigDecimal(score.decimals()));
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        for (JsonGenerator generator : generators.values()) {
            if (generator.getOutputContext().getEntryCount() > 0) {
                generator.writeRaw('\n');
            }
        }
        close();
    }

    @Override
    public void close() throws IOException {
        List<JsonGenerator> open = List.copyOf(generators.values());
        generators.clear();
        TableSink.closeAll(open);
    }
}
