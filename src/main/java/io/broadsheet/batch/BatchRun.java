package io.broadsheet.batch;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.outline.RepeatedLines;
import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.batch.output.ForeignFileException;
import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.ArticleStore;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.Phase;
import io.broadsheet.store.RunState;
import io.broadsheet.store.StoreException;
import io.broadsheet.store.StoredArticle;
import io.broadsheet.store.StoredInput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Analyses many articles: lists the inputs, stores what each article gives, then writes the tables from the store, in input
 * order whatever the number of threads. What an earlier run stored in the folder and what has not changed is not done
 * again, so that a run which was stopped at any moment continues where it was. Only a few articles are in memory at once,
 * however many there are.
 */
public final class BatchRun {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS_AT_THE_FOLDER = Duration.ofSeconds(1);

    private final ArticleInputs inputs;
    private final AnalysisOptions analysis;
    private final Fingerprint fingerprint;
    private final Supplier<NewsAnalyzer> loader;
    private final RunOptions options;
    private final RunListener listener;

    /**
     * A run to be started once.
     *
     * @param analysis how articles are analysed
     * @param loader makes an analyzer with these options, when one is needed
     */
    public BatchRun(
            ArticleInputs inputs,
            AnalysisOptions analysis,
            Supplier<NewsAnalyzer> loader,
            RunOptions options,
            RunListener listener) {
        this.inputs = inputs;
        this.analysis = analysis;
        this.fingerprint = Fingerprint.with(analysis);
        this.loader = loader;
        this.options = options;
        this.listener = listener;
    }

    /**
     * Runs.
     *
     * @return what the tables hold
     * @throws InputException if the inputs or the metadata are not what the user can have meant
     * @throws FolderLock.FolderInUseException if another run writes there
     * @throws ForeignFileException if a file of somebody else stands there where this run would write
     * @throws UnreadableCorrectionsException if the file of corrections beside the tables is none
     * @throws TooManyFailuresException if more inputs fail than are allowed
     * @throws IOException if the store or the output cannot be written; the same run again continues where it was
     * @throws InterruptedException if the thread is interrupted; likewise
     */
    @SuppressWarnings("try") // the lock is held, not used
    public RunReport run() throws IOException, InterruptedException, InputException {
        try (FolderLock lock = FolderLock.take(options.export().out());
                ArticleStore store = ArticleStore.open(options.export().out())) {
            // A file that is none is told now, rather than when all articles are analysed.
            CorrectedRun.beside(options.export().out());
            OutputFolder.claim(options.export().out(), options.export().claimed());
            store.setState(RunState.of(options.threads()));
            store.list(inputs, fingerprint.prefix(), options.keep());
            store.describe(options.metadata());
            options.export().corrections().remember(store, options.export().out());
            OutputFolder.refuseForeignTexts(
                    options.export().out(),
                    taker -> store.reader()
                            .eachInput(input -> taker.take(input.input().articleId())));
            refuseKeptWithoutTokens(store);
            RunState state = analyzeAll(store);
            store.setState(state.in(Phase.EXPORTING));
            listener.exporting();
            store.check();
            RunReport report =
                    TableExport.write(store.reader(), options.export().out(), options.export());
            store.forgetVanished();
            store.setState(state.in(Phase.COMPLETE));
            store.complete();
            return report;
        }
    }

    private RunState analyzeAll(ArticleStore store) throws IOException, InterruptedException {
        boolean tokens = options.export().hasTokens();
        ArticleAnalyzer analyzer = new ArticleAnalyzer(loader, fingerprint, tokens, listener);
        store.setFact(AnalysisFacts.VERSION, AnalysisFacts.version());
        store.setFact(AnalysisFacts.OPTIONS, AnalysisFacts.options(analysis, options));
        Outdated outdated = store.outdatedInputs();
        if (outdated.articles() > 0) {
            listener.outdated(outdated);
        }
        if (store.needsAnalysis(tokens)) {
            // Here, rather than when the first article comes, so that no article waits for it.
            load(analyzer);
        }
        RepeatedLines repeated = RepeatedLineSample.of(store.reader(), inputs);
        RunState state = RunState.of(options.threads()).analyzing();
        store.setState(state);
        listener.started(store.reader().inputs());
        try (ArticleWorkers workers = new ArticleWorkers(options.threads(), GRACE)) {
            state = new Analysis(store, analyzer, workers, repeated, state).run();
        }
        if (store.reader().fact(AnalysisFacts.MODELS).isEmpty()) {
            store.setFact(
                    AnalysisFacts.MODELS, AnalysisFacts.models(load(analyzer).models()));
        }
        return state;
    }

    private static NewsAnalyzer load(ArticleAnalyzer analyzer) {
        try {
            return analyzer.load();
        } catch (ArticleAnalyzer.EngineException e) {
            throw e.failure();
        }
    }

    private void refuseKeptWithoutTokens(ArticleStore store) throws IOException, InputException {
        long without = options.export().hasTokens() ? store.reader().keptWithoutTokens() : 0;
        if (without > 0) {
            throw new InputException(
                    "the tokens of " + without
                            + " articles of earlier runs were not stored, and they are no input any more; do without --tokens, --conllu or --keep");
        }
    }

    /** The analysis of all inputs: keeps every thread busy, and takes the results in input order. */
    private final class Analysis {
        private final ArticleStore store;
        private final ArticleAnalyzer analyzer;
        private final ArticleWorkers workers;
        private final RepeatedLines repeated;
        private final long inputCount;
        private final ArrayDeque<Pending> pending = new ArrayDeque<>();
        private RunState state;
        private boolean modelsStored;
        private long looked = System.nanoTime();

        /** An input whose turn has not come; the task is empty if there is nothing to do. */
        private record Pending(StoredInput input, Optional<ArticleTask> task) {}

        Analysis(
                ArticleStore store,
                ArticleAnalyzer analyzer,
                ArticleWorkers workers,
                RepeatedLines repeated,
                RunState state)
                throws StoreException {
            this.store = store;
            this.analyzer = analyzer;
            this.workers = workers;
            this.repeated = repeated;
            this.inputCount = store.reader().inputs();
            this.state = state;
        }

        RunState run() throws IOException, InterruptedException {
            List<StoredInput> page = store.reader().inputsAfter(0);
            while (!page.isEmpty()) {
                for (StoredInput input : page) {
                    while (pending.size() > 2 * options.threads()) {
                        settle(pending.removeFirst());
                    }
                    pending.addLast(new Pending(input, task(input)));
                }
                page = store.reader().inputsAfter(page.get(page.size() - 1).position());
            }
            while (!pending.isEmpty()) {
                settle(pending.removeFirst());
            }
            return state;
        }

        private Optional<ArticleTask> task(StoredInput input) throws IOException {
            if (input.isKept() || input.refusal().isPresent()) {
                return Optional.empty();
            }
            Optional<StoredArticle> stored = store.article(input.input().articleId());
            ArticleSource source = new PreparedSource(
                    inputs.open(input.input()),
                    repeated,
                    store.reader().givenFacts(input.input().articleId()),
                    options.languages());
            ArticleTask task = new ArticleTask(source, stored, analyzer, options.timeout());
            workers.give(task);
            return Optional.of(task);
        }

        private void settle(Pending next) throws IOException, InterruptedException {
            Outcome outcome;
            Duration took = Duration.ZERO;
            if (next.task().isPresent()) {
                ArticleTask.Settled settled = take(next.task().get());
                outcome = settled.outcome();
                took = settled.took();
                store(outcome);
            } else {
                outcome = next.input()
                        .refusal()
                        .<Outcome>map(Outcome.Failed::new)
                        .orElseGet(() -> new Outcome.Kept(
                                next.input().input().articleId(),
                                next.input().input().file(),
                                List.of()));
                state = plus(outcome);
                store.setState(state);
            }
            lookAtTheFolder();
            listener.settled(outcome, took, state);
            if (options.maxFailures().isPresent()
                    && state.failed() > options.maxFailures().getAsLong()) {
                throw new TooManyFailuresException(state.failed(), inputCount);
            }
        }

        private ArticleTask.Settled take(ArticleTask task) throws InterruptedException {
            ArticleTask.Settled settled = workers.take();
            boolean wantsMemory = settled.outcome() instanceof Outcome.Failed failed
                    && failed.failure().code() == FailureCode.ARTICLE_OUT_OF_MEMORY;
            // It may have been the article beside it that took the memory.
            Optional<ArticleTask> again = wantsMemory ? task.again() : Optional.empty();
            return again.isPresent() ? workers.alone(again.get()) : settled;
        }

        private void store(Outcome outcome) throws IOException {
            state = plus(outcome);
            if (outcome instanceof Outcome.Analyzed analyzed) {
                if (!modelsStored) {
                    // Not before: their checksums are made while the first article is analysed.
                    store.setFact(
                            AnalysisFacts.MODELS,
                            AnalysisFacts.models(analyzer.load().models()));
                    modelsStored = true;
                }
                store.save(analyzed.rows(), state);
            } else if (outcome instanceof Outcome.Failed failed) {
                store.fail(failed.failure(), state);
            } else if (outcome instanceof Outcome.Kept kept) {
                store.keep(kept.articleId(), kept.file(), kept.fields(), state);
            }
        }

        private RunState plus(Outcome outcome) {
            if (outcome instanceof Outcome.Analyzed analyzed) {
                return state.plusAnalyzed(analyzed.rows().counts().tokens());
            }
            return outcome instanceof Outcome.Failed ? state.plusFailed() : state.plusKept();
        }

        private void lookAtTheFolder() throws IOException {
            if (System.nanoTime() - looked > BETWEEN_LOOKS_AT_THE_FOLDER.toNanos()) {
                looked = System.nanoTime();
                store.check();
            }
        }
    }
}
