package io.broadsheet.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.NewsAnalyzer;
import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.ReportExport;
import io.broadsheet.batch.RunListener;
import io.broadsheet.bench.TextFiles;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.Profile;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.RunState;
import io.broadsheet.testing.PlainEngine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report of many articles, for {@code scripts/check-report} to open: how long that takes, and how large it is. */
@Command(name = "report", mixinStandardHelpOptions = true, header = "Writes a report of very many articles.")
final class ReportTrial implements Callable<Integer> {
    private static final int VOCABULARY = 60_000;
    private static final int SENTENCE = 18;
    private static final int PARAGRAPH = 4;

    private final PrintStream out;

    @Parameters(paramLabel = "FOLDER", description = "Where report/ is written.")
    private Path folder = Path.of("");

    @Option(names = "--articles", description = "How many. Default: ${DEFAULT-VALUE}")
    private int articles = 10_000;

    @Option(names = "--sentences", description = "How many sentences each has. Default: ${DEFAULT-VALUE}")
    private int sentences = 32;

    ReportTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, InputException {
        Path work = Files.createTempDirectory("torture-report");
        AnalysisOptions analysis = AnalysisOptions.DEFAULTS.withProfile(Profile.FAST);
        SyntheticRun.of(
                write(work.resolve("many.jsonl")),
                SyntheticRun.tables(work.resolve("out")),
                NewsAnalyzer.on(new PlainEngine(), analysis),
                new Silence());
        long begin = System.nanoTime();
        ReportExport.of(work.resolve("out"), folder);
        double seconds = (System.nanoTime() - begin) / 1e9;
        try (Stream<Path> files = Files.walk(folder.resolve("report"))) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            out.printf(Locale.ROOT, "%,d articles: %.1f s, %,d MB%n", articles, seconds, bytes / 1_000_000);
        }
        TextFiles.delete(work);
        return 0;
    }

    /** Articles in two sections, with as many rare words as real ones have. */
    private Path write(Path file) throws IOException {
        Random random = new Random(7);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                writer.write(json.createObjectNode()
                        .put("id", "n" + i)
                        .put("title", "Notice " + i + " On The " + capital(word(random)))
                        .put("text", story(random))
                        .toString());
                writer.write('\n');
            }
        }
        return file;
    }

    private String story(Random random) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            story.append(
                    i == 0
                            ? ""
                            : i == sentences / 2 ? "\n\nWhy It Matters Now\n\n" : i % PARAGRAPH == 0 ? "\n\n" : " ");
            String name = capital(word(random)) + " " + capital(word(random));
            if (i % 3 == 0) {
                story.append("“")
                        .append(words(random, SENTENCE))
                        .append(",” said ")
                        .append(name)
                        .append('.');
            } else {
                story.append(name).append(' ').append(words(random, SENTENCE)).append('.');
            }
        }
        return story.toString();
    }

    private static String words(Random random, int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(i == 0 ? "" : " ").append(word(random));
        }
        return words.toString();
    }

    /** A word; the rank of words falls as in texts. */
    private static String word(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        StringBuilder word = new StringBuilder();
        for (int left = rank; left > 0; left /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append("aeiou".charAt(left % 5));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static final class Silence implements RunListener {
        @Override
        public void started(long inputs) {}

        @Override
        public void settled(Outcome outcome, Duration took, RunState soFar) {}

        @Override
        public void exporting() {}
    }
}
