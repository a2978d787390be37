package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.SentenceAnalysis;
import io.broadsheet.model.AnalysisOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Judges sentences that stand alone, for the commands that measure sentiment. */
final class SentenceRun {
    private final Function<AnalysisOptions, NewsAnalyzer> analyzer;
    private final PrintStream err;

    SentenceRun(Function<AnalysisOptions, NewsAnalyzer> analyzer, PrintStream err) {
        this.analyzer = analyzer;
        this.err = err;
    }

    /**
     * What came of some items.
     *
     * @param results in the order of the items
     * @param exitCode whether all could be judged
     */
    record Judged<R>(List<R> results, int exitCode) {}

    /**
     * Judges items, several at once. One that fails is told of, and gets a result that says nothing; the others do not
     * notice.
     */
    <T, R> Judged<R> judge(
            List<T> items, SentenceJudge<T, R> judge, Function<T, R> nothing, AnalysisOptions options, int threads)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            LogFile.open(folder.path().resolve("run.log"));
            err.println("Loading the language models");
            SentenceAnalysis sentences = analyzer.apply(options).sentences();
            err.println("Judging " + Summary.count(items.size(), "sentence"));
            List<Future<R>> running = new ArrayList<>();
            for (T item : items) {
                running.add(pool.submit(() -> judge.judge(sentences, item)));
            }
            List<R> results = new ArrayList<>();
            int exitCode = ExitCode.FINE;
            for (int i = 0; i < items.size(); i++) {
                try {
                    results.add(running.get(i).get());
                } catch (ExecutionException e) {
                    err.println("Warning: sentence " + (i + 1) + " could not be judged and counts as neutral ("
                            + ExitCode.explain(Objects.requireNonNullElse(e.getCause(), e)) + ")");
                    results.add(nothing.apply(items.get(i)));
                    exitCode = ExitCode.SOME_FAILED;
                }
            }
            return new Judged<>(results, exitCode);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What is asked of an item. */
    interface SentenceJudge<T, R> {
        R judge(SentenceAnalysis sentences, T item);
    }
}
