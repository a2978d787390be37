package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import io.broadsheet.table.registry.TableFormats;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the export owes to formats, and they to it. */
final class ExportedFormatsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void givesAFormatTheTablesThatItReadsWhateverPeopleChoose() throws Exception {
        Told told = new Told("", Set.of("quotes", "corpus_entities"));

        FormatRun.write(folder, List.of(told), Set.of("articles"));

        assertThat(told.came()).containsExactly("quotes", "corpus_entities");
        assertThat(folder.resolve("quotes.csv")).doesNotExist();
        assertThat(folder.resolve("articles.csv")).exists();
    }

    @Test
    void tellsWhatAFormatHasNoRoomFor() throws Exception {
        RunReport report = FormatRun.write(folder, List.of(new Told("told: no room for 3 rows", Set.of("quotes"))));

        assertThat(TableFile.column(folder.resolve("failures.csv"), "code")).contains("table.cut");
        assertThat(TableFile.column(folder.resolve("failures.csv"), "message")).contains("told: no room for 3 rows");
        assertThat(report.failuresByCode()).containsEntry("table.cut", 1L);
    }

    @Test
    void leavesTheFolderAsItWasWhenAFormatFails() throws Exception {
        FormatRun.write(folder, List.of(), TestRun.ALL_TABLES);
        Map<String, String> before = TestRun.filesOf(folder);

        assertThatThrownBy(() -> FormatRun.write(folder, withFailing())).hasMessage("the disk is full");

        assertThat(TestRun.filesOf(folder)).isEqualTo(before);
        assertThat(folder.resolve(".broadsheet/partial")).doesNotExist();
    }

    private static List<TableFormat> withFailing() {
        List<TableFormat> formats = new ArrayList<>(TableFormats.ON_REQUEST);
        formats.add(new Told(Told.FAILS, Set.of("quotes")));
        return formats;
    }

    /** A format that takes note of what it is told, and has no files. */
    private record Told(String shortfall, Set<String> reading, Set<String> came) implements TableFormat {
        static final String FAILS = "fails";

        Told(String shortfall, Set<String> reading) {
            this(shortfall, reading, new LinkedHashSet<>());
        }

        @Override
        public String name() {
            return "told";
        }

        @Override
        public String description() {
            return "Nothing.";
        }

        @Override
        public Set<String> reads(Set<String> chosen) {
            return reading;
        }

        @Override
        public List<String> files(List<Table<?>> tables) {
            return List.of();
        }

        @Override
        public String place(Table<?> table) {
            return "nowhere";
        }

        @Override
        public TableSink open(List<Table<?>> tables, Files files) {
            return new TableSink() {
                @Override
                public int write(Table<?> table, List<List<Cell>> rows) {
                    came.add(table.name());
                    return 0;
                }

                @Override
                public List<String> shortfalls() {
                    return shortfall.isEmpty() ? List.of() : List.of(shortfall);
                }

                @Override
                public void finish() throws IOException {
                    if (shortfall.equals(FAILS)) {
                        throw new IOException("the disk is full");
                    }
                }

                @Override
                public void close() {}
            };
        }
    }
}
