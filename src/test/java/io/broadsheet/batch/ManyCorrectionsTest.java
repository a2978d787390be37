package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.CorrectionFile;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A thousand corrections, drawn by chance, over a run: applied, taken back, and applied in another order.
 *
 * <p>{@code -Dcorrections.run=DIR} does the same over the run that a folder holds, which is copied first.
 */
final class ManyCorrectionsTest {
    private static final int CORRECTIONS = 1000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final List<String> PEOPLE = List.of(
            "Ada Moreno", "Jonas Petersen", "Ingrid Holm", "Nils Osby", "Lena Brandt", "Omar Velm", "Tove Lind");

    /** Articles of people who speak and are spoken of. */
    private static List<ArticleSource> articles() {
        Random random = new Random(7);
        return IntStream.range(0, 40)
                .<ArticleSource>mapToObj(i -> {
                    StringBuilder text = new StringBuilder("the bridge opens again\n\n");
                    for (int paragraph = 0; paragraph < 6; paragraph++) {
                        String one = PEOPLE.get(random.nextInt(PEOPLE.size()));
                        String other = PEOPLE.get(random.nextInt(PEOPLE.size()));
                        text.append(paragraph == 3 ? "## what it cost\n\n" : "")
                                .append(
                                        switch (random.nextInt(4)) {
                                            case 0 -> "“It holds,” said " + one + ". the crowd saw " + other + " go.";
                                            case 1 -> "“We pay, and " + other + " knows,” said " + one + ".";
                                            case 2 -> "nobody forgives " + one + " the awful crash. rain fell.";
                                            default -> one + " met " + other + " and won praise.";
                                        })
                                .append("\n\n");
                    }
                    return TestRun.source("press/a" + i, text.toString());
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void giveTheSameBytesInAnyOrderAndNoneAreLeftWhenTakenBack(long seed) throws Exception {
        TestRun.run(folder, 2, articles());

        RunReport report = correctAndTakeBack(seed);

        assertThat(report.corrections().applied()).isGreaterThan(300);
        TestRun.Recorder recorder = new TestRun.Recorder();
        TestRun.run(TestRun.options(folder, 2, TestRun.ALL_TABLES), new TestRun.Inputs(articles(), 0), recorder);
        assertThat(recorder.analyzed()).isEmpty();
    }

    @Test
    void doSoOverARealRun() throws Exception {
        String run = System.getProperty("corrections.run", "");
        assumeTrue(!run.isEmpty(), "no -Dcorrections.run");
        Files.createDirectories(folder.resolve(".broadsheet"));
        Files.copy(Path.of(run, ".broadsheet", "articles.sqlite"), folder.resolve(".broadsheet/articles.sqlite"));

        System.getLogger("corrections")
                .log(System.Logger.Level.WARNING, correctAndTakeBack(1).toString());
    }

    private RunReport correctAndTakeBack(long seed) throws IOException {
        Map<String, String> plain = exported();
        List<String> rows = new RandomCorrections(folder, seed).rows(CORRECTIONS);
        RunReport report = correct(rows);
        Map<String, String> corrected = files();
        Map<String, List<Map<String, String>>> marked = tables();
        assertMarksTellWhatChanged(plain, marked);

        Files.delete(folder.resolve(CorrectionFile.NAME));
        assertThat(exported()).isEqualTo(plain);

        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        RunReport other = correct(order.stream().map(rows::get).toList());
        assertThat(other.corrections().applied()).isEqualTo(report.corrections().applied());
        assertThat(other.corrections().failures())
                .hasSameSizeAs(report.corrections().failures());
        assertThat(withoutMarks(tables())).isEqualTo(withoutMarks(marked));
        assertThat(withLinesOf(order, tables())).isEqualTo(withLinesOf(sorted(rows.size()), marked));

        assertThat(correct(rows).corrections()).isEqualTo(report.corrections());
        assertThat(files()).isEqualTo(corrected);
        Files.delete(folder.resolve(CorrectionFile.NAME));
        assertThat(exported()).isEqualTo(plain);
        return report;
    }

    private static List<Integer> sorted(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    private RunReport correct(List<String> rows) throws IOException {
        Files.writeString(
                folder.resolve(CorrectionFile.NAME), RandomCorrections.HEADER + "\n" + String.join("\n", rows) + "\n");
        return export();
    }

    private RunReport export() throws IOException {
        return TableExport.of(
                folder, new ExportOptions(folder, java.util.Set.copyOf(Tables.standard()), false, CsvFormat.DEFAULT));
    }

    private Map<String, String> exported() throws IOException {
        export();
        return files();
    }

    /** The tables without what a run says of itself. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = TestRun.filesOf(folder);
        files.keySet().removeAll(List.of("run.json", "run.log", CorrectionFile.NAME));
        return files;
    }

    private Map<String, List<Map<String, String>>> tables() throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        for (String table : Tables.standard()) {
            if (!table.equals("failures")) {
                tables.put(table, TableFile.rows(folder.resolve(table + ".csv")));
            }
        }
        return tables;
    }

    private static void assertMarksTellWhatChanged(
            Map<String, String> plain, Map<String, List<Map<String, String>>> marked) throws IOException {
        int changed = 0;
        for (Table<?> table : Tables.all()) {
            List<Map<String, String>> rows = marked.getOrDefault(table.name(), List.of());
            if (rows.isEmpty() || !rows.get(0).containsKey("corrected")) {
                continue;
            }
            Map<List<String>, Map<String, String>> before = new HashMap<>();
            Path file = Files.createTempFile("plain", ".csv");
            Files.writeString(file, plain.getOrDefault(table.name() + ".csv", ""));
            TableFile.rows(file).forEach(row -> before.put(key(table, row), row));
            Files.delete(file);
            for (Map<String, String> row : rows) {
                Map<String, String> cells = new HashMap<>(row);
                cells.remove("corrected");
                boolean isChanged = !cells.equals(before.get(key(table, row)));
                assertThat(TableFile.cell(row, "corrected").isEmpty())
                        .as(table.name() + ": " + row + " was " + before.get(key(table, row)))
                        .isEqualTo(!isChanged);
                changed += isChanged ? 1 : 0;
            }
        }
        assertThat(changed).isGreaterThan(100);
    }

    private static List<String> key(Table<?> table, Map<String, String> row) {
        return table.primaryKey().stream()
                .map(column -> TableFile.cell(row, column))
                .toList();
    }

    private static Map<String, List<Map<String, String>>> withoutMarks(Map<String, List<Map<String, String>>> tables) {
        return mapped(tables, mark -> "");
    }

    /** With the numbers of the corrections in the place of their lines. */
    private static Map<String, List<Map<String, String>>> withLinesOf(
            List<Integer> order, Map<String, List<Map<String, String>>> tables) {
        return mapped(
                tables,
                mark -> Arrays.stream(mark.split(";"))
                        .filter(line -> !line.isEmpty())
                        // Behind the header.
                        .map(line -> order.get(Integer.parseInt(line) - 2))
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(";")));
    }

    private static Map<String, List<Map<String, String>>> mapped(
            Map<String, List<Map<String, String>>> tables, java.util.function.UnaryOperator<String> marks) {
        Map<String, List<Map<String, String>>> mapped = new LinkedHashMap<>();
        tables.forEach((table, rows) -> mapped.put(
                table,
                rows.stream()
                        .<Map<String, String>>map(row -> {
                            Map<String, String> cells = new LinkedHashMap<>(row);
                            cells.computeIfPresent("corrected", (column, mark) -> marks.apply(mark));
                            return cells;
                        })
                        .toList()));
        return mapped;
    }

    @Test
    void countOnlyOnceWhatIsSaidTwice() throws Exception {
        TestRun.run(folder, 1, articles());
        List<String> rows = Stream.of("rename,Ada Pell", "rename,Ada Pell")
                .map(wish -> "press/a0,entities,e1," + wish + ",")
                .toList();

        RunReport report = correct(rows);

        assertThat(report.corrections()).isEqualTo(new CorrectionReport(2, List.of()));
        assertThat(tables().getOrDefault("mentions", List.of()))
                .filteredOn(row -> TableFile.cell(row, "name").equals("Ada Pell"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("corrected", "2;3"));
    }
}
