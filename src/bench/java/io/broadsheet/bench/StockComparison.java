package io.broadsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Broadsheet and CoreNLP's command line in turn, on the same articles, each in a process of its own. */
@Command(
        name = "stock",
        mixinStandardHelpOptions = true,
        description = "Compares with CoreNLP's command line, from the command to the finished output.")
final class StockComparison implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "PLACE", description = "An article, or a folder of articles.")
    private Path place = Path.of("input");

    @Option(names = "--rounds", description = "How often each is run. Default: ${DEFAULT-VALUE}")
    private int rounds = 3;

    StockComparison(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> articles = TextFiles.in(place);
        Path work = Files.createTempDirectory("broadsheet-bench");
        List<MeasuredProcess> ours = new ArrayList<>();
        List<MeasuredProcess> theirs = new ArrayList<>();
        List<Double> faster = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        try {
            for (int round = 1; round <= rounds; round++) {
                MeasuredProcess stock =
                        MeasuredProcess.run(Programs.stock(articles, work.resolve("stock")), work.resolve("stock.log"));
                MeasuredProcess broadsheet = MeasuredProcess.run(
                        Programs.broadsheet(articles, work.resolve("tables")), work.resolve("broadsheet.log"));
                TextFiles.delete(work.resolve("stock"));
                TextFiles.delete(work.resolve("tables"));
                theirs.add(stock);
                ours.add(broadsheet);
                faster.add(stock.seconds() / broadsheet.seconds());
                memory.add((double) broadsheet.peakBytes() / stock.peakBytes());
                out.printf(
                        Locale.ROOT,
                        "round %d: stock %.1f s, %.2f GB; Broadsheet %.1f s, %.2f GB%n",
                        round,
                        stock.seconds(),
                        stock.peakGigabytes(),
                        broadsheet.seconds(),
                        broadsheet.peakGigabytes());
            }
        } finally {
            TextFiles.delete(work);
        }
        out.println();
        out.println("| " + articles.size() + (articles.size() == 1 ? " article" : " articles")
                + " | stock CoreNLP | Broadsheet | ratio |");
        out.println("|---|---|---|---|");
        out.println("| seconds | " + seconds(theirs) + " | " + seconds(ours) + " | "
                + Spread.of(faster).text(1) + " times faster |");
        out.println("| peak memory, GB | " + gigabytes(theirs) + " | " + gigabytes(ours) + " | "
                + Spread.of(memory).text(2) + " |");
        return 0;
    }

    private static String seconds(List<MeasuredProcess> runs) {
        return Spread.of(runs.stream().map(MeasuredProcess::seconds).toList()).text(1);
    }

    private static String gigabytes(List<MeasuredProcess> runs) {
        return Spread.of(runs.stream().map(MeasuredProcess::peakGigabytes).toList())
                .text(2);
    }
}
