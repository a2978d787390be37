package io.broadsheet.cli;

import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.RunReport;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress for a terminal: a bar with articles, tokens a second and the time left, above it a line for each failure. */
final class ProgressBarDisplay implements AnalysisRun.Progress {
    private final PrintStream err;
    private Optional<ProgressBar> bar = Optional.empty();
    private long begin = System.nanoTime();

    ProgressBarDisplay(PrintStream err) {
        this.err = err;
    }

    @Override
    public void started(int articles) {
        begin = System.nanoTime();
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName("Analysing")
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build());
    }

    @Override
    public void finished(Outcome outcome, RunReport soFar) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        bar.ifPresent(shown -> {
            shown.setExtraMessage(Math.round(soFar.tokens() / seconds) + " tokens/s"
                    + (soFar.failed() > 0 ? ", " + soFar.failed() + " failed" : ""));
            shown.step();
        });
        if (outcome instanceof Outcome.Failed failed) {
            err.println("\r" + failed.failure().file() + ": " + failed.failure().message());
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
