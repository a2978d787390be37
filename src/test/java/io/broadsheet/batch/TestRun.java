package io.broadsheet.batch;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.Article;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputListing;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.table.CsvFormat;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.PlainEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs on texts in memory, with the engine that has no models. */
final class TestRun {
    static final Set<String> ALL_TABLES = Set.copyOf(Tables.names());

    private TestRun() {}

    static RunReport run(Path out, int threads, ArticleSource... sources) throws IOException, InterruptedException {
        return run(out, threads, List.of(sources));
    }

    static RunReport run(Path out, int threads, List<ArticleSource> sources) throws IOException, InterruptedException {
        return run(out, threads, ALL_TABLES, new InputListing(sources, 0, List.of()), new Recorder());
    }

    static RunReport run(Path out, int threads, Set<String> tables, ArticleSource... sources)
            throws IOException, InterruptedException {
        return run(out, threads, tables, new InputListing(List.of(sources), 0, List.of()), new Recorder());
    }

    static RunReport run(Path out, int threads, Set<String> tables, InputListing inputs, RunListener listener)
            throws IOException, InterruptedException {
        RunOptions options = new RunOptions(out, tables, true, CsvFormat.DEFAULT, threads);
        return new BatchRun(NewsAnalyzer.on(new PlainEngine()), options, listener).run(inputs);
    }

    static ArticleSource source(String id, String text) {
        return new TextSource(id, text);
    }

    static ArticleSource unreadable(String id) {
        return new TornSource(id);
    }

    static ArticleSource tooLarge(String id) {
        return new HugeSource(id);
    }

    private record TextSource(String articleId, String text) implements ArticleSource {
        @Override
        public String file() {
            return articleId + ".txt";
        }

        @Override
        public Article read() {
            return new Article(articleId, file(), ArticleText.of(text));
        }
    }

    private record TornSource(String articleId) implements ArticleSource {
        @Override
        public String file() {
            return articleId + ".txt";
        }

        @Override
        public Article read() throws UnreadableArticleException {
            throw new UnreadableArticleException(FailureCode.FILE_UNREADABLE, "is torn; mend it");
        }
    }

    private record HugeSource(String articleId) implements ArticleSource {
        @Override
        public String file() {
            return articleId + ".txt";
        }

        @Override
        public Article read() {
            throw new OutOfMemoryError("pretended");
        }
    }

    /** Writes down what it is told. */
    static final class Recorder implements RunListener {
        private final List<String> events = new ArrayList<>();

        @Override
        public void started(int articles) {
            events.add(articles + " inputs");
        }

        @Override
        public void finished(Outcome outcome, RunReport soFar) {
            String input = outcome instanceof Outcome.Analyzed analyzed
                    ? analyzed.article().article().id()
                    : outcome.failures().get(0).articleId() + " failed";
            events.add(input + ", " + (soFar.analyzed() + soFar.failed()) + " done");
        }

        List<String> events() {
            return List.copyOf(events);
        }
    }
}
