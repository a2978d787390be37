package io.broadsheet.batch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {
    private static final List<String> FILES = List.of("quotes.csv", "run.json");

    @TempDir
    private Path around = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        folder = around.resolve("a/b/tables");
    }

    /** A run that writes some texts; which of them could not be written. */
    private List<String> write(List<String> articleIds) throws IOException {
        List<String> refused = new ArrayList<>();
        try (OutputFolder output = OutputFolder.open(folder, FILES)) {
            for (String file : FILES) {
                Files.writeString(output.partial(file), "ours");
            }
            for (String id : articleIds) {
                if (!output.writeText(id, "text of " + id)) {
                    refused.add(id);
                }
            }
            output.complete(FILES);
        }
        return refused;
    }

    private void writeReport(List<String> pages) throws IOException {
        try (OutputFolder output = OutputFolder.openForReport(folder)) {
            for (String page : pages) {
                output.writeReport(page, "ours");
            }
            output.complete(List.of());
        }
    }

    @Test
    void writesAReportBesideTheTables() throws IOException {
        write(List.of("one"));
        writeReport(List.of("index.html", "articles/1.html", "articles/2.html"));
        writeReport(List.of("index.html", "articles/1.html"));

        assertThat(everything())
                .containsExactly(
                        "a/b/tables/quotes.csv",
                        "a/b/tables/report/articles/1.html",
                        "a/b/tables/report/index.html",
                        "a/b/tables/run.json",
                        "a/b/tables/text/one.txt");
    }

    @Test
    void removesTheReportThatTheTablesWereNotWrittenWith() throws IOException {
        writeReport(List.of("index.html", "articles/1.html"));
        Files.writeString(folder.resolve("report/notes.txt"), "theirs");
        write(List.of("one"));

        assertThat(everything())
                .containsExactly(
                        "a/b/tables/quotes.csv",
                        "a/b/tables/report/notes.txt",
                        "a/b/tables/run.json",
                        "a/b/tables/text/one.txt");
    }

    @Test
    void replacesNoPageOfSomebodyElse() throws IOException {
        Files.createDirectories(folder.resolve("report/articles"));
        Files.writeString(folder.resolve("report/articles/1.html"), "theirs");

        assertThatThrownBy(() -> writeReport(List.of("index.html", "articles/1.html")))
                .isInstanceOf(ForeignFileException.class);
        assertThat(everything()).containsExactly("a/b/tables/report/articles/1.html");
    }

    @Test
    void writesNoReportThroughALink() throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(around.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("report"), around.resolve("elsewhere"));

        assertThatThrownBy(() -> writeReport(List.of("index.html"))).isInstanceOf(ForeignFileException.class);
        assertThat(around.resolve("elsewhere")).isEmptyDirectory();
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(around)) {
            return paths.filter(path -> !path.equals(around) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> around.relativize(path).toString())
                    .filter(name -> !name.contains("/.broadsheet/"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "../../../evil",
                "x/../../evil",
                "/tmp/evil",
                "//evil",
                "..",
                ".",
                "",
                "a/../b",
                "./x",
                "a//b",
                "nul\u0000byte"
            })
    void writesNoTextOutsideTheFolderWhateverItsArticleIsCalled(String articleId) throws IOException {
        List<String> before = everything();

        List<String> refused = write(List.of("good", articleId));

        assertThat(everything())
                .containsAll(before)
                .allMatch(name -> name.startsWith("a/b/tables/"))
                .contains("a/b/tables/text/good.txt");
        // Names without a meaning of their own may be written where they say; the rest is refused.
        if (articleId.contains("evil")) {
            assertThat(refused).containsExactly(articleId);
        }
    }

    @Test
    void removesTheTextsOfTheLastRunAndKeepsThoseOfOthers() throws IOException {
        write(List.of("one", "deep/two", "deep/deeper/three"));
        Files.writeString(folder.resolve("text/notes.txt"), "mine");
        Files.writeString(folder.resolve("text/deep/notes.txt"), "mine, too");

        write(List.of("one"));

        assertThat(everything())
                .containsExactly(
                        "a/b/tables/quotes.csv",
                        "a/b/tables/run.json",
                        "a/b/tables/text/deep/notes.txt",
                        "a/b/tables/text/notes.txt",
                        "a/b/tables/text/one.txt");
        assertThat(folder.resolve("text/deep/deeper")).doesNotExist();
    }

    @Test
    void removesTablesThatThisRunDoesNotWrite() throws IOException {
        write(List.of("one"));
        try (OutputFolder output = OutputFolder.open(folder, List.of("run.json"))) {
            Files.writeString(output.partial("run.json"), "ours");
            output.complete(List.of("run.json"));
        }

        assertThat(everything()).containsExactly("a/b/tables/run.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes.csv", "run.json"})
    void refusesAFolderWhereSomebodyElsesFileStandsInTheWay(String file) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file), "mine");

        assertThatThrownBy(() -> write(List.of("one")))
                .isInstanceOf(ForeignFileException.class)
                .hasMessageContaining(folder.resolve(file) + ": was not written by Broadsheet")
                .hasMessageContaining("--out");
        assertThat(everything()).containsExactly("a/b/tables/" + file);
        assertThat(folder.resolve(file)).hasContent("mine");
    }

    @Test
    void leavesOtherFilesInTheFolderAlone() throws IOException {
        Files.createDirectories(folder.resolve(".partial"));
        Files.writeString(folder.resolve(".partial/half.txt"), "mine");
        Files.writeString(folder.resolve("speakers.csv"), "mine");

        write(List.of("one"));
        write(List.of());

        assertThat(folder.resolve(".partial/half.txt")).hasContent("mine");
        assertThat(folder.resolve("speakers.csv")).hasContent("mine");
        assertThat(folder.resolve("quotes.csv")).hasContent("ours");
    }

    @Test
    void tellsBeforeTheAnalysisThatATextWouldReplaceAFileOfSomebodyElse() throws IOException {
        write(List.of("one"));
        Files.writeString(folder.resolve("text/notes.txt"), "mine");

        assertThatCode(() -> OutputFolder.refuseForeignTexts(folder, taker -> taker.take("one")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> OutputFolder.refuseForeignTexts(folder, taker -> taker.take("notes")))
                .isInstanceOf(ForeignFileException.class)
                .hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> write(List.of("one", "notes"))).isInstanceOf(ForeignFileException.class);
        assertThat(folder.resolve("text/notes.txt")).hasContent("mine");
        assertThat(folder.resolve("quotes.csv")).hasContent("ours");
    }

    @Test
    void letsATextAndAFolderOfTextsTakeTheOthersPlace() throws IOException {
        write(List.of("one", "two.txt/below"));

        write(List.of("one.txt/below", "two"));

        assertThat(folder.resolve("text/one.txt/below.txt")).hasContent("text of one.txt/below");
        assertThat(folder.resolve("text/two.txt")).hasContent("text of two");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(around.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("one.txt"), "mine");
        Files.createDirectories(folder.resolve("text"));
        Files.createSymbolicLink(folder.resolve("text/deep"), elsewhere);
        assertThatThrownBy(() -> write(List.of("deep/one"))).isInstanceOf(ForeignFileException.class);

        Files.delete(folder.resolve("text/deep"));
        Files.delete(folder.resolve("text"));
        Files.createSymbolicLink(folder.resolve("text"), elsewhere);
        assertThatThrownBy(() -> write(List.of("one"))).isInstanceOf(ForeignFileException.class);

        Files.delete(folder.resolve("text"));
        deleteHidden();
        Files.createSymbolicLink(folder.resolve(".broadsheet"), elsewhere);
        assertThatThrownBy(() -> write(List.of("one"))).isInstanceOf(ForeignFileException.class);

        assertThat(elsewhere).isDirectoryContaining("glob:**/one.txt");
        assertThat(elsewhere.resolve("one.txt")).hasContent("mine");
    }

    private void deleteHidden() throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(".broadsheet"))) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void removesNothingOutsideTheFolderWhateverTheListSays() throws IOException {
        Path precious = Files.writeString(around.resolve("precious.txt"), "mine");
        Path linked = Files.createDirectory(around.resolve("linked"));
        Files.writeString(linked.resolve("x.txt"), "mine");
        write(List.of("one"));
        Files.createSymbolicLink(folder.resolve("text/link"), linked);
        Files.writeString(
                folder.resolve(".broadsheet/written.jsonl"),
                String.join(
                        "\n",
                        List.of(
                                "\"quotes.csv\"",
                                "\"run.json\"",
                                "\"text/one.txt\"",
                                "\"../../../precious.txt\"",
                                "\"text/../../../../precious.txt\"",
                                "\"" + precious + "\"",
                                "\"text/link/x.txt\"")));

        write(List.of("one"));

        assertThat(precious).hasContent("mine");
        assertThat(linked.resolve("x.txt")).hasContent("mine");
    }

    @Test
    void leavesALogOfSomebodyElseAlone() throws IOException {
        write(List.of("one"));
        Files.writeString(folder.resolve("run.log"), "mine");

        write(List.of("one"));
        assertThatThrownBy(() -> OutputFolder.log(folder)).isInstanceOf(ForeignFileException.class);

        assertThat(folder.resolve("run.log")).hasContent("mine");
    }

    @Test
    void keepsItsOwnLogOverManyRuns() throws IOException {
        OutputFolder.claim(folder, FILES);
        Files.writeString(OutputFolder.log(folder), "ours");
        write(List.of("one"));
        write(List.of("one"));

        assertThat(OutputFolder.log(folder)).hasContent("ours");
    }

    @Test
    void takesAFolderThatWasCopiedWithoutItsHiddenFiles() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("run.json"), "{\"program\": \"broadsheet\", \"files\": [\"quotes.csv\", \"../x.csv\"]}");
        Files.writeString(folder.resolve("quotes.csv"), "ours");
        Files.writeString(folder.resolve("speakers.csv"), "mine");

        write(List.of("one"));

        assertThat(folder.resolve("speakers.csv")).hasContent("mine");
        assertThat(folder.resolve("text/one.txt")).exists();
    }

    @Test
    void takesWhatADamagedListDoesNotNameForSomebodyElses() throws IOException {
        write(List.of("one", "two"));
        Path list = folder.resolve(".broadsheet/written.jsonl");
        Files.writeString(list, "\"text/one.txt\"\n\"quotes.csv\"\n\u0000\n[1]\n\"text/tw");

        assertThatThrownBy(() -> write(List.of("one"))).hasMessageContaining("run.json: was not written by Broadsheet");
        Files.delete(folder.resolve("run.json"));
        write(List.of("one"));

        assertThat(folder.resolve("text/two.txt")).exists();
    }

    @Test
    void takesTheEmptyFolderAwayThatStandsWhereATextGoes() throws IOException {
        write(List.of("one"));
        Files.delete(folder.resolve("text/one.txt"));
        Files.createDirectories(folder.resolve("text/one.txt/empty"));

        write(List.of("one"));

        assertThat(folder.resolve("text/one.txt")).hasContent("text of one");
    }

    @Test
    void leavesNothingBehindThatWasNotCompleted() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, FILES)) {
            output.writeText("one", "text");
        }

        assertThat(folder.resolve(".broadsheet/partial")).doesNotExist();
        assertThat(folder.resolve("text")).doesNotExist();
    }

    @Test
    void knowsTheTextsOfAnyRun() throws IOException {
        write(List.of("one"));

        Map<Path, Boolean> known = Map.of(folder.resolve("text"), true, folder, false, around.resolve("text"), false);

        known.forEach((path, isKnown) -> assertThat(OutputFolder.isWrittenByRuns(path))
                .as(path.toString())
                .isEqualTo(isKnown));
    }
}
