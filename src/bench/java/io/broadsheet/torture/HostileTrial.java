package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import io.broadsheet.testing.HostileFiles;
import io.broadsheet.testing.HostileFiles.Fate;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mixes hostile files with good articles: the good ones' rows must not change, each bad one must get one row. */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        header = "Mixes hostile files of every kind with good articles.")
final class HostileTrial implements Callable<Integer> {
    private static final int MOST_GOOD = 20;
    private static final List<String> TABLES =
            List.of("articles", "sections", "sentiment", "sentences", "entities", "mentions", "quotes", "speakers");

    private final PrintStream out;

    @Parameters(paramLabel = "ARTICLES", description = "A folder of good articles, of which 20 are taken.")
    private Path articles = Path.of("input");

    @Option(names = "--rounds", description = "How many of each kind. Default: ${DEFAULT-VALUE}")
    private int rounds = 15;

    HostileTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("torture-hostile");
        Path input = Files.createDirectory(work.resolve("input"));
        Path good = Files.createDirectory(input.resolve("good"));
        for (Path file : TextFiles.in(articles).stream().limit(MOST_GOOD).toList()) {
            Files.copy(file, good.resolve(String.valueOf(file.getFileName())));
        }
        Path said = work.resolve("said.txt");
        RunningProgram.analyze(work.resolve("alone"), said, List.of(input));
        List<HostileFiles.Hostile> hostile = HostileFiles.write(input, rounds, 100);
        Set<String> before = names(work);
        long begin = System.nanoTime();
        RunningProgram.End end = RunningProgram.analyze(work.resolve("mixed"), said, List.of(input));
        out.printf(
                "%d hostile files and %d good ones: exit %d after %d s%n",
                hostile.size(), TextFiles.in(good).size(), end.exitCode(), (System.nanoTime() - begin) / 1_000_000_000);
        Set<String> outside = names(work);
        outside.removeAll(before);
        outside.removeIf(name -> name.startsWith("mixed"));
        out.println("files outside the output folder: " + outside);
        boolean same = goodRows(work.resolve("mixed")).equals(goodRows(work.resolve("alone")));
        out.println("rows of the good articles: " + (same ? "unchanged" : "CHANGED"));
        List<String> wrong = wrongFates(hostile, work.resolve("mixed"));
        out.println("hostile files without their one row: " + wrong);
        boolean passed = end.exitCode() == 1 && outside.isEmpty() && same && wrong.isEmpty();
        TextFiles.delete(work);
        return passed ? 0 : 1;
    }

    private static List<Map<String, String>> goodRows(Path tables) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String table : TABLES) {
            TableFile.texts(tables, table).stream()
                    .filter(row -> TableFile.cell(row, "article_id").startsWith("good/"))
                    .forEach(rows::add);
        }
        return rows;
    }

    private List<String> wrongFates(List<HostileFiles.Hostile> hostile, Path tables) {
        Map<String, Integer> results = new TreeMap<>();
        Map<String, Integer> failures = new TreeMap<>();
        Map<String, Integer> codes = new TreeMap<>();
        for (Map<String, String> row : TableFile.texts(tables, "articles")) {
            results.merge(TableFile.cell(row, "file"), 1, Integer::sum);
        }
        for (Map<String, String> row : TableFile.texts(tables, "failures")) {
            codes.merge(TableFile.cell(row, "code"), 1, Integer::sum);
            // The stages of the analysis leave parts of articles out, which have their rows.
            if (List.of("read", "analyze").contains(TableFile.cell(row, "stage"))) {
                failures.merge(TableFile.cell(row, "file"), 1, Integer::sum);
            }
        }
        out.println("codes: " + codes);
        List<String> wrong = new ArrayList<>();
        for (HostileFiles.Hostile one : hostile) {
            int articleRows = results.getOrDefault(one.file().toString(), 0);
            int failureRows = failures.getOrDefault(one.file().toString(), 0);
            boolean right = articleRows + failureRows == 1
                    && (one.fate() != Fate.FAILS || failureRows == 1)
                    && (one.fate() != Fate.SUCCEEDS || articleRows == 1);
            if (!right) {
                wrong.add(one.file().getFileName() + " (" + one.fate() + ": " + articleRows + " results, " + failureRows
                        + " failures)");
            }
        }
        return wrong;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new TreeSet<>(
                    paths.map(path -> folder.relativize(path).toString()).toList());
        }
    }
}
