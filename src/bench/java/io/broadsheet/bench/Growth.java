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

/** How speed and memory change with the number of articles. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description = "Analyses more and more articles: tokens a second without the start, and peak memory.")
final class Growth implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "FOLDER", description = "A folder of articles; they are taken in equal steps.")
    private Path folder = Path.of("input");

    @Option(names = "--sizes", split = ",", description = "How many articles. Default: 10,100,840")
    private List<Integer> sizes = List.of(10, 100, 840);

    @Option(names = "--profiles", split = ",", description = "Which profiles. Default: ${DEFAULT-VALUE}")
    private List<String> profiles = List.of("full");

    @Option(names = "--rounds", description = "How often each is run. Default: ${DEFAULT-VALUE}")
    private int rounds = 1;

    Growth(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> all = TextFiles.in(folder);
        Path work = Files.createTempDirectory("broadsheet-bench");
        out.println(
                "| profile | articles | tokens | seconds, start included | tokens a second, start excluded | peak memory, GB |");
        out.println("|---|---|---|---|---|---|");
        try {
            for (String profile : profiles) {
                for (int size : sizes) {
                    out.println(row(profile, spread(all, Math.min(size, all.size())), work));
                }
            }
        } finally {
            TextFiles.delete(work);
        }
        return 0;
    }

    /** So many articles from all over the folder, since neighbours come from one newspaper. */
    private static List<Path> spread(List<Path> all, int size) {
        List<Path> chosen = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            chosen.add(all.get((int) ((long) i * all.size() / size)));
        }
        return chosen;
    }

    private String row(String profile, List<Path> articles, Path work) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> speed = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        double tokens = 0;
        for (int round = 0; round < rounds; round++) {
            Path tables = work.resolve("tables");
            MeasuredProcess run = MeasuredProcess.run(
                    Programs.broadsheet(articles, tables, "--profile", profile), work.resolve("broadsheet.log"));
            tokens = TextFiles.manifest(tables, "tokens");
            seconds.add(run.seconds());
            speed.add(tokens / TextFiles.manifest(tables, "analysis_seconds"));
            memory.add(run.peakGigabytes());
            TextFiles.delete(tables);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f | %s | %s | %s |",
                profile,
                articles.size(),
                tokens,
                Spread.of(seconds).text(1),
                Spread.of(speed).text(0),
                Spread.of(memory).text(2));
    }
}
