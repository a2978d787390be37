package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final PlainProgram program = new PlainProgram();
    private Path out = Path.of("");
    private Path review = Path.of("");

    @BeforeEach
    void analyzeArticles() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        review = out.resolve("review.csv");
        Files.writeString(
                in.resolve("a.txt"),
                "the bridge opens\n\nthe people saw Ada Moreno and Jonas Petersen.\n\n“It holds and it will hold for a hundred "
                        + "years and more.”\n");
        Files.writeString(
                in.resolve("b.txt"),
                "the harbour is closed\n\n“we know that Velm pays for it,” said Velm. Anna Holm left.\n");
        Files.writeString(in.resolve("c.txt"), "the market opens\n\nthe crowd cheered Karl Velm.\n");
        Files.writeString(in.resolve("d.txt"), "the market closes\n\nthe crowd cheered Anna Velm.\n");
        Files.writeString(in.resolve("e.txt"), "the market again\n\nthe crowd cheered Mr. Anton Lund.\n");
        Files.writeString(in.resolve("f.txt"), "the market once more\n\nthey all cheered Mr. Anton Lund.\n");
        Files.writeString(in.resolve("g.txt"), "the market at last\n\nthe people saw Mrs. Anton Lund.\n");
        assertThat(run("analyze", in.toString(), "--out", out.toString()).exitCode())
                .isZero();
    }

    private PlainProgram.Result run(String... arguments) {
        return program.run("", arguments);
    }

    private PlainProgram.Result review(String... more) {
        List<String> arguments = new ArrayList<>(List.of("review", out.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String quotes() throws IOException {
        return Files.readString(out.resolve("quotes.csv"));
    }

    /** What somebody does in a spreadsheet: one cell of a row. */
    private static String filled(String file, String row, String verb) {
        return file.replace(row, row + verb);
    }

    @Test
    void asksForTheLikeliestWrongFirst() throws IOException {
        PlainProgram.Result result = review();

        assertThat(result.exitCode()).isZero();
        List<Map<String, String>> rows = TableFile.rows(review);
        assertThat(result.err()).isEqualTo(rows.size() + " rows to review in " + review + "\n");
        assertThat(rows.stream()
                        .map(row -> row.get("article_id") + " " + row.get("target") + " " + row.get("question")))
                .contains("a q1 who-speaks", "b q1 wrong-speaker");
        assertThat(rows.stream().map(row -> row.get("doubt")).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(rows).allSatisfy(row -> assertThat(row.get("verb")).isEmpty());
    }

    @Test
    void answersAreCorrections() throws IOException {
        String plain = quotes();
        assertThat(review().exitCode()).isZero();
        String asked = Files.readString(review);
        Path corrections = out.resolve("corrections.csv");

        Files.writeString(corrections, asked);
        assertThat(run("export", out.toString()).exitCode()).isZero();
        assertThat(quotes()).isEqualTo(plain);

        Files.writeString(corrections, filled(asked, "\na,quotes,q1,", "speaker"));
        PlainProgram.Result result = run("export", out.toString());
        assertThat(result.err()).contains("1 correction applied\n");
        assertThat(TableFile.column(out.resolve("quotes.csv"), "speaker")).startsWith("Jonas Petersen");
        assertThat(review().exitCode()).isZero();
        assertThat(Files.readString(review)).doesNotContain("\na,quotes,q1,");

        Files.delete(corrections);
        assertThat(run("export", out.toString()).exitCode()).isZero();
        assertThat(quotes()).isEqualTo(plain);
        assertThat(review().exitCode()).isZero();
        assertThat(Files.readString(review)).isEqualTo(asked);
    }

    @Test
    void keepsWhatWasFilledInAndOtherPeoplesFiles() throws IOException {
        assertThat(review().exitCode()).isZero();
        String filled = filled(Files.readString(review), "\na,quotes,q1,", "speaker");
        Files.writeString(review, filled);

        PlainProgram.Result result = review();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(review + ": is no review without answers; save what you filled in as");
        assertThat(run("export", out.toString()).exitCode()).isZero();
        assertThat(Files.readString(review)).isEqualTo(filled);

        for (String other : List.of("", "name;words\n", "article_id,table,target,verb,value,note\n")) {
            Path mine = Files.writeString(folder.resolve("mine.csv"), other);
            assertThat(review("--out", mine.toString()).exitCode()).isEqualTo(2);
            assertThat(Files.readString(mine)).isEqualTo(other);
        }
    }

    @Test
    void writesTheBestRowsWhereItIsTold() throws IOException {
        assertThat(review().exitCode()).isZero();
        Path best = folder.resolve("best.csv");
        assertThat(review("--rows", "1", "--out", best.toString(), "--delimiter", ";", "--bom")
                        .err())
                .isEqualTo("1 row to review in " + best + "\n");
        assertThat(Files.readString(best)).startsWith("\uFEFFarticle_id;table;target;verb;");
        assertThat(Files.readString(best).lines()).hasSize(2);
        assertThat(review("--out", best.toString()).exitCode()).isZero();
        assertThat(Files.readString(best)).isEqualTo(Files.readString(review));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(review("--rows", "0").err()).contains("--rows must be 1 to 100000: 0");
        assertThat(review("--out", folder.toString()).err()).contains(folder + ": is a folder; name a file with --out");
        assertThat(run("review", folder.toString()).err()).contains(folder + ": holds no run");
    }
}
