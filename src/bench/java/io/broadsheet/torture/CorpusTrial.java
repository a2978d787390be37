package io.broadsheet.torture;

import io.broadsheet.batch.CopySearch;
import io.broadsheet.batch.RunIdentities;
import io.broadsheet.bench.TextFiles;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.ArticleStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks how time and memory grow with the articles where a run is looked at as a whole. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        header = "Finds copies, identities and who speaks among very many synthetic articles.")
final class CorpusTrial implements Callable<Integer> {
    private static final int EACH_MILLIS = 500;

    private final PrintStream out;

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            description = "How many, one number after another. Default: 10000,30000,100000")
    private List<Integer> articles = List.of(10_000, 30_000, 100_000);

    @Option(
            names = "--heap",
            description = "Also look how much heap is in use after a collection, which takes its time.")
    private boolean heap;

    CorpusTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, InputException {
        for (int number : articles) {
            Path work = Files.createTempDirectory("corpus");
            long begin = System.nanoTime();
            NamedRun.of(work, number);
            out.printf(Locale.ROOT, "%,d articles, stored in %.1f s%n", number, seconds(begin));
            try (ArticleStore store = ArticleStore.open(work)) {
                measure("copies", () -> CopySearch.run(store.reader(), false));
                measure("identities", () -> {
                    RunIdentities identities = RunIdentities.find(store.reader());
                    long[] rows = new long[2];
                    identities.eachEntity(entity -> rows[0]++);
                    identities.each(identity -> rows[1]++);
                    out.printf(Locale.ROOT, "  %,d entities are %,d%n", rows[0], rows[1]);
                });
            }
            TextFiles.delete(work);
        }
        return 0;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void measure(String what, Work work) throws IOException, InterruptedException {
        System.gc();
        long before = used();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean ends = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!ends.get()) {
                System.gc();
                most.accumulateAndGet(used(), Math::max);
                try {
                    Thread.sleep(EACH_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        long begin = System.nanoTime();
        if (heap) {
            watch.start();
        }
        work.run();
        double took = seconds(begin);
        ends.set(true);
        watch.interrupt();
        watch.join();
        out.printf(
                Locale.ROOT,
                "  %-10s %6.1f s%s, %d MB of memory at most so far%n",
                what,
                took,
                heap ? ", " + ((most.get() - before) >> 20) + " MB more heap after collections" : "",
                resident());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The most that the process ever held, in MB; 0 where the system does not tell. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
