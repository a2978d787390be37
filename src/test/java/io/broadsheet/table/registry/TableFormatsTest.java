package io.broadsheet.table.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.batch.FormatRun;
import io.broadsheet.table.Column;
import io.broadsheet.table.ColumnType;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.WrittenRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All formats say the same. */
final class TableFormatsTest {
    /** Those that make something else of some tables, and have tests of their own. */
    private static final Set<String> OF_SOME_TABLES = Set.of("gexf", "conllu");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void sayTheSameInEveryFormat() throws Exception {
        FormatRun.write(folder, TableFormats.ON_REQUEST);

        for (TableFormat format : ofAllTables()) {
            WrittenRows reader = WrittenRows.valueOf(format.name().toUpperCase(Locale.ROOT));
            for (Table<?> table : Tables.all()) {
                assertThat(reader.rows(folder, table.name()))
                        .as(format.name() + " " + table.name())
                        .isEqualTo(csv(table));
            }
        }
        assertThat(Tables.all()).allSatisfy(table -> assertThat(csv(table)).isNotEmpty());
    }

    /** The rows of the CSV file, numbers as {@link WrittenRows} has them. */
    private List<Map<String, String>> csv(Table<?> table) throws IOException {
        List<Map<String, String>> rows = WrittenRows.CSV.rows(folder, table.name());
        for (Column<?, ?> column : table.columns()) {
            if (column.type() != ColumnType.TEXT) {
                rows.forEach(row -> row.compute(column.name(), (name, cell) -> WrittenRows.number(cell)));
            }
        }
        return rows;
    }

    @Test
    void areReadBackByTheseTests() {
        assertThat(Arrays.stream(WrittenRows.values())
                        .map(reader -> reader.name().toLowerCase(Locale.ROOT))
                        .toList())
                .containsAll(ofAllTables().stream().map(TableFormat::name).toList());
    }

    private static List<TableFormat> ofAllTables() {
        return TableFormats.ON_REQUEST.stream()
                .filter(format -> !OF_SOME_TABLES.contains(format.name()))
                .toList();
    }

    @Test
    void writeTheSameBytesAgain() throws Exception {
        FormatRun.write(folder.resolve("one"), TableFormats.ON_REQUEST);
        FormatRun.write(folder.resolve("two"), TableFormats.ON_REQUEST);

        for (TableFormat format : TableFormats.ON_REQUEST) {
            for (String file : format.files(List.copyOf(Tables.all()))) {
                assertThat(Files.readAllBytes(folder.resolve("two").resolve(file)))
                        .as(file)
                        .isEqualTo(Files.readAllBytes(folder.resolve("one").resolve(file)));
            }
        }
    }
}
