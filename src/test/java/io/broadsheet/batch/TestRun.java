package io.broadsheet.batch;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.testing.PlainEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Runs on texts in memory, with the engine that has no models. */
final class TestRun {
    static final Set<String> ALL_TABLES = Set.copyOf(Tables.names());

    private TestRun() {}

    static RunReport run(Path out, int threads, ArticleSource... sources) throws IOException, InterruptedException {
        return run(out, threads, List.of(sources));
    }

    static RunReport run(Path out, int threads, List<ArticleSource> sources) throws IOException, InterruptedException {
        return run(options(out, threads, ALL_TABLES), new Inputs(sources, 0), new Recorder());
    }

    static RunReport run(Path out, int threads, Set<String> tables, ArticleSource... sources)
            throws IOException, InterruptedException {
        return run(options(out, threads, tables), new Inputs(List.of(sources), 0), new Recorder());
    }

    static RunReport run(RunOptions options, ArticleInputs inputs, RunListener listener)
            throws IOException, InterruptedException {
        return run(options, AnalysisOptions.DEFAULTS, inputs, listener);
    }

    static RunReport run(RunOptions options, AnalysisOptions analysis, ArticleInputs inputs, RunListener listener)
            throws IOException, InterruptedException {
        Supplier<NewsAnalyzer> loader = () -> NewsAnalyzer.on(new PlainEngine(), analysis);
        try {
            return new BatchRun(inputs, analysis, loader, options, listener).run();
        } catch (InputException e) {
            throw new IllegalStateException("inputs in memory are never refused", e);
        }
    }

    static RunOptions options(Path out, int threads, Set<String> tables) {
        return RunOptions.of(new ExportOptions(out, tables, true, CsvFormat.DEFAULT), threads);
    }

    /** Sources that are in memory already. */
    record Inputs(List<ArticleSource> sources, int passedOver) implements ArticleInputs {
        static Inputs of(ArticleSource... sources) {
            return new Inputs(List.of(sources), 0);
        }

        @Override
        public void list(Sink sink) throws IOException {
            for (int i = 0; i < sources.size(); i++) {
                sink.add(new ListedInput(
                        i, "", sources.get(i).articleId(), sources.get(i).file()));
            }
            for (int i = 0; i < passedOver; i++) {
                sink.passOver(new PassedOver("photo" + i + ".jpg", ".jpg files are not read"));
            }
        }

        @Override
        public ArticleSource open(ListedInput input) {
            return sources.get(input.argument());
        }
    }

    /** What a run wrote, by file, but for the store. */
    static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".broadsheet/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
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
        public boolean isBareText() {
            return true;
        }

        @Override
        public String file() {
            return articleId + ".txt";
        }

        @Override
        public Document read() {
            return Document.of(articleId, file(), ArticleText.of(text));
        }
    }

    private record TornSource(String articleId) implements ArticleSource {
        @Override
        public String file() {
            return articleId + ".txt";
        }

        @Override
        public Document read() throws UnreadableArticleException {
            throw new UnreadableArticleException(FailureCode.FILE_UNREADABLE, "is torn; mend it");
        }
    }

    private record HugeSource(String articleId) implements ArticleSource {
        @Override
        public String file() {
            return articleId + ".txt";
        }

        @Override
        public Document read() {
            throw new OutOfMemoryError("pretended");
        }
    }

    /** Writes down what it is told. */
    static class Recorder implements RunListener {
        private final List<String> events = new ArrayList<>();
        private final Queue<String> analyzed = new ConcurrentLinkedQueue<>();
        private Optional<Outdated> outdated = Optional.empty();

        @Override
        public void outdated(Outdated inputs) {
            outdated = Optional.of(inputs);
        }

        @Override
        public void started(long inputs) {
            events.add(inputs + " inputs");
        }

        @Override
        public void settled(Outcome outcome, Duration took, RunState soFar) {
            String what =
                    outcome instanceof Outcome.Failed ? " failed" : outcome instanceof Outcome.Kept ? " kept" : "";
            events.add(outcome.articleId() + what + ", " + soFar.settled() + " done");
        }

        @Override
        public void exporting() {
            events.add("exporting");
        }

        @Override
        public void analyzed(AnalyzedArticle article) {
            analyzed.add(article.document().id());
        }

        /** The articles that were analysed, in no order. */
        List<String> analyzed() {
            return List.copyOf(analyzed);
        }

        /** What it was told of inputs to be analysed again. */
        Optional<Outdated> outdated() {
            return outdated;
        }

        List<String> events() {
            return List.copyOf(events);
        }
    }
}
