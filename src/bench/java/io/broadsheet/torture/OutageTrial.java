package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a run's disk, folder or permissions away. Needs root, to mount a small disk and to be somebody else. */
@Command(
        name = "outage",
        mixinStandardHelpOptions = true,
        header = "Fills the disk, removes the output folder, takes permissions away; then resumes. Needs root.")
final class OutageTrial implements Callable<Integer> {
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--clear-groups");

    private final PrintStream out;

    @Parameters(paramLabel = "ARTICLES", description = "A folder of articles that takes some ten seconds.")
    private Path articles = Path.of("input");

    OutageTrial(PrintStream out) {
        this.out = out;
    }

    /** Takes something away from a run, or gives it back. */
    private interface Outage {
        void happen() throws IOException, InterruptedException;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("torture-outage");
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path whole = work.resolve("whole");
        RunningProgram.analyze(whole, work.resolve("said.txt"), List.of(articles));
        Map<String, String> expected = Outputs.of(whole);
        boolean good = fullDisk(work, expected, 0.4);
        good &= fullDisk(work, expected, 2.0);
        good &= removedFolder(work, expected);
        good &= lostPermission(work, expected);
        TextFiles.delete(work);
        return good ? 0 : 1;
    }

    /**
     * A disk with room for so many times the finished store: with less than one it is full during the analysis, with two,
     * since the store has a log beside it, when the tables are written.
     */
    private boolean fullDisk(Path work, Map<String, String> expected, double share)
            throws IOException, InterruptedException {
        Path disk = Files.createDirectories(work.resolve("disk"));
        long store = Files.size(work.resolve("whole/.broadsheet/articles.sqlite"));
        shell("mount", "-t", "tmpfs", "-o", "size=" + (long) (store * share), "tmpfs", disk.toString());
        try {
            return survives(
                    "disk full at " + (long) (store * share) / 1024 + " KB",
                    disk.resolve("out"),
                    List.of(),
                    Duration.ZERO,
                    () -> {},
                    () -> shell("mount", "-o", "remount,size=500m", disk.toString()),
                    expected);
        } finally {
            shell("umount", disk.toString());
        }
    }

    private boolean removedFolder(Path work, Map<String, String> expected) throws IOException, InterruptedException {
        Path folder = work.resolve("removed");
        return survives(
                "output folder removed",
                folder,
                List.of(),
                Duration.ofSeconds(8),
                () -> TextFiles.delete(folder),
                () -> {},
                expected);
    }

    private boolean lostPermission(Path work, Map<String, String> expected) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("forbidden"));
        shell("chown", "65534", folder.toString());
        return survives(
                "permission lost",
                folder,
                NOBODY,
                Duration.ofSeconds(8),
                () -> Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------")),
                () -> Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x")),
                expected);
    }

    private boolean survives(
            String name,
            Path folder,
            List<String> user,
            Duration moment,
            Outage outage,
            Outage end,
            Map<String, String> expected)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("torture", ".txt");
        List<String> arguments = RunningProgram.arguments(folder, List.of(articles.toAbsolutePath()));
        RunningProgram program = RunningProgram.start(user, said, arguments);
        program.runsAfter(moment);
        outage.happen();
        RunningProgram.End broken = program.await();
        out.printf("%s: exit %d, \"%s\"%n", name, broken.exitCode(), broken.lastWords());
        end.happen();
        RunningProgram.End resumed = RunningProgram.start(user, said, arguments).await();
        Set<String> differences = Outputs.differences(expected, Outputs.of(folder));
        out.printf(
                "  resumed: exit %d, %s; %s%n",
                resumed.exitCode(),
                String.join(
                        ", ",
                        resumed.said().stream()
                                .filter(line -> line.contains("analysed"))
                                .map(String::strip)
                                .toList()),
                differences.isEmpty() ? "same bytes" : "differ: " + differences);
        Files.delete(said);
        return broken.exitCode() == 1 && resumed.exitCode() == 0 && differences.isEmpty();
    }

    private static void shell(String... command) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException(String.join(" ", command) + ": exit code " + exitCode + "; the trial needs root");
        }
    }
}
