package io.broadsheet.batch;

import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.report.Report;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.RunRows;
import io.broadsheet.table.FormatLibrary;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Makes the pages of a report on a thread of its own, so that it costs no time while another reads the rows and writes the
 * tables. For use by one thread; what goes wrong with a page is thrown at one of the next calls.
 */
final class ReportThread implements Closeable {
    /** How many articles wait at most; their texts and rows are held. */
    private static final int MOST_WAITING = 8;

    private static final FormatLibrary LIBRARIES = new FormatLibrary("jmustache, or jfreechart, or org.jfree.svg");

    private final Report report;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "report"));
    private final ArrayDeque<Future<?>> waiting = new ArrayDeque<>();
    private final long pages;
    private long added;

    private ReportThread(Report report, long pages) {
        this.report = report;
        this.pages = pages;
    }

    /**
     * Begins a report.
     *
     * @param articles how many there are
     */
    static ReportThread begin(OutputFolder folder, long articles) {
        return new ReportThread(new Report(folder::writeReport, articles), Math.min(articles, Report.MOST_PAGES));
    }

    /** Work that may fail. */
    private interface Work {
        void run() throws IOException;
    }

    /** Whether more articles have pages. */
    boolean hasRoom() {
        return added < pages;
    }

    /** Adds an article that there is room for. */
    void add(ArticleRows article) throws IOException {
        added++;
        while (waiting.size() >= MOST_WAITING) {
            await(waiting.removeFirst());
        }
        give(() -> report.add(article));
    }

    /** Begins to write what is about all articles. */
    void finish(RunRows run) {
        give(() -> report.finish(run));
    }

    private void give(Work work) {
        waiting.add(thread.submit(() -> LIBRARIES.of(Report.FIRST_PAGE, () -> {
            work.run();
            return Optional.empty();
        })));
    }

    /** Waits until all is written. */
    void await() throws IOException {
        while (!waiting.isEmpty()) {
            await(waiting.removeFirst());
        }
    }

    private static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw asThrown(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the report was written", e);
        }
    }

    private static IOException asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        } else if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /** Ends the thread, whatever it was about to do. */
    @Override
    public void close() {
        thread.shutdownNow();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                interrupted |= Thread.interrupted();
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
