package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.Version;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchRunTest {
    private static final String BRIDGE = "The Old Bridge Opens\n\n“It holds,” said Ada Moreno. Nobody cheered.\n";
    private static final String HARBOUR =
            "Harbour Fees Rise\r\n\r\nJonas Petersen left \uD83D\uDE80 early. “We pay,” said Ada Moreno.\r\n";
    private static final String MARKET = "Market Day\n\nRain fell. “I sold nothing,” said Jonas Petersen.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesRowsInInputOrderWhateverTheNumberOfThreads() throws Exception {
        List<ArticleSource> sources = IntStream.range(0, 40)
                .mapToObj(i -> TestRun.source("n" + (97 * i % 40), (i % 3 == 0 ? BRIDGE : HARBOUR).repeat(40 - i)))
                .toList();

        TestRun.run(folder.resolve("one"), 1, sources);
        TestRun.run(folder.resolve("four"), 4, sources);

        assertThat(TableFile.column(folder.resolve("one/articles.csv"), "article_id"))
                .isEqualTo(sources.stream().map(ArticleSource::articleId).toList());
        assertThat(tablesAndTexts(folder.resolve("four"))).isEqualTo(tablesAndTexts(folder.resolve("one")));
    }

    @Test
    void leavesOutLinesThatRepeatOverTheRunAndTellsOfThem() throws Exception {
        String promotion = "Do you like the Courier? Have it for a penny a day.";
        List<ArticleSource> sources = IntStream.range(0, 8)
                .mapToObj(
                        i -> TestRun.source("n" + i, BRIDGE + "\nBoat " + i + " came in late.\n\n" + promotion + "\n"))
                .toList();

        TestRun.run(folder.resolve("all"), 2, sources);
        TestRun.run(folder.resolve("few"), 2, sources.subList(0, 4));

        assertThat(TableFile.column(folder.resolve("all/sentences.csv"), "text"))
                .contains("Boat 7 came in late.")
                .noneMatch(sentence -> sentence.contains("penny"));
        assertThat(TableFile.column(folder.resolve("all/failures.csv"), "message"))
                .hasSize(8)
                .containsOnly("has a line that is none of the story, so left out: '" + promotion + "'");
        assertThat(TableFile.column(folder.resolve("few/sentences.csv"), "text"))
                .anyMatch(sentence -> sentence.contains("penny"));
    }

    @Test
    void givesAFailingArticleOneRowAndLeavesTheOthersAsTheyAre() throws Exception {
        TestRun.run(
                folder.resolve("good"),
                2,
                TestRun.source("bridge", BRIDGE),
                TestRun.source("harbour", HARBOUR),
                TestRun.source("market", MARKET));
        RunReport report = TestRun.run(
                folder.resolve("mixed"),
                2,
                TestRun.source("bridge", BRIDGE),
                TestRun.source("bomb", PlainEngine.EXPLODE),
                TestRun.source("harbour", HARBOUR),
                TestRun.source("whale", PlainEngine.OUT_OF_MEMORY),
                TestRun.source("market", MARKET));

        assertThat(report.counts().articles()).isEqualTo(3);
        assertThat(report.failed()).isEqualTo(2);
        Map<String, String> good = tablesAndTexts(folder.resolve("good"));
        Map<String, String> mixed = tablesAndTexts(folder.resolve("mixed"));
        good.remove("failures.csv");
        mixed.remove("failures.csv");
        assertThat(mixed).isEqualTo(good);
        List<Map<String, String>> failures = TableFile.rows(folder.resolve("mixed/failures.csv"));
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0))
                .containsEntry("file", "bomb.txt")
                .containsEntry("article_id", "bomb")
                .containsEntry("stage", "analyze")
                .containsEntry("code", "article.failed")
                .hasEntrySatisfying("message", text -> assertThat(text).contains("told to explode"));
        assertThat(failures.get(1)).containsEntry("file", "whale.txt").containsEntry("code", "article.out-of-memory");
    }

    @Test
    void givesAnInputThatCannotBeReadOneRow() throws Exception {
        TestRun.run(folder, 1, TestRun.unreadable("torn"), TestRun.source("bridge", BRIDGE));

        assertThat(TableFile.column(folder.resolve("articles.csv"), "article_id"))
                .containsExactly("bridge");
        assertThat(TableFile.lines(folder.resolve("failures.csv"), ',').get(1))
                .containsExactly("torn.txt", "torn", "read", "file.unreadable", "is torn; mend it");
    }

    @Test
    void givesAnInputThatIsTooLargeToReadOneRow() throws Exception {
        TestRun.run(folder, 1, TestRun.tooLarge("whale"), TestRun.source("bridge", BRIDGE));

        assertThat(TableFile.column(folder.resolve("articles.csv"), "article_id"))
                .containsExactly("bridge");
        assertThat(TableFile.rows(folder.resolve("failures.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("article_id", "whale")
                        .containsEntry("stage", "read")
                        .containsEntry("code", "article.out-of-memory"));
    }

    @Test
    void writesEachTextExactlyAsItWasDecoded() throws Exception {
        TestRun.run(folder, 1, TestRun.source("press/harbour", HARBOUR));

        assertThat(folder.resolve("text/press/harbour.txt")).hasBinaryContent(HARBOUR.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cutsEverySentenceOutOfItsTextByCodePoints() throws Exception {
        TestRun.run(folder, 1, TestRun.source("harbour", HARBOUR));

        int[] text = Files.readString(folder.resolve("text/harbour.txt"))
                .codePoints()
                .toArray();
        assertThat(TableFile.rows(folder.resolve("sentences.csv"))).hasSize(3).allSatisfy(row -> {
            int begin = Integer.parseInt(TableFile.cell(row, "begin"));
            int end = Integer.parseInt(TableFile.cell(row, "end"));
            assertThat(new String(text, begin, end - begin)).isEqualTo(TableFile.cell(row, "text"));
        });
    }

    @Test
    void replacesWhatTheLastRunWrote() throws Exception {
        TestRun.run(folder, 1, TestRun.source("bridge", BRIDGE), TestRun.source("press/old", MARKET));

        TestRun.run(folder, 1, Set.of("articles"), TestRun.source("harbour", HARBOUR));

        assertThat(TableFile.column(folder.resolve("articles.csv"), "article_id"))
                .containsExactly("harbour");
        assertThat(TestRun.filesOf(folder).keySet())
                .containsExactly("articles.csv", "datapackage.json", "failures.csv", "run.json", "text/harbour.txt");
    }

    @Test
    void leavesTheUsersOwnFilesAlone() throws Exception {
        Files.writeString(folder.resolve("my_notes.csv"), "mine");
        Files.createDirectory(folder.resolve("charts"));
        Files.writeString(folder.resolve("charts/entities.csv"), "mine too");

        TestRun.run(folder, 1, TestRun.source("bridge", BRIDGE));
        TestRun.run(folder, 1, Set.of("articles"), TestRun.source("bridge", BRIDGE));

        assertThat(folder.resolve("my_notes.csv")).hasContent("mine");
        assertThat(folder.resolve("charts/entities.csv")).hasContent("mine too");
    }

    @Test
    void takesTheRemainsOfABrokenRunAway() throws Exception {
        Files.createDirectories(folder.resolve(".broadsheet/partial/text"));
        Files.writeString(folder.resolve(".broadsheet/partial/text/half.txt"), "half");

        TestRun.run(folder, 1, TestRun.source("bridge", BRIDGE));

        assertThat(TestRun.filesOf(folder).keySet()).noneMatch(file -> file.contains("half"));
        assertThat(folder.resolve(".broadsheet/partial")).doesNotExist();
    }

    @Test
    void leavesATextOutWhoseNameIsInTheWayOfAnother() throws Exception {
        RunReport report = TestRun.run(
                folder,
                2,
                TestRun.source("harbour", HARBOUR),
                TestRun.source("harbour.txt/below-a-file", MARKET),
                TestRun.source("x".repeat(252), BRIDGE));

        assertThat(report.failed()).isZero();
        assertThat(TableFile.column(folder.resolve("articles.csv"), "article_id"))
                .hasSize(3);
        assertThat(TableFile.column(folder.resolve("failures.csv"), "code"))
                .containsExactly("text.unwritable", "text.unwritable");
        assertThat(TestRun.filesOf(folder)).containsKey("text/harbour.txt").doesNotContainKey("text/probe");
    }

    @Test
    void leavesTheFolderAsItWasWhenWritingFails() throws Exception {
        TestRun.run(folder, 1, TestRun.source("bridge", BRIDGE));
        Map<String, String> before = TestRun.filesOf(folder);

        assertThatThrownBy(() -> TestRun.run(
                        TestRun.options(folder, 2, TestRun.ALL_TABLES), new BrokenInputs(), new TestRun.Recorder()))
                .hasMessage("the folder is gone");

        assertThat(TestRun.filesOf(folder)).isEqualTo(before);
    }

    /** Inputs whose listing breaks down. */
    private record BrokenInputs() implements ArticleInputs {
        @Override
        public void list(Sink sink) throws IOException {
            sink.add(new ListedInput(0, "", "harbour", "harbour.txt"));
            throw new IOException("the folder is gone");
        }

        @Override
        public ArticleSource open(ListedInput input) {
            throw new IllegalStateException("never listed");
        }
    }

    @Test
    void writesEveryTableWithItsHeaderWhenNothingSucceeds() throws Exception {
        TestRun.run(folder, 1, TestRun.source("bomb", PlainEngine.EXPLODE));

        for (String table : TestRun.ALL_TABLES) {
            assertThat(TableFile.lines(folder.resolve(table + ".csv"), ','))
                    .as(table)
                    .hasSize(table.equals("failures") ? 2 : 1);
        }
        assertThat(folder.resolve("text")).isEmptyDirectory();
    }

    @Test
    void describesTheRunInItsManifest() throws Exception {
        TestRun.Inputs inputs = new TestRun.Inputs(
                List.of(
                        TestRun.source("bridge", BRIDGE),
                        TestRun.source("bomb", PlainEngine.EXPLODE),
                        TestRun.unreadable("torn"),
                        TestRun.source("market", MARKET)),
                7);

        TestRun.run(TestRun.options(folder, 3, Set.of("articles", "quotes")), inputs, new TestRun.Recorder());

        JsonNode run = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
        assertThat(run.path("version").asText()).isEqualTo(Version.CURRENT);
        assertThat(run.path("models")).hasToString("[{\"name\":\"plain/words.txt\",\"sha256\":\"00ff\"}]");
        assertThat(run.path("counts"))
                .hasToString(
                        "{\"articles\":2,\"copies\":0,\"failed\":2,\"unfinished\":0,\"kept_of_other_analyses\":0,\"skipped_files\":7,\"sections\":2,\"sentences\":6,"
                                + "\"tokens\":31,\"entities\":4,\"quotes\":2}");
        assertThat(run.path("failures")).hasToString("{\"article.failed\":1,\"file.unreadable\":1}");
        assertThat(run.path("files"))
                .hasToString("[\"articles.csv\",\"quotes.csv\",\"failures.csv\",\"datapackage.json\",\"run.json\"]");
        assertThat(run.at("/options/tables")).hasToString("[\"articles\",\"quotes\",\"failures\"]");
        assertThat(run.at("/options/profile").asText()).isEqualTo("full");
        assertThat(run.at("/timings/threads").asInt()).isEqualTo(3);
    }

    @Test
    void keepsTimingsApartFromWhatIsTheSameInEveryRun() throws Exception {
        TestRun.run(folder.resolve("one"), 1, TestRun.source("bridge", BRIDGE));
        TestRun.run(folder.resolve("four"), 4, TestRun.source("bridge", BRIDGE));

        assertThat(manifestWithoutTimings(folder.resolve("four")))
                .isEqualTo(manifestWithoutTimings(folder.resolve("one")));
    }

    @Test
    void tellsItsListenerOfEveryInputInOrder() throws Exception {
        TestRun.Recorder recorder = new TestRun.Recorder();
        TestRun.Inputs inputs = TestRun.Inputs.of(
                TestRun.source("bridge", BRIDGE),
                TestRun.source("bomb", PlainEngine.EXPLODE),
                TestRun.source("market", MARKET));

        TestRun.run(TestRun.options(folder, 4, TestRun.ALL_TABLES), inputs, recorder);

        assertThat(recorder.events())
                .containsExactly("3 inputs", "bridge, 1 done", "bomb failed, 2 done", "market, 3 done", "exporting");
    }

    private static Map<String, String> tablesAndTexts(Path folder) throws IOException {
        Map<String, String> files = TestRun.filesOf(folder);
        files.remove("run.json");
        return files;
    }

    private static JsonNode manifestWithoutTimings(Path folder) throws IOException {
        JsonNode run = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
        ((ObjectNode) run).remove("timings");
        return run;
    }
}
