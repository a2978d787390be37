package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Version;
import io.broadsheet.testing.TableFile;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        return start(LAUNCHER.toAbsolutePath(), Map.of(), err, arguments);
    }

    private int start(Path program, Map<String, String> environment, Path err, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(err.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** A run over the folder "input" that has done some of its articles. */
    private Process startedAndAtWork(String out, Path printed, String javaOptions)
            throws IOException, InterruptedException {
        Path events = folder.resolve("events.jsonl");
        ProcessBuilder command = new ProcessBuilder(
                        LAUNCHER.toAbsolutePath().toString(), "analyze", "input", "--out", out, "--log", "events.jsonl")
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectErrorStream(true);
        command.environment().put("BROADSHEET_JAVA_OPTS", javaOptions);
        Process process = command.start();
        while (process.isAlive()
                && (!Files.exists(events) || Files.readAllLines(events).size() < 5)) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        return process;
    }

    /** The application in another folder, with links to what is large and copies of what a test changes. */
    private Path installedAt(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.copy(LAUNCHER, home.resolve("bin/broadsheet"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String part : List.of("lib", "models", "native")) {
            Files.createSymbolicLink(
                    home.resolve(part), APPLICATION.resolve(part).toAbsolutePath());
        }
        Files.createDirectory(
                home.resolve("compact"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        for (String file : List.of("classes.jsa", "classes.jsa.size")) {
            Path copy = home.resolve("compact").resolve(file);
            Files.copy(APPLICATION.resolve("compact").resolve(file), copy);
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
        }
        return home.resolve("bin/broadsheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx512m",
                "-Xmx8g",
                "-Xms64m",
                "-XX:MaxRAMPercentage=20",
                "-XX:+UseSerialGC",
                "-XX:+UseG1GC -Xmx300m",
                "-Dx=1\n-Xmx900m\t-XX:+UseSerialGC\n",
                "-XX:+UseNUMA -XX:+PrintFlagsFinal -XX:-PrintFlagsFinal",
                "-XX:SharedArchiveFile=none.jsa -Xlog:cds=off"
            })
    void letsTheUsersJavaOptionsWin(String options) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");

        for (String variable : List.of("BROADSHEET_JAVA_OPTS", "JDK_JAVA_OPTIONS")) {
            assertThat(start(LAUNCHER.toAbsolutePath(), Map.of(variable, options), printed, "--version"))
                    .as(Files.readString(printed))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx_XX.UTF-8", "C", "tr_TR.UTF-8", ""})
    void readsAnyFileNameWhateverTheLocaleIs(String locale) throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("Zürich.txt"), "“It is cold,” said Ingrid Holm.\n");
        Path printed = folder.resolve("printed");

        assertThat(start(
                        LAUNCHER.toAbsolutePath(),
                        Map.of("LC_ALL", locale, "LANG", locale),
                        printed,
                        "analyze",
                        "input",
                        "--dry-run"))
                .as(Files.readString(printed))
                .isZero();
        assertThat(Files.readString(printed)).contains("Zürich\tinput/Zürich.txt");
    }

    @Test
    void givesANameThatJavaCannotExpressOneRow() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("Zürich.txt"), "“It is cold,” said Ingrid Holm.\n");
        Files.writeString(input.resolve("plain.txt"), "“It is warm,” said Ingrid Holm.\n");
        Path printed = folder.resolve("printed");
        String classes = APPLICATION.toAbsolutePath() + "/lib/*:" + APPLICATION.toAbsolutePath() + "/models";

        assertThat(start(
                        Path.of(System.getProperty("java.home"), "bin/java"),
                        Map.of("LC_ALL", "C"),
                        printed,
                        "-Dbroadsheet.compact=" + APPLICATION.toAbsolutePath() + "/compact",
                        "-cp",
                        classes,
                        "io.broadsheet.cli.Main",
                        "analyze",
                        "input",
                        "--out",
                        "tables"))
                .as(Files.readString(printed))
                .isZero();
        assertThat(TableFile.texts(folder.resolve("tables"), "articles")).hasSize(2);
        assertThat(TableFile.texts(folder.resolve("tables"), "failures"))
                .extracting(row -> row.getOrDefault("code", ""))
                .containsExactly("text.unwritable");
    }

    @Test
    void startsWithoutTheArchiveOfClassesIfItIsDamaged() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Path launcher = installedAt(folder.resolve("home"));
        Path classes = folder.resolve("home/compact/classes.jsa");
        try (RandomAccessFile file = new RandomAccessFile(classes.toFile(), "rw")) {
            for (int i = 0; i < 20; i++) {
                file.seek(file.length() / 20 * i + 5_000);
                file.write(0x5A);
            }
        }
        assertThat(start(launcher, Map.of(), printed, "--version")).isZero();
        try (RandomAccessFile file = new RandomAccessFile(classes.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertThat(start(launcher, Map.of(), printed, "--version")).isZero();
        assertThat(Files.readString(printed)).isEqualTo("broadsheet " + Version.CURRENT + "\n");
    }

    @Test
    void saysWhichFoldersJavaCannotRunProgramsFrom() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");

        assertThat(start(installedAt(folder.resolve("a:b")), Map.of(), printed, "--version"))
                .isEqualTo(2);
        assertThat(Files.readString(printed)).contains("':' in its path", "move " + folder.resolve("a:b"));
        assertThat(start(installedAt(folder.resolve("wow!")), Map.of(), printed, "--version"))
                .isEqualTo(2);
        assertThat(start(installedAt(folder.resolve("with space, ünd!so")), Map.of(), printed, "--version"))
                .as(Files.readString(printed))
                .isZero();
    }

    @Test
    void saysWhatIsKeptWhenItIsInterrupted() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (int i = 0; i < 200; i++) {
            Files.writeString(input.resolve(i + ".txt"), "“It is cold,” said Ingrid Holm. She went home. ".repeat(20));
        }
        Path printed = folder.resolve("printed");
        Process process = startedAndAtWork("tables", printed, "");
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(printed))
                .containsPattern("Stopped: \\d+ of 200 articles done and kept; the same command");
    }

    @Test
    void carriesTheLicenceOfEverythingInIt() throws IOException {
        Path licenses = APPLICATION.resolve("licenses");
        String notice = Files.readString(licenses.resolve("THIRD-PARTY.md"));
        try (Stream<Path> jars = Files.list(APPLICATION.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                String library = String.valueOf(jar.getFileName()).replaceFirst("(?:-\\d.*)?\\.jar$", "");
                assertThat(library.equals("broadsheet") || notice.matches("(?s).*\\b" + library + "\\b.*"))
                        .as(library)
                        .isTrue();
            }
        }
        Matcher texts = Pattern.compile("`((?:texts|\\.\\.)/[^`]+)`").matcher(notice);
        int named = 0;
        while (texts.find()) {
            assertThat(licenses.resolve(texts.group(1))).isNotEmptyFile();
            named++;
        }
        assertThat(named).isGreaterThan(20);
        assertThat(licenses.resolve("libraries")).isNotEmptyDirectory();
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
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process process = startedAndAtWork("killed", printed, "-Djava.io.tmpdir=" + temporary);
        process.destroyForcibly().waitFor();
        assertThat(temporary).isEmptyDirectory();

        assertThat(start(printed, "status", "killed")).isEqualTo(1);
        assertThat(Files.readString(printed)).contains("stopped while analysing");
        assertThat(start(printed, "analyze", "input", "--out", "killed")).isZero();
        assertThat(Files.readString(printed)).contains("analysed before, not again");
        assertThat(Program.outputs(folder.resolve("killed"))).isEqualTo(Program.outputs(folder.resolve("whole")));
    }
}
