package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionCommandTest {
    private static final String HEADER = "article_id,table,target,verb,value,note\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final PlainProgram program = new PlainProgram();
    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void analyzeTwoArticles() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        Files.writeString(
                in.resolve("a.txt"),
                "the bridge opens again\n\n“It holds,” said Ada Moreno. the people saw Jonas Petersen leave.\n");
        Files.writeString(
                in.resolve("b.txt"),
                "the harbour is closed\n\n“We pay for it,” said Jonas Petersen. then the people left.\n");
        assertThat(analyze().exitCode()).isZero();
    }

    private PlainProgram.Result analyze(String... more) {
        return program.run("", with(new String[] {"analyze", in.toString(), "--out", out.toString()}, more));
    }

    private PlainProgram.Result export(String... more) {
        return program.run("", with(new String[] {"export", out.toString()}, more));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private String file(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n")
                .toString();
    }

    private List<String> speakers() throws IOException {
        return TableFile.column(out.resolve("quotes.csv"), "speaker");
    }

    private boolean isMarked() throws IOException {
        return TableFile.rows(out.resolve("quotes.csv")).get(0).containsKey("corrected");
    }

    @Test
    void remembersWhatItWasGivenAndTakesItBack() throws IOException {
        String plain = Files.readString(out.resolve("quotes.csv"));
        PlainProgram.Result result = export("--corrections", file("mended.csv", "a,,q1,speaker,one engineer,"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("1 correction applied\n");
        assertThat(speakers()).containsExactly("one engineer", "Jonas Petersen");
        assertThat(export().exitCode()).isZero();
        assertThat(speakers()).contains("one engineer");
        PlainProgram.Result again = analyze();
        assertThat(again.err()).contains("2 articles analysed before, none again");
        assertThat(speakers()).contains("one engineer");

        assertThat(export("--corrections", file("empty.csv")).exitCode()).isZero();
        assertThat(Files.readString(out.resolve("quotes.csv"))).isEqualTo(plain);
        assertThat(isMarked()).isFalse();
    }

    @Test
    void readsTheFileBesideTheTablesAndLeavesItAlone() throws IOException {
        Path beside = out.resolve("corrections.csv");
        Files.writeString(beside, HEADER + "a,,q1,speaker,e2,\n");

        assertThat(analyze().exitCode()).isZero();
        assertThat(speakers()).containsExactly("Jonas Petersen", "Jonas Petersen");
        assertThat(analyze("--no-corrections").exitCode()).isZero();
        assertThat(speakers()).contains("Ada Moreno");
        assertThat(Files.readString(beside)).isEqualTo(HEADER + "a,,q1,speaker,e2,\n");
    }

    @Test
    void saysWhichFileMarkedARow() throws IOException {
        Files.writeString(out.resolve("corrections.csv"), HEADER + "a,,q1,speaker,e2,\n");
        Path names = Files.writeString(
                folder.resolve("names.csv"), "surface,name,type\nJonas Petersen,Jonas Petersen-Lind,\n");

        assertThat(export("--aliases", names.toString()).exitCode()).isZero();

        assertThat(speakers()).containsExactly("Jonas Petersen-Lind", "Jonas Petersen-Lind");
        assertThat(TableFile.column(out.resolve("quotes.csv"), "corrected"))
                .containsExactly("corrections.csv:2;names.csv:2", "names.csv:2");
        assertThat(TableFile.column(out.resolve("corpus_entities.csv"), "name"))
                .contains("Jonas Petersen-Lind")
                .doesNotContain("Jonas Petersen");
        assertThat(analyze().err()).contains("2 articles analysed before, none again");
        assertThat(speakers()).containsExactly("Jonas Petersen-Lind", "Jonas Petersen-Lind");
    }

    @Test
    void countsCorrectedThingsInItsLastWords() throws IOException {
        PlainProgram.Result result = export("--corrections", file("mended.csv", "a,,q1,not-a-quote,,", "b,,e1,drop,,"));

        assertThat(result.err()).contains("2 entities, 1 quote\n");
    }

    @Test
    void tellsWhatCouldNotBeApplied() throws IOException {
        String file = file("mended.csv", "a,,q1,speaker,e2,", "a,,q9,speaker,e2,", "c,,q1,explode,,");
        PlainProgram.Result result = export("--corrections", file);

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("1 correction applied, 2 not or not everywhere, see failures.csv:");
        assertThat(TableFile.rows(out.resolve("failures.csv")))
                .extracting(row -> TableFile.cell(row, "file") + " " + TableFile.cell(row, "stage") + " "
                        + TableFile.cell(row, "code"))
                .containsExactly(
                        file + ":3 corrections correction.target-unknown",
                        file + ":4 corrections correction.verb-unknown");
    }

    @Test
    void refusesWhatIsNoFileOfCorrections() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "a,b,c\n");
        String before = Files.readString(out.resolve("quotes.csv"));

        assertThat(export("--corrections", bad.toString()).exitCode()).isEqualTo(2);
        assertThat(export("--corrections", bad.toString(), "--no-corrections").err())
                .contains("--no-corrections");
        Files.copy(bad, out.resolve("corrections.csv"));
        PlainProgram.Result result = export();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("corrections.csv, line 1", "article_id");
        assertThat(analyze().exitCode()).isEqualTo(2);
        assertThat(program.run("", "report", out.toString()).exitCode()).isEqualTo(2);
        assertThat(Files.readString(out.resolve("quotes.csv"))).isEqualTo(before);
    }

    @Test
    void doesNotReadItsCorrectionsAsArticles() throws IOException {
        Path file = Files.writeString(in.resolve("mended.csv"), HEADER + "a,,q1,speaker,e2,\n");

        PlainProgram.Result result = analyze("--corrections", file.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(TableFile.rows(out.resolve("articles.csv"))).hasSize(2);
        assertThat(speakers()).containsExactly("Jonas Petersen", "Jonas Petersen");
    }

    @Test
    void showsCorrectedRowsInTheReport() throws IOException {
        assertThat(export("--corrections", file("mended.csv", "a,,q1,speaker,Tove Lindqvist,"))
                        .exitCode())
                .isZero();
        assertThat(program.run("", "report", out.toString()).exitCode()).isZero();

        assertThat(Files.readString(out.resolve("report/index.html"))).contains("Tove Lindqvist");
    }

    @Test
    void writesTheMarksInOtherFormats() throws IOException {
        assertThat(export("--corrections", file("mended.csv", "a,,q1,speaker,e2,"), "--to", "jsonl,sqlite")
                        .exitCode())
                .isZero();

        assertThat(Files.readString(out.resolve("jsonl/quotes.jsonl"))).contains("\"corrected\":\"2\"");
        assertThat(Files.readString(out.resolve("datapackage.json"))).contains("\"name\" : \"corrected\"");
    }
}
