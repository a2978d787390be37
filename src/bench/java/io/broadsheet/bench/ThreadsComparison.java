package io.broadsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One thread and several in turn: how much faster they are, and that they write the same tables. */
@Command(
        name = "threads",
        mixinStandardHelpOptions = true,
        description = "Compares one thread with several, without the start, and their tables byte by byte.")
final class ThreadsComparison implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "PLACE", description = "An article, or a folder of articles.")
    private Path place = Path.of("input");

    @Option(names = "--threads", description = "How many threads. Default: ${DEFAULT-VALUE}")
    private int threads = 2;

    @Option(names = "--rounds", description = "How often each is run. Default: ${DEFAULT-VALUE}")
    private int rounds = 3;

    ThreadsComparison(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> articles = TextFiles.in(place);
        Path work = Files.createTempDirectory("broadsheet-bench");
        List<Double> faster = new ArrayList<>();
        boolean same = true;
        try {
            for (int round = 1; round <= rounds; round++) {
                double one = seconds(articles, 1, work);
                double several = seconds(articles, threads, work);
                faster.add(one / several);
                same &= sameTables(work.resolve("tables1"), work.resolve("tables" + threads));
                out.printf(
                        Locale.ROOT, "round %d: %.1f s with 1 thread, %.1f s with %d%n", round, one, several, threads);
            }
        } finally {
            TextFiles.delete(work);
        }
        out.println(threads + " threads are " + Spread.of(faster).text(2) + " times as fast as one; tables "
                + (same ? "the same" : "DIFFER"));
        return same ? 0 : 1;
    }

    private static double seconds(List<Path> articles, int threads, Path work)
            throws IOException, InterruptedException {
        Path tables = work.resolve("tables" + threads);
        TextFiles.delete(tables);
        MeasuredProcess.run(
                Programs.broadsheet(articles, tables, "--tokens", "--threads", Integer.toString(threads)),
                work.resolve("broadsheet.log"));
        return TextFiles.manifest(tables, "analysis_seconds");
    }

    private static boolean sameTables(Path one, Path other) throws IOException {
        try (Stream<Path> files = Files.list(one)) {
            for (Path table :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                if (Files.mismatch(table, other.resolve(table.getFileName())) >= 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
