package io.broadsheet.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.NewsAnalyzer;
import io.broadsheet.batch.Outcome;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Analyses very many tiny articles: memory must stay flat, and the last must not go slower than the first. Processor time
 * is measured beside the rate, as another program or a slow disk spoils only the rate.
 */
@Command(
        name = "many",
        mixinStandardHelpOptions = true,
        header = "Analyses very many tiny articles, and watches memory and rate.")
final class ManyTrial implements Callable<Integer> {
    private static final int TENTHS = 10;
    private static final double MOST_CHANGE = 0.10;
    private static final List<String> NAMES =
            List.of("Ada", "Jonas", "Ingrid", "Mira", "Tomas", "Lena", "Omar", "Pia", "Ravi", "Sofia");
    private static final List<String> SURNAMES =
            List.of("Moreno", "Petersen", "Holm", "Okafor", "Lindqvist", "Rao", "Castillo", "Novak", "Byrne", "Sato");

    private final PrintStream out;

    @Option(names = "--articles", description = "How many. Default: ${DEFAULT-VALUE}")
    private int articles = 100_000;

    @Option(names = "--corpus", description = "Write them into one file of JSON Lines instead of a file each.")
    private boolean corpus;

    @Option(
            names = "--sentences",
            description = "How many sentences each has beside its title. Default: ${DEFAULT-VALUE}")
    private int sentences = 2;

    @Option(
            names = "--markup",
            paramLabel = "BYTES",
            description = "With --corpus: how many bytes another field of each record has. Default: ${DEFAULT-VALUE}")
    private int markup;

    @Option(names = "--real", description = "Use the language models in the fast profile instead of a stub.")
    private boolean real;

    ManyTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, InputException {
        Path work = Files.createTempDirectory("torture-many");
        AnalysisOptions analysis = AnalysisOptions.DEFAULTS.withProfile(Profile.FAST);
        NewsAnalyzer analyzer = real ? NewsAnalyzer.create(analysis) : NewsAnalyzer.on(new PlainEngine(), analysis);
        // Java compiles for a minute or so, which would make the first tenths slow.
        run(write(work.resolve("half"), Math.max(1, articles / 2)), work.resolve("warm"), analyzer, event -> {});
        Path input = write(work.resolve("many"), articles);
        // What was just written would otherwise be flushed to the disk in the middle of the first tenths.
        new ProcessBuilder("sync").start().waitFor();
        Watch watch = new Watch();
        long begin = System.nanoTime();
        run(input, work.resolve("out"), analyzer, watch);
        watch.end(begin);
        TextFiles.delete(work);
        return watch.isFlat() ? 0 : 1;
    }

    private static void run(Path input, Path folder, NewsAnalyzer analyzer, Settling settling)
            throws IOException, InterruptedException, InputException {
        SyntheticRun.of(input, SyntheticRun.tables(folder), analyzer, settling);
    }

    /** Synthetic articles in folders of a thousand, or in one file. */
    private Path write(Path folder, int number) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        if (corpus) {
            Path file = folder.resolve("many.jsonl");
            ObjectMapper json = new ObjectMapper();
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = 0; i < number; i++) {
                    out.write(json.createObjectNode()
                            .put("html", "<p>".repeat(markup / 3))
                            .put("id", "n" + i)
                            .put("title", title(i))
                            .put("text", story(random))
                            .toString());
                    out.write('\n');
                }
            }
            out.printf(Locale.ROOT, "%,d records in %,d MB%n", number, Files.size(file) / 1_000_000);
            return folder;
        }
        for (int i = 0; i < number; i++) {
            Path thousand = folder.resolve(String.format(Locale.ROOT, "%04d", i / 1000));
            if (i % 1000 == 0) {
                Files.createDirectories(thousand);
            }
            Files.writeString(
                    thousand.resolve(String.format(Locale.ROOT, "%06d.txt", i)),
                    title(i) + "\n\n" + story(random) + "\n");
        }
        return folder;
    }

    private static String title(int i) {
        return "Notice " + i + " Of The Day";
    }

    private String story(Random random) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < sentences; i += 2) {
            String name = pick(NAMES, random) + " " + pick(SURNAMES, random) + random.nextInt(50);
            story.append(i == 0 ? "" : i % 8 == 0 ? "\n\n" : " ")
                    .append("“We open at ")
                    .append(random.nextInt(24))
                    .append(",” said ")
                    .append(name)
                    .append(". The others wait in town.");
        }
        return story.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Listens to nothing but articles that are done. */
    private interface Settling extends RunListener {
        void settled(RunState soFar);

        @Override
        default void started(long inputs) {}

        @Override
        default void settled(Outcome outcome, Duration took, RunState soFar) {
            settled(soFar);
        }

        @Override
        default void exporting() {}
    }

    /** Measures each tenth. */
    private final class Watch implements Settling {
        private final List<Tenth> tenths = new ArrayList<>();
        private long begin;
        private Duration processorBegin = Duration.ZERO;

        /** What a tenth of the articles took, and the memory in use after it. */
        private record Tenth(double seconds, double processorSeconds, long usedBytes) {}

        @Override
        public void started(long inputs) {
            next();
        }

        @Override
        public void settled(RunState soFar) {
            if (soFar.settled() == (tenths.size() + 1L) * articles / TENTHS) {
                Tenth tenth = new Tenth(
                        (System.nanoTime() - begin) / 1e9,
                        processor().minus(processorBegin).toMillis() / 1e3,
                        usedMemory());
                tenths.add(tenth);
                double inTenth = (double) articles / TENTHS;
                out.printf(
                        Locale.ROOT,
                        "%7d articles: %5.0f articles/s, %5.2f ms of processor time an article, %4d MB in use%n",
                        soFar.settled(),
                        inTenth / tenth.seconds(),
                        1e3 * tenth.processorSeconds() / inTenth,
                        tenth.usedBytes() / 1_000_000);
                next();
            }
        }

        private void next() {
            begin = System.nanoTime();
            processorBegin = processor();
        }

        private static Duration processor() {
            return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        }

        @SuppressWarnings("SystemGc")
        private static long usedMemory() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        void end(long all) {
            out.printf(
                    Locale.ROOT,
                    "the last tenth to the first: rate %.2f, processor time %.2f, memory %.2f; all with listing and tables: %.0f s%n",
                    lastToFirst(tenth -> 1 / tenth.seconds()),
                    lastToFirst(Tenth::processorSeconds),
                    lastToFirst(Tenth::usedBytes),
                    (System.nanoTime() - all) / 1e9);
        }

        private double lastToFirst(ToDoubleFunction<Tenth> figure) {
            return figure.applyAsDouble(tenths.get(TENTHS - 1)) / figure.applyAsDouble(tenths.get(0));
        }

        boolean isFlat() {
            return lastToFirst(tenth -> 1 / tenth.seconds()) >= 1 - MOST_CHANGE
                    && lastToFirst(Tenth::processorSeconds) <= 1 + MOST_CHANGE
                    && lastToFirst(Tenth::usedBytes) <= 1 + MOST_CHANGE;
        }
    }
}
