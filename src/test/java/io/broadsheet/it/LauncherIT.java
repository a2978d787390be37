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

    @Test
    void goesOnWhereItWasKilled() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (int i = 0; i < 40; i++) {
            Files.writeString(input.resolve(i + ".txt"), "“It is cold,” said Ingrid Holm. She went home. ".repeat(20));
        }
        Path printed = folder.resolve("printed");
        assertThat(start(printed, "analyze", "input", "--out", "whole")).isZero();
        Path events = folder.resolve("events.jsonl");

        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        ProcessBuilder command = new ProcessBuilder(
                        LAUNCHER.toAbsolutePath().toString(),
                        "analyze",
                        "input",
                        "--out",
                        "killed",
                        "--log",
                        "events.jsonl")
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectErrorStream(true);
        command.environment().put("BROADSHEET_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
        Process process = command.start();
        while (process.isAlive()
                && (!Files.exists(events) || Files.readAllLines(events).size() < 5)) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        process.destroyForcibly().waitFor();
        assertThat(temporary).isEmptyDirectory();

        assertThat(start(printed, "status", "killed")).isEqualTo(1);
        assertThat(Files.readString(printed)).contains("stopped while analysing");
        assertThat(start(printed, "analyze", "input", "--out", "killed")).isZero();
        assertThat(Files.readString(printed)).contains("analysed before, not again");
        assertThat(Program.outputs(folder.resolve("killed"))).isEqualTo(Program.outputs(folder.resolve("whole")));
    }
}
