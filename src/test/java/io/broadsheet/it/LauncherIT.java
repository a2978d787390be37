package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Version;
import io.broadsheet.testing.TableFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application folder as the build lays it out, started as a user starts it. */
final class LauncherIT {
    private static final Path APPLICATION = Path.of(System.getProperty("broadsheet.application", "target/broadsheet"));
    private static final Path LAUNCHER = APPLICATION.resolve("bin/broadsheet");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void hasWhatLaterRunsStartFasterWithFromTheBuildsFirstRun() {
        assertThat(APPLICATION.resolve("compact/classes.jsa")).isRegularFile();
        assertThat(APPLICATION.resolve("compact/englishSR.ser.gz.parser")).isRegularFile();
    }

    private int start(Path err, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(err.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void printsItsVersion() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");

        assertThat(start(printed, "--version")).isZero();
        assertThat(Files.readString(printed).strip()).isEqualTo("broadsheet " + Version.CURRENT);
    }

    @Test
    void analysesWithTheModelsOfTheApplicationFolderFromAnyFolder() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("note.txt"), "“It is cold,” said Ingrid Holm on Monday.\n", StandardCharsets.UTF_8);
        Path printed = folder.resolve("printed");

        assertThat(start(printed, "analyze", "note.txt", "--out", "tables"))
                .as(Files.readString(printed))
                .isZero();

        Path tables = folder.resolve("tables");
        assertThat(TableFile.texts(tables, "quotes"))
                .extracting(row -> row.getOrDefault("speaker", ""))
                .containsExactly("Ingrid Holm");
        assertThat(Files.readString(printed))
                .doesNotContain("Loading POS tagger")
                .contains("1 article analysed");
        assertThat(Files.readString(tables.resolve("run.log"))).contains("Loading POS tagger");
    }
}
