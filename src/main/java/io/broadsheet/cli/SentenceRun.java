package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.SentenceAnalysis;
import io.broadsheet.model.AnalysisOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Judges sentences that stand alone, for the commands that measure sentiment. */
final class SentenceRun {
    private final Supplier<NewsAnalyzer> analyzer;
    private final PrintStream err;

    SentenceRun(Supplier<NewsAnalyzer> analyzer, PrintStream err) {
        this.analyzer = analyzer;
        this.err = err;
    }

    /**
     * Judges items, several at once.
     *
     * @return the judgements, in the order of the items
     */
    <T, R> List<R> judge(List<T> items, SentenceJudge<T, R> judge, AnalysisOptions options, int threads)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (MeasuredRun.TemporaryFolder folder = MeasuredRun.TemporaryFolder.create()) {
            LogFile.open(folder.path().resolve("run.log"));
            err.println("Loading the language models");
            SentenceAnalysis sentences = analyzer.get().with(options).sentences();
            err.println("Judging " + Summary.count(items.size(), "sentence"));
            List<Future<R>> running = new ArrayList<>();
            for (T item : items) {
                running.add(pool.submit(() -> judge.judge(sentences, item)));
            }
            List<R> judged = new ArrayList<>();
            for (Future<R> future : running) {
                judged.add(future.get());
            }
            return judged;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the analysis broke down", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** What is asked of an item. */
    interface SentenceJudge<T, R> {
        R judge(SentenceAnalysis sentences, T item);
    }
}
