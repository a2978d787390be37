package io.broadsheet.cli;

import io.broadsheet.batch.Outcome;
import io.broadsheet.store.RunState;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress for a terminal: a bar with articles, tokens a second and the time left, above it a line for each failure. */
final class ProgressBarDisplay implements AnalysisRun.Progress {
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final int columns;
    private Optional<ProgressBar> bar = Optional.empty();
    private long inputs;

    /**
     * A display.
     *
     * @param columns how wide the terminal is
     */
    ProgressBarDisplay(PrintStream err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    @Override
    public void started(long all) {
        inputs = all;
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName("Analysing")
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .hideEta() // it would take articles that were there for articles that were analysed
                // Not the bar's own way to learn the width: it takes Ctrl-C away from Java, which would end without a
                // word.
                .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
                .build());
    }

    @Override
    public void settled(Outcome outcome, Duration took, RunState soFar) {
        bar.ifPresent(shown -> {
            shown.setExtraMessage(" " + Summary.progress(soFar, inputs));
            shown.step();
        });
        if (outcome instanceof Outcome.Failed failed) {
            err.println(CLEAR_LINE + Summary.failure(failed.failure()));
        }
    }

    @Override
    public void exporting() {
        close();
        bar = Optional.empty();
        err.println("Writing the tables");
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
