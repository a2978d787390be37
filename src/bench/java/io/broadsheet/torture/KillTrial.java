package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Kills runs at random moments and resumes each: nothing may change, and nothing be done twice. */
@Command(
        name = "kill",
        mixinStandardHelpOptions = true,
        header = "Kills runs (kill -9) at random moments, and resumes each to its end.")
final class KillTrial implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "ARTICLES", description = "A folder of articles.")
    private Path articles = Path.of("input");

    @Option(names = "--rounds", description = "How many runs to kill. Default: ${DEFAULT-VALUE}")
    private int rounds = 20;

    @Option(names = "--seed", description = "What chooses the moments. Default: ${DEFAULT-VALUE}")
    private long seed = 7;

    KillTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("torture-kill");
        long begin = System.nanoTime();
        RunningProgram.analyze(work.resolve("whole"), work.resolve("said.txt"), List.of(articles));
        Duration whole = Duration.ofNanos(System.nanoTime() - begin);
        Map<String, String> expected = Outputs.of(work.resolve("whole"));
        out.printf(Locale.ROOT, "uninterrupted: %.1f s, %d files%n", whole.toMillis() / 1e3, expected.size());
        Random random = new Random(seed);
        int good = 0;
        for (int round = 1; round <= rounds; round++) {
            Duration moment = Duration.ofMillis((long) (random.nextDouble() * whole.toMillis()));
            good += survives(round, moment, work, expected) ? 1 : 0;
        }
        out.printf("%d of %d: same bytes, nothing analysed twice%n", good, rounds);
        TextFiles.delete(work);
        return good == rounds ? 0 : 1;
    }

    private boolean survives(int round, Duration moment, Path work, Map<String, String> expected)
            throws IOException, InterruptedException {
        Path folder = work.resolve("killed");
        Path before = work.resolve("before.jsonl");
        Path after = work.resolve("after.jsonl");
        Path said = work.resolve("said.txt");
        for (Path old : List.of(before, after)) {
            Files.deleteIfExists(old);
        }
        TextFiles.delete(folder);
        RunningProgram program = RunningProgram.start(
                List.of(), said, RunningProgram.arguments(folder, List.of(articles), "--log", before.toString()));
        boolean killed = program.runsAfter(moment);
        program.kill();
        RunningProgram.End end = RunningProgram.analyze(folder, said, List.of(articles), "--log", after.toString());
        Set<String> first = Outputs.analyzed(before);
        Set<String> second = Outputs.analyzed(after);
        long twice = second.stream().filter(first::contains).count();
        Set<String> differences = Outputs.differences(expected, Outputs.of(folder));
        out.printf(
                Locale.ROOT,
                "%2d: %s after %4.1f s with %d articles done; resumed: exit %d, %d analysed, %d of them twice, %s%n",
                round,
                killed ? "killed" : "ended",
                moment.toMillis() / 1e3,
                first.size(),
                end.exitCode(),
                second.size(),
                twice,
                differences.isEmpty() ? "same bytes" : "differ: " + differences);
        return end.exitCode() == 0 && twice == 0 && differences.isEmpty();
    }
}
