package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Analyses articles in several orders, with several numbers of threads, and each alone: the rows must be the same. */
@Command(
        name = "order",
        mixinStandardHelpOptions = true,
        header = "Analyses articles in several orders, on 1, 2 and 4 threads, and each alone.")
final class OrderTrial implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "ARTICLES", description = "A folder of articles.")
    private Path articles = Path.of("input");

    OrderTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("torture-order");
        List<Path> files = TextFiles.in(articles);
        Map<String, List<String>> expected = rows(work, files, "1");
        out.println(expected.size() + " articles, "
                + expected.values().stream().mapToInt(List::size).sum() + " rows and texts on 1 thread");
        List<Path> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(7));
        boolean good = compare("2 threads", expected, rows(work, files, "2"));
        good &= compare("4 threads", expected, rows(work, files, "4"));
        good &= compare("reversed, 2 threads", expected, rows(work, reversed, "2"));
        good &= compare("shuffled, 4 threads", expected, rows(work, shuffled, "4"));
        Map<String, List<String>> alone = new TreeMap<>();
        for (Path file : files) {
            alone.putAll(rows(work, List.of(file), "2"));
        }
        good &= compare("each alone in a process of its own, 2 threads", expected, alone);
        TextFiles.delete(work);
        return good ? 0 : 1;
    }

    private boolean compare(String name, Map<String, List<String>> expected, Map<String, List<String>> found) {
        List<String> differing = expected.keySet().stream()
                .filter(article -> !expected.getOrDefault(article, List.of()).equals(found.get(article)))
                .toList();
        out.println(name + ": "
                + (differing.isEmpty() && found.size() == expected.size()
                        ? "the same rows for each of " + found.size() + " articles"
                        : differing.size() + " articles differ: " + differing));
        return differing.isEmpty() && found.size() == expected.size();
    }

    /** All rows that begin with an article's id, in all tables, with the tokens, and its text. */
    private static Map<String, List<String>> rows(Path work, List<Path> files, String threads)
            throws IOException, InterruptedException {
        Path folder = work.resolve("out");
        TextFiles.delete(folder);
        RunningProgram.End end = RunningProgram.analyze(
                folder, work.resolve("said.txt"), files, "--threads", threads, "--tokens", "--distributions");
        if (end.exitCode() != 0) {
            throw new IOException("exit code " + end.exitCode() + ": " + end.lastWords());
        }
        Map<String, List<String>> rows = new TreeMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String article = name.substring(0, name.length() - ".txt".length());
            rows.put(
                    article,
                    new ArrayList<>(
                            List.of(Files.readString(folder.resolve("text").resolve(name)))));
        }
        try (Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
                String article = "";
                for (String line : lines.subList(1, lines.size())) {
                    String first = line.substring(0, Math.max(0, line.indexOf(',')));
                    // A line that begins with no article's id goes on with the row before it.
                    article = rows.containsKey(first) ? first : article;
                    if (rows.containsKey(article) && !table.endsWith("corpus_entities.csv")) {
                        rows.get(article).add(table.getFileName() + ": " + line);
                    }
                }
            }
        }
        return rows;
    }
}
