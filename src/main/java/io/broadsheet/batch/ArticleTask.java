package io.broadsheet.batch;

import io.broadsheet.model.Deadline;
import io.broadsheet.model.Document;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.store.StoredArticle;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and analyses one input; whatever goes wrong stays with it. It may be given to several threads: the first that
 * comes to it does the work.
 */
final class ArticleTask {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleTask.class);
    private static final long NOT_BEGUN = Long.MIN_VALUE;

    private final ArticleSource source;
    private final Optional<StoredArticle> stored;
    private final ArticleAnalyzer analyzer;
    private final Duration timeout;
    private final AtomicLong began = new AtomicLong(NOT_BEGUN);
    private final CompletableFuture<Settled> settled = new CompletableFuture<>();
    /** Made while there is memory. */
    private final Settled outOfMemory;

    private volatile Optional<Document> document;

    /** What became of the input, and how long that took. */
    record Settled(Outcome outcome, Duration took) {}

    ArticleTask(ArticleSource source, Optional<StoredArticle> stored, ArticleAnalyzer analyzer, Duration timeout) {
        this(source, Optional.empty(), stored, analyzer, timeout);
    }

    private ArticleTask(
            ArticleSource source,
            Optional<Document> document,
            Optional<StoredArticle> stored,
            ArticleAnalyzer analyzer,
            Duration timeout) {
        this.source = source;
        this.document = document;
        this.stored = stored;
        this.analyzer = analyzer;
        this.timeout = timeout;
        this.outOfMemory = new Settled(
                failed(
                        document.isPresent() ? "analyze" : "read",
                        FailureCode.ARTICLE_OUT_OF_MEMORY,
                        "needs more memory than there is; split the article, or give Java a larger heap"),
                Duration.ZERO);
    }

    /** The same work once more; empty if the input was not read yet, which some can be only once. */
    Optional<ArticleTask> again() {
        return document.map(read -> new ArticleTask(source, Optional.of(read), stored, analyzer, timeout));
    }

    /**
     * Does the work, unless another thread came first.
     *
     * @param helpers runs parts of it on other threads, now, later or never
     */
    void run(Executor helpers) {
        if (began.compareAndSet(NOT_BEGUN, System.nanoTime())) {
            try {
                settled.complete(new Settled(outcome(helpers), worked()));
            } catch (ArticleAnalyzer.EngineException e) {
                settled.completeExceptionally(e);
            } catch (OutOfMemoryError e) {
                settled.complete(outOfMemory);
            }
        }
    }

    /** Whether a thread has come to it. */
    boolean hasBegun() {
        return began.get() != NOT_BEGUN;
    }

    /** Whether it is at work for longer than an article may be, and some. */
    boolean isStuck(Duration grace) {
        return hasBegun() && !settled.isDone() && worked().compareTo(timeout.plus(grace)) > 0;
    }

    /** Gives up on a thread that does not come back. */
    void abandon() {
        LOG.error("{}: does not come back, its thread is left alone", source.file());
        settled.complete(new Settled(overtime("analyze"), worked()));
    }

    /**
     * Waits for the outcome; empty if it takes longer.
     *
     * @throws RuntimeException if the models cannot be loaded or no longer work
     */
    Optional<Settled> await(Duration longest) throws InterruptedException {
        try {
            return Optional.of(settled.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ArticleAnalyzer.EngineException broken
                    ? broken.failure()
                    : new IllegalStateException("the analysis broke down", e);
        }
    }

    private Duration worked() {
        return Duration.ofNanos(System.nanoTime() - began.get());
    }

    private Outcome outcome(Executor helpers) {
        String stage = "read";
        try {
            Document read = document.isPresent() ? document.get() : source.read();
            document = Optional.of(read);
            stage = "analyze";
            return analyzer.analyze(read, stored, timeout, helpers);
        } catch (UnreadableArticleException e) {
            return failed(stage, e.code(), e.explanation());
        } catch (Deadline.PassedException e) {
            return overtime(stage);
        } catch (OutOfMemoryError | ArticleAnalyzer.EngineException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("{}: {} failed", source.file(), stage, e);
            return failed(
                    stage,
                    FailureCode.ARTICLE_FAILED,
                    "failed with " + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "; please report it with the article, the log holds the details");
        }
    }

    private Outcome overtime(String stage) {
        return failed(
                stage,
                FailureCode.ARTICLE_TIMEOUT,
                "takes longer than " + timeout.toSeconds() + " s; split the article, or raise --timeout");
    }

    private Outcome failed(String stage, FailureCode code, String message) {
        return new Outcome.Failed(new Failure(source.file(), source.articleId(), stage, code, message));
    }
}
