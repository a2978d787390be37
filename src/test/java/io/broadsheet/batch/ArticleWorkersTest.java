package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.testing.ForwardingEngine;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ArticleWorkersTest {
    private static final String MARKET = "Market Day\n\nRain fell. “I sold nothing,” said Jonas Petersen.\n";

    private static ArticleTask task(String id, String text) {
        return task(id, text, NewsAnalyzer.on(new PlainEngine()), Duration.ofMillis(200));
    }

    private static ArticleTask task(String id, String text, NewsAnalyzer news, Duration timeout) {
        ArticleAnalyzer analyzer = new ArticleAnalyzer(
                () -> news, Fingerprint.with(AnalysisOptions.DEFAULTS), false, new TestRun.Recorder());
        return new ArticleTask(TestRun.source(id, text), Optional.empty(), analyzer, timeout);
    }

    @Test
    @Timeout(20)
    void leavesAThreadAloneThatDoesNotComeBackAndDoesTheOthersOnNewOnes() throws InterruptedException {
        try (ArticleWorkers workers = new ArticleWorkers(1, Duration.ofMillis(300))) {
            workers.give(task("stuck", PlainEngine.STUBBORN));
            workers.give(task("next", MARKET));
            workers.give(task("last", MARKET));

            assertThat(workers.take().outcome().failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.code().text()).isEqualTo("article.timeout"));
            assertThat(workers.take().outcome()).isInstanceOf(Outcome.Analyzed.class);
            assertThat(workers.take().outcome()).isInstanceOf(Outcome.Analyzed.class);
        }
    }

    @Test
    @Timeout(60)
    void keepsAllThreadsAtWorkHoweverOftenTheyRanDry() throws InterruptedException {
        NewsAnalyzer news = NewsAnalyzer.on(new Companions());
        try (ArticleWorkers workers = new ArticleWorkers(2, Duration.ofSeconds(30))) {
            for (int round = 0; round < 4_000; round++) {
                for (int i = 0; i < 2; i++) {
                    workers.give(task("a" + i, "Rain", news, Duration.ofSeconds(30)));
                }
                for (int i = 0; i < 2; i++) {
                    assertThat(workers.take().outcome()).isInstanceOf(Outcome.Analyzed.class);
                }
            }
        }
    }

    @Test
    void triesAnArticleAgainAloneThatRanOutOfMemory(@TempDir Path out) throws Exception {
        AtomicInteger shortages = new AtomicInteger(1);
        NewsAnalyzer analyzer = NewsAnalyzer.on(new Hungry(shortages));

        new BatchRun(
                        TestRun.Inputs.of(TestRun.source("a", MARKET), TestRun.source("b", MARKET)),
                        AnalysisOptions.DEFAULTS,
                        () -> analyzer,
                        TestRun.options(out, 2, TestRun.ALL_TABLES),
                        new TestRun.Recorder())
                .run();

        assertThat(shortages).hasValueLessThan(1);
        assertThat(TableFile.column(out.resolve("articles.csv"), "article_id")).containsExactly("a", "b");
    }

    /** An engine that reads an article only while another thread reads one, too. */
    private static final class Companions extends ForwardingEngine {
        private final CyclicBarrier both = new CyclicBarrier(2);

        Companions() {
            super(new PlainEngine());
        }

        @Override
        public ParsedText parse(
                ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
            try {
                both.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("a thread is alone at work", e);
            }
            return super.parse(text, passages, published, deadline, helpers);
        }
    }

    /** An engine that runs out of memory some times. */
    private static final class Hungry extends ForwardingEngine {
        private final AtomicInteger shortages;

        Hungry(AtomicInteger shortages) {
            super(new PlainEngine());
            this.shortages = shortages;
        }

        @Override
        public ParsedText parse(
                ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
            if (shortages.getAndDecrement() > 0) {
                throw new OutOfMemoryError("pretended");
            }
            return super.parse(text, passages, published, deadline, helpers);
        }
    }
}
