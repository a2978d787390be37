package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.store.RunState;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CorpusResumeTest {
    private static final int RECORDS = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Records with ids and without, bad lines and double ids among them. */
    private Path corpus() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Market Day\n\nNobody came.\n");
        Files.writeString(
                in.resolve("press.jsonl"),
                IntStream.range(0, RECORDS).mapToObj(CorpusResumeTest::line).collect(Collectors.joining("\n")));
        return in;
    }

    private static String line(int i) {
        if (i % 10 == 7) {
            return "{\"id\": \"torn-" + i + "\", \"text\": ";
        }
        String id = i % 4 == 0 ? "" : "\"id\": \"" + (i == 31 ? "n1" : "n" + i) + "\", ";
        return "{" + id + "\"title\": \"Number " + i + "\", \"date\": \"2026-05-0" + (1 + i % 9)
                + "\", \"text\": \"“I sold " + i + ",” said Jonas Petersen.\"}";
    }

    private InputLister inputs() throws IOException {
        return new InputLister(
                List.of(corpus().toString()),
                InputStream.nullInputStream(),
                new ArticleReader(FormatRegistry.ALL, 1000),
                inner -> false);
    }

    private RunReport run(String out, int threads) throws IOException, InterruptedException {
        return TestRun.run(
                TestRun.options(folder.resolve(out), threads, TestRun.ALL_TABLES), inputs(), new TestRun.Recorder());
    }

    private static TestRun.Recorder stopAfter(int done) {
        return new TestRun.Recorder() {
            @Override
            public void settled(Outcome outcome, Duration took, RunState soFar) {
                if (soFar.settled() == done) {
                    throw new IllegalStateException("power cut");
                }
            }
        };
    }

    @Test
    void givesEachRecordItsRowOrItsCode() throws Exception {
        RunReport report = run("out", 2);

        assertThat(report.inputs()).isEqualTo(RECORDS + 1);
        assertThat(report.failuresByCode())
                .containsEntry("record.unreadable", 4L)
                .containsEntry("article.duplicate", 1L);
        assertThat(report.counts().articles()).isEqualTo(RECORDS + 1 - 5);
        assertThat(TableFile.rows(folder.resolve("out/failures.csv")))
                .filteredOn(row -> TableFile.cell(row, "code").equals("article.duplicate"))
                .singleElement()
                .satisfies(row -> assertThat(TableFile.cell(row, "message"))
                        .contains("same article id as " + folder.resolve("in/press.jsonl") + ":2;"));
        assertThat(TableFile.column(folder.resolve("out/articles.csv"), "article_id"))
                .startsWith("a", "press/1", "n1", "n2", "n3", "press/5");
        assertThat(folder.resolve("out/text/press/5.txt")).hasContent("Number 4\n\n“I sold 4,” said Jonas Petersen.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 33, 41})
    void goesOnWithinACorpusWhereItWasStopped(int done) throws Exception {
        run("whole", 2);

        assertThatThrownBy(() -> TestRun.run(
                        TestRun.options(folder.resolve("out"), 2, TestRun.ALL_TABLES), inputs(), stopAfter(done)))
                .hasMessage("power cut");
        RunReport report = run("out", 3);

        assertThat(report.state().kept()).isPositive();
        assertThat(report.state().kept() + report.state().analyzed()).isEqualTo(RECORDS + 1 - 5);
        assertThat(TestRun.filesOf(folder.resolve("out")).entrySet().stream()
                        .filter(file -> !file.getKey().equals("run.json")))
                .containsExactlyElementsOf(TestRun.filesOf(folder.resolve("whole")).entrySet().stream()
                        .filter(file -> !file.getKey().equals("run.json"))
                        .toList());
    }

    @Test
    void analysesOnlyTheRecordsAgainThatChanged() throws Exception {
        run("out", 2);
        Path press = folder.resolve("in/press.jsonl");
        String before = Files.readString(press);
        InputLister changed = inputs();
        Files.writeString(
                press,
                before.replace("I sold 5,", "I bought 5,")
                        .replace(
                                "\"title\": \"Number 6\", \"date\": \"2026-05-07\"",
                                "\"date\": \"2026-05-08\", \"title\": \"Number 6\""));

        RunReport report = TestRun.run(
                TestRun.options(folder.resolve("out"), 2, TestRun.ALL_TABLES), changed, new TestRun.Recorder());

        assertThat(report.state().analyzed())
                .as("another text, and another day")
                .isEqualTo(2);
        assertThat(report.state().kept()).isEqualTo(RECORDS + 1 - 5 - 2);
    }

    @Test
    void keepsTheResultsOfACorpusThatCannotBeReadForAWhile() throws Exception {
        run("out", 2);
        Path press = folder.resolve("in/press.jsonl");
        InputLister inputs = inputs();
        Files.write(press, new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0});
        RunReport broken = TestRun.run(
                TestRun.options(folder.resolve("out"), 2, TestRun.ALL_TABLES), inputs, new TestRun.Recorder());

        assertThat(broken.counts().articles()).isEqualTo(1);
        assertThat(broken.failuresByCode()).containsOnlyKeys("encoding.undecodable");
        assertThat(run("out", 2).state().analyzed()).isZero();
    }
}
