package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.Version;
import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.cli.PlainProgram.Result;
import io.broadsheet.store.OlderStore;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineInterfaceTest {
    private static final String BRIDGE = "The Old Bridge Opens\n\n“It holds,” said Ada Moreno. Nobody cheered.\n";

    /** What a run said, and its exit code. */
    private final PlainProgram program = new PlainProgram();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path in;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void writeAnArticle() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        Files.writeString(in.resolve("bridge.txt"), BRIDGE);
    }

    @Test
    void showsHelp() {
        assertThat(run("--help")).satisfies(result -> {
            assertThat(result.exitCode()).isZero();
            assertThat(result.out())
                    .contains("Usage: broadsheet")
                    .contains("analyze")
                    .contains("Exit codes:");
            assertThat(result.err()).isEmpty();
        });
    }

    @Test
    void showsHelpOfACommandWithAllItsTables() {
        Result result = run("analyze", "--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().replaceAll("\\s+", " ")).contains("--dry-run").contains(Tables.names());
    }

    @Test
    void showsItsVersion() {
        assertThat(run("--version")).isEqualTo(new Result(0, "broadsheet " + Version.CURRENT + "\n", ""));
        assertThat(run("analyze", "--version")).isEqualTo(new Result(0, "broadsheet " + Version.CURRENT + "\n", ""));
    }

    @Test
    void asksForACommand() {
        assertWrongUse(run(), "name a command, such as 'analyze'");
    }

    @Test
    void namesAnUnknownOption() {
        assertWrongUse(analyze("--tabels", "quotes"), "--tabels");
    }

    @Test
    void namesAnUnknownCommand() {
        assertWrongUse(run("analyse"), "'analyse'", "analyze");
    }

    @Test
    void listsTheTablesWhenOneIsUnknown() {
        assertWrongUse(
                analyze("--tables", "quotes,quips"), "there is no table 'quips'", String.join(", ", Tables.names()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",,", "", ".", "\""})
    void refusesADelimiterThatIsNone(String delimiter) {
        assertWrongUse(analyze("--delimiter", delimiter), "--delimiter", "'" + delimiter + "'");
    }

    @Test
    void refusesAProfileThatDoesNotGoWithTheOtherOptions() {
        assertWrongUse(analyze("--profile", "quick"), "--profile must be full or fast", "'quick'");
        assertWrongUse(analyze("--profile", "fast", "--sentiment", "rntn"), "--sentiment rntn", "--profile fast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "many"})
    void refusesANumberOfThreadsThatIsNone(String threads) {
        assertWrongUse(analyze("--threads", threads), "--threads", threads);
    }

    @Test
    void refusesAFolderWhereItWouldReplaceFilesThatAreNotOurs() throws IOException {
        Files.createDirectories(out.resolve("text"));
        Files.writeString(out.resolve("text/bridge.txt"), "mine");
        assertWrongUse(analyze(), "out/text/bridge.txt: was not written by Broadsheet", "--out");
        Files.writeString(out.resolve("run.json"), "{\"program\": \"another\"}");
        assertWrongUse(analyze(), "out/run.json: was not written by Broadsheet", "--out");

        assertThat(out.resolve("text/bridge.txt")).hasContent("mine");
        assertThat(out.resolve("run.json")).hasContent("{\"program\": \"another\"}");
    }

    @Test
    void keepsTheUsersFilesBesideTheTexts() throws IOException {
        assertThat(analyze().exitCode()).isZero();
        Files.writeString(out.resolve("text/notes.txt"), "mine");

        assertThat(analyze().exitCode()).isZero();
        assertThat(out.resolve("text/notes.txt")).hasContent("mine");
    }

    @Test
    void readsNoOutputOfItsOwnOrOfOlderRunsAsArticles() throws IOException {
        Path inside = in.resolve("tables");
        Path older = in.resolve("older");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inside);
        assertThat(run("analyze", in.toString(), "--out", older.toString()).exitCode())
                .isZero();
        for (Path to : List.of(inside, inside, link, in)) {
            assertThat(run("analyze", in.toString(), "--out", to.toString()).exitCode())
                    .isZero();
            assertThat(TableFile.column(to.resolve("articles.csv"), "article_id"))
                    .containsExactly("bridge");
        }

        assertThat(run("analyze", inside.resolve("text").toString(), "--out", inside.toString()))
                .satisfies(result -> {
                    assertThat(result.exitCode()).isEqualTo(2);
                    assertThat(result.err()).contains("holds what runs write into");
                });
    }

    @Test
    void refusesToPassOverArticlesThatStandWhereItWritesTexts() throws IOException {
        Files.createDirectory(in.resolve("text"));
        Files.writeString(in.resolve("text/mine.txt"), BRIDGE);

        assertWrongUse(run("analyze", in.toString(), "--out", in.toString()), "text/mine.txt: stands where runs write");
        assertThat(filesOf(in)).containsExactly("bridge.txt", "text");
    }

    @Test
    void refusesALogThatIsAnArticleOrHoldsSomethingElse() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "a,b\n");

        assertWrongUse(analyze("--log", in.resolve("bridge.txt").toString()), "would be read as an article");
        assertWrongUse(analyze("--log", in.resolve("new.txt").toString()), "would be read as an article");
        assertWrongUse(analyze("--log", mine.toString()), "holds something else than a log");
        assertThat(mine).hasContent("a,b");
        assertThat(in.resolve("bridge.txt")).hasContent(BRIDGE);
    }

    @Test
    void refusesLinksAndPipesWhereItWritesInPlace() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        assertThat(analyze().exitCode()).isZero();
        Files.delete(out.resolve("run.log"));
        Files.createSymbolicLink(out.resolve("run.log"), precious);
        assertThat(analyze()).satisfies(result -> {
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("run.log: is a link");
        });
        Files.delete(out.resolve("run.log"));
        Files.delete(out.resolve(".broadsheet/articles.sqlite"));
        Files.createSymbolicLink(out.resolve(".broadsheet/articles.sqlite"), precious);
        assertThat(analyze()).satisfies(result -> {
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains(".broadsheet/articles.sqlite: is a link");
        });

        assertThat(precious).hasContent("mine");
    }

    @Test
    void showsNoEscapeSequenceOfAFilesName() throws IOException {
        Files.writeString(in.resolve("a\u001B[31mred\u0007.txt"), "");

        Result analyzed = analyze();
        Result listed = analyze("--dry-run");
        Result missing = run("analyze", in + "/no\u001B[2J", "--out", out.toString());

        assertThat(analyzed.err()).contains("a\\u001b[31mred\\u0007.txt: holds no letter");
        assertThat(listed.out()).contains("a\\u001b[31mred\\u0007\t");
        assertThat(missing.err()).contains("no\\u001b[2J: no such file");
        for (Result result : List.of(analyzed, listed, missing)) {
            assertThat(result.out() + result.err()).doesNotContain("\u001B", "\u0007");
        }
    }

    @Test
    void analysesAFileWhoseNameIsWhiteSpace() throws IOException {
        Files.writeString(in.resolve("\u2028.txt"), BRIDGE);

        assertThat(analyze().exitCode()).isZero();
        assertThat(TableFile.column(out.resolve("articles.csv"), "article_id")).containsExactly("bridge", "\u2028");
    }

    @Test
    void failsWhenWhatItPrintsIsLost() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                false,
                StandardCharsets.UTF_8);

        assertThat(analyze().exitCode()).isZero();
        for (List<String> command : List.of(
                List.of("--help"),
                List.of("--version"),
                List.of("analyze", in.toString(), "--dry-run"),
                List.of("status", out.toString()))) {
            Result result = program.run(full, command.toArray(String[]::new));
            assertThat(result.exitCode()).as(command.toString()).isEqualTo(1);
            assertThat(result.err()).contains("standard output cannot be written");
        }
    }

    @Test
    void readsNoneOfItsOwnTextsAsArticles() throws IOException {
        assertThat(run("analyze", in.toString(), "--out", in.toString()).exitCode())
                .isZero();
        assertThat(run("analyze", in.toString(), "--out", in.toString()).exitCode())
                .isZero();
        assertThat(TableFile.column(in.resolve("articles.csv"), "article_id")).containsExactly("bridge");

        Path inside = in.resolve("tables");
        assertThat(run("analyze", in.toString(), "--out", inside.toString()).exitCode())
                .isZero();
        assertThat(run("analyze", in.toString(), "--out", inside.toString()).exitCode())
                .isZero();
        assertThat(TableFile.column(inside.resolve("articles.csv"), "article_id"))
                .contains("bridge")
                .doesNotContain("tables/text/bridge");
    }

    @Test
    void refusesAnEmptyInputName() {
        assertWrongUse(run("analyze", "", "--out", out.toString()), "an empty name");
    }

    @Test
    void refusesAnInputThatDoesNotExist() {
        Path missing = folder.resolve("nowhere");

        assertWrongUse(run("analyze", missing.toString(), "--out", out.toString()), missing + ": no such file");
        assertThat(out).doesNotExist();
    }

    @Test
    void givesTheSecondOfTwoInputsWithOneIdARow() throws IOException {
        String story = in.resolve("bridge.txt").toString();

        Result result = analyze(story);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(TableFile.rows(out.resolve("failures.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("file", story)
                        .containsEntry("article_id", "bridge")
                        .containsEntry("code", "article.duplicate")
                        .hasEntrySatisfying(
                                "message", message -> assertThat(message).contains(story)));
        assertThat(TableFile.column(out.resolve("articles.csv"), "article_id")).containsExactly("bridge");
    }

    @Test
    void refusesAnOutputFolderThatIsAFile() throws IOException {
        Files.writeString(out, "mine");

        assertWrongUse(analyze(), out + ": is a file");
        assertThat(out).hasContent("mine");
    }

    @Test
    void refusesAnOutputFolderBelowAFile() {
        Path below = in.resolve("bridge.txt/out");

        assertWrongUse(run("analyze", in.toString(), "--out", below.toString()), below + ": cannot be written");
    }

    @Test
    void listsWhatADryRunWouldReadAndDoesNothingElse() throws IOException {
        Files.createDirectory(in.resolve("press"));
        Files.writeString(in.resolve("press/a.b.md"), BRIDGE);
        Files.writeString(in.resolve("photo.jpg"), "not text");

        Result result = analyze("--dry-run");

        assertThat(result)
                .isEqualTo(
                        new Result(
                                0,
                                "bridge\t" + in.resolve("bridge.txt") + "\tplain text\npress/a.b\t"
                                        + in.resolve("press/a.b.md") + "\tMarkdown\n",
                                in.resolve("photo.jpg")
                                        + ": passed over, .jpg files are not read\n2 articles would be read, 1 other file passed over\n"));
        assertThat(program.analyzersMade()).hasValue(0);
        assertThat(out).doesNotExist();
    }

    @Test
    void sumsUpAGoodRun() throws IOException {
        Files.writeString(in.resolve("photo.jpg"), "not text");

        Result result = analyze();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .anyMatch(line -> line.equals("Analysing 1 article"))
                .anyMatch(line -> line.startsWith("1 article analysed in "))
                .anyMatch(line -> line.equals("  1 section, 3 sentences, 2 entities, 1 quote"))
                .anyMatch(line -> line.equals("  1 file passed over:"))
                .anyMatch(line -> line.equals("    " + in.resolve("photo.jpg") + ": .jpg files are not read"))
                .endsWith("Tables in " + out, "Report in " + out.resolve("report/index.html"));
        assertThat(TableFile.column(out.resolve("quotes.csv"), "speaker")).containsExactly("Ada Moreno");
    }

    @Test
    void namesAFailingArticleAndGoesOn() throws IOException {
        Path bomb = Files.writeString(in.resolve("bomb.txt"), PlainEngine.EXPLODE);
        Path empty = Files.writeString(in.resolve("empty.txt"), "");

        Result result = analyze();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(bomb + ": failed with IllegalStateException: told to explode")
                .contains(empty + ": holds no letter or digit; there is nothing to analyse")
                .contains("  2 inputs without a result:\n    article.failed: 1\n    file.empty: 1\n");
        assertThat(TableFile.column(out.resolve("articles.csv"), "article_id")).containsExactly("bridge");
    }

    @Test
    void readsStandardInputForADash() throws IOException {
        Result result = run("analyze", "-", "--out", out.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(TableFile.lines(out.resolve("articles.csv"), ',').get(1))
                .startsWith("stdin", "Piped In")
                .endsWith("standard input");
    }

    @Test
    void writesTheReportOfARunLater() throws IOException {
        assertThat(analyze("--no-report").err()).doesNotContain("Report in");
        assertThat(out.resolve("report")).doesNotExist();
        byte[] manifest = Files.readAllBytes(out.resolve("run.json"));

        Result result = run("report", out.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEqualTo("Report in " + out.resolve("report/index.html") + "\n");
        assertThat(out.resolve("report/articles/1.html")).isRegularFile();
        assertThat(Files.readAllBytes(out.resolve("run.json"))).isEqualTo(manifest);
    }

    @Test
    void saysThatAFolderHoldsNoRunToReport() throws IOException {
        Result result = run("report", in.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("holds no run");
    }

    @Test
    void writesTheTablesThatAreAskedFor() throws IOException {
        assertThat(analyze("--tables", "entities, quotes").exitCode()).isZero();

        assertThat(filesOf(out))
                .containsExactly(
                        ".broadsheet",
                        "datapackage.json",
                        "entities.csv",
                        "failures.csv",
                        "quotes.csv",
                        "report",
                        "run.json",
                        "run.log",
                        "text");
    }

    @Test
    void writesAllTablesButTokensUnlessAsked() throws IOException {
        assertThat(analyze().exitCode()).isZero();

        assertThat(filesOf(out))
                .containsAll(tableFiles().stream()
                        .filter(file -> !file.equals("tokens.csv"))
                        .toList())
                .doesNotContain("tokens.csv");
    }

    @Test
    void writesTokensOnTopWhenAsked() throws IOException {
        assertThat(analyze("--tokens").exitCode()).isZero();

        assertThat(filesOf(out)).containsAll(tableFiles());
        assertThat(TableFile.column(out.resolve("tokens.csv"), "word")).contains("Ada", "”", ".");
    }

    @Test
    void beginsTablesWithAByteOrderMarkWhenAsked() throws IOException {
        assertThat(analyze("--bom").exitCode()).isZero();

        assertThat(Files.readString(out.resolve("articles.csv"))).startsWith("\uFEFFarticle_id,");
    }

    @Test
    void putsTheChosenDelimiterBetweenCells() throws IOException {
        assertThat(analyze("--delimiter", ";").exitCode()).isZero();
        assertThat(Files.readString(out.resolve("articles.csv"))).startsWith("article_id;title;");

        assertThat(analyze("--delimiter", "tab").exitCode()).isZero();
        assertThat(Files.readString(out.resolve("articles.csv"))).startsWith("article_id\ttitle\t");
    }

    @Test
    void takesAnInputThatBeginsWithAnAtSignForAPath() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");

        assertWrongUse(run("analyze", "@" + arguments), "@" + arguments + ": no such file");
    }

    @Test
    void saysWhatWasAnalysedBeforeAndLoadsNoModelsForIt() throws IOException {
        analyze();
        Files.writeString(in.resolve("market.txt"), BRIDGE);
        Files.delete(in.resolve("bridge.txt"));
        analyze("--keep");
        program.analyzersMade().set(0);

        Result result = analyze("--keep", "--bom");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .contains("2 articles analysed before, none again")
                .doesNotContain("0 articles");
        assertThat(program.analyzersMade()).hasValue(0);
        assertThat(TableFile.column(out.resolve("quotes.csv"), "speaker")).containsExactly("Ada Moreno", "Ada Moreno");
    }

    @Test
    void saysWhichColumnsAreEmptyForArticlesOfAnOlderVersionAndFillsThem() throws Exception {
        analyze();
        OlderStore.withoutColumn(out, "quotes", "cue");
        OlderStore.withoutTable(out, "values");
        String lacking = "    values: the whole table (1 article)\n    quotes: cue (1 article)\n";
        String empty =
                "  Columns that are empty for articles analysed before they were there; run 'analyze' again to fill them:\n"
                        + lacking;

        assertThat(run("status", out.toString()).out()).contains(empty);
        assertThat(run("export", out.toString()).err()).contains(empty);
        assertThat(TableFile.column(out.resolve("quotes.csv"), "cue")).containsExactly("");
        Result result = analyze();
        assertThat(result.err())
                .contains(
                        "1 article to analyse again, which were analysed before these columns were there:\n" + lacking)
                .contains("1 article analysed in")
                .doesNotContain("empty for");
        assertThat(TableFile.column(out.resolve("quotes.csv"), "cue")).containsExactly("said");
        assertThat(run("status", out.toString()).out()).doesNotContain("empty for");
    }

    @Test
    void stopsAtTheFirstFailureWhenAsked() throws IOException {
        Files.writeString(in.resolve("a-bomb.txt"), PlainEngine.EXPLODE);

        Result result = analyze("--fail-fast", "--threads", "1");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("1 of 2 inputs failed").contains("run the same command again");
        assertThat(out.resolve("articles.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--timeout=0", "--timeout=soon", "--max-failures=-1"})
    void refusesALimitThatIsNone(String option) {
        assertWrongUse(analyze(option), option.substring(0, option.indexOf('=')));
    }

    @Test
    void refusesAFolderThatAnotherRunWritesTo() throws IOException {
        analyze();
        String log = Files.readString(out.resolve("run.log"));
        try (FolderLock lock = FolderLock.take(out)) {
            assertThat(lock).isNotNull();
            Result result = analyze();

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains(out + ": another run is writing there")
                    .contains("broadsheet status");
            assertThat(run("status", out.toString()).exitCode()).isZero();
        }
        assertThat(out.resolve("run.log")).hasContent(log);
    }

    @Test
    void appendsALineOfJsonForEachThingThatHappens() throws IOException {
        Files.writeString(in.resolve("bomb.txt"), PlainEngine.EXPLODE);
        Path log = folder.resolve("events.jsonl");
        analyze("--log", log.toString(), "--threads", "1");
        analyze("--log", log.toString(), "--threads", "1");

        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events)
                .extracting(event -> event.path("event").asText() + " "
                        + event.path("article_id").asText())
                .containsExactly(
                        "started ",
                        "failed bomb",
                        "analyzed bridge",
                        "exporting ",
                        "completed ",
                        "started ",
                        "failed bomb",
                        "kept bridge",
                        "exporting ",
                        "completed ");
        assertThat(events.get(1).at("/failures/0/code").asText()).isEqualTo("article.failed");
        assertThat(events.get(2).path("tokens").asInt()).isEqualTo(16);
    }

    @Test
    void writesTheTablesAgainInAnotherForm() throws IOException {
        analyze();
        Path other = folder.resolve("excel");

        Result result = run("export", out.toString(), "--out", other.toString(), "--delimiter", ";", "--bom");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("1 article written").contains("Tables in " + other + "\n");
        assertThat(Files.readString(other.resolve("quotes.csv"))).startsWith("\uFEFFarticle_id;section_id;");
        assertThat(other.resolve("text/bridge.txt")).hasContent(BRIDGE);
        assertThat(other.resolve(".broadsheet/articles.sqlite")).doesNotExist();
        assertThat(run("export", out.toString(), "--tables", "quotes").exitCode())
                .isZero();
        assertThat(filesOf(out)).contains("quotes.csv").doesNotContain("articles.csv");
    }

    @Test
    void refusesToExportWhatIsNotThere() throws IOException {
        assertWrongUse(run("export", in.toString()), "holds no run");
        assertThat(analyze().exitCode()).isZero();
        Result result = run("export", out.toString(), "--tokens");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("tokens of 1 article were not stored").contains("--tokens");
        assertThat(run("export", out.toString(), "--to", "conllu").err())
                .contains("tokens of 1 article were not stored");
        assertThat(run("analyze", in.toString(), "--out", out.toString(), "--conllu")
                        .exitCode())
                .isZero();
        assertThat(filesOf(out)).contains("tokens.conllu").doesNotContain("tokens.csv");
    }

    @Test
    void tellsHowFarARunIs() throws IOException {
        assertWrongUse(run("status", in.toString()), "holds no run");
        Files.writeString(in.resolve("empty.txt"), "");
        analyze();

        Result result = run("status", out.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("complete\n  1 of 2 inputs analysed, 0 of them before this run\n")
                .contains("    file.empty: 1\n");
    }

    private List<String> tableFiles() {
        return Tables.names().stream().map(name -> name + ".csv").toList();
    }

    private Result analyze(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "analyze";
        arguments[1] = in.toString();
        arguments[2] = "--out";
        arguments[3] = out.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return run(arguments);
    }

    private Result run(String... arguments) {
        return program.run("Piped In\n\nOne line of text that was piped in.\n", arguments);
    }

    private void assertWrongUse(Result result, String... parts) {
        program.assertWrongUse(result, parts);
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
