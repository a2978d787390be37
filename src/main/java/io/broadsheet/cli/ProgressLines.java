package io.broadsheet.cli;

import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.RunReport;
import java.io.PrintStream;
import java.time.Duration;

/** Progress for pipes and log files: a plain line every few seconds, and one for each failure. */
final class ProgressLines implements AnalysisRun.Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintStream err;
    private long begin = System.nanoTime();
    private long lastLine = begin;
    private int articles;

    ProgressLines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void started(int articles) {
        this.articles = articles;
        begin = System.nanoTime();
        lastLine = begin;
        err.println("Analysing " + Summary.count(articles, "article"));
    }

    @Override
    public void finished(Outcome outcome, RunReport soFar) {
        if (outcome instanceof Outcome.Failed failed) {
            err.println(failed.failure().file() + ": " + failed.failure().message());
        }
        long now = System.nanoTime();
        int done = soFar.analyzed() + soFar.failed();
        if (now - lastLine >= INTERVAL.toNanos() && done < articles) {
            lastLine = now;
            double seconds = (now - begin) / 1e9;
            Duration left = Duration.ofMillis((long) (seconds * 1000 * (articles - done) / done));
            err.println(done + " of " + Summary.count(articles, "article") + ", "
                    + Math.round(soFar.tokens() / seconds) + " tokens/s, " + soFar.failed() + " failed, about "
                    + Summary.time(left) + " left");
        }
    }

    @Override
    public void close() {}
}
