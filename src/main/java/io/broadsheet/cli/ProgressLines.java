package io.broadsheet.cli;

import io.broadsheet.batch.Outcome;
import io.broadsheet.store.RunState;
import java.io.PrintStream;
import java.time.Duration;

/** Progress for pipes and log files: a plain line every few seconds, and one for each failure. */
final class ProgressLines implements AnalysisRun.Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintStream err;
    private long lastLine = System.nanoTime();
    private long inputs;

    ProgressLines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void started(long all) {
        inputs = all;
        lastLine = System.nanoTime();
        err.println("Analysing " + Summary.count(all, "article"));
    }

    @Override
    public void settled(Outcome outcome, Duration took, RunState soFar) {
        if (outcome instanceof Outcome.Failed failed) {
            err.println(Summary.failure(failed.failure()));
        }
        long now = System.nanoTime();
        if (now - lastLine >= INTERVAL.toNanos() && soFar.settled() < inputs) {
            lastLine = now;
            err.println(soFar.settled() + " of " + Summary.count(inputs, "article") + ", "
                    + Summary.progress(soFar, inputs));
        }
    }

    @Override
    public void exporting() {}

    @Override
    public void close() {}
}
