package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import io.broadsheet.testing.ZipFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora and archives on the command line. */
final class CorpusInputsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void writeInputs() throws IOException {
        Files.createDirectories(in());
        Files.writeString(in().resolve("press.csv"), "no,story,text\na,“It rained” said Jonas Petersen.,note\n");
        Files.writeString(in().resolve("outlets.csv"), "outlet,city\nPost,Osby\n");
        Files.write(
                in().resolve("old.zip"),
                new ZipFiles()
                        .with("2016/b.txt", "Rain fell.")
                        .with("photo.jpg", "x")
                        .bytes());
    }

    private Path in() {
        return folder.resolve("in");
    }

    private record Result(int exitCode, String out, String err) {}

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(
                        options -> NewsAnalyzer.on(new PlainEngine(), options),
                        FormatRegistry.ALL,
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        0)
                .run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void standInTheDryRunWithWhatIsPassedOver() {
        Result result = run("analyze", in().toString(), "--dry-run", "--text-column", "story", "--id-field", "no");

        assertThat(result.out().lines())
                .containsExactly(
                        "old/2016/b\t" + in().resolve("old.zip") + "/2016/b.txt\tplain text",
                        "a\t" + in().resolve("press.csv") + ":2\tCSV");
        assertThat(result.err())
                .contains(in().resolve("old.zip") + "/photo.jpg: passed over, .jpg files are not read\n")
                .contains(in().resolve("outlets.csv")
                        + ": passed over, is a table without a column story; --text-column" + " names another\n")
                .contains("2 articles would be read, 2 other files passed over");
    }

    @Test
    void areAnalysedOnceAndNeverAreTheTablesOfRuns() throws IOException {
        Path tables = in().resolve("tables");
        String[] command = {
            "analyze", in().toString(), "--out", tables.toString(), "--text-column", "story", "--id-field", "no"
        };

        Result first = run(command);
        Result second = run(command);
        command[3] = folder.resolve("other").toString();
        Result other = run(command);

        assertThat(first.exitCode()).isZero();
        assertThat(second.err()).contains("2 articles analysed before, none again");
        assertThat(other.exitCode()).isZero();
        assertThat(TableFile.column(folder.resolve("other/articles.csv"), "article_id"))
                .containsExactly("old/2016/b", "a");
        assertThat(other.err()).doesNotContain("quotes.csv");
    }

    @Test
    void refuseAnEmptyNameOfAField() {
        assertThat(run("analyze", in().toString(), "--text-column", "").exitCode())
                .isEqualTo(2);
    }
}
