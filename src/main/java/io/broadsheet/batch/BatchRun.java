package io.broadsheet.batch;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.Version;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Failure;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputListing;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.CorpusEntitiesTable;
import io.broadsheet.table.CsvTableWriter;
import io.broadsheet.table.DataPackage;
import io.broadsheet.table.FailuresTable;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Analyses many articles and writes their tables, in input order whatever the number of threads. Only a few articles
 * are in memory at once, however many there are.
 */
public final class BatchRun {
    private static final String DATA_PACKAGE = "datapackage.json";

    private final NewsAnalyzer analyzer;
    private final RunOptions options;
    private final RunListener listener;
    private final List<ArticleTable<?>> articleTables;
    private final RunReport report = new RunReport();
    private final CorpusEntities corpusEntities = new CorpusEntities();
    private final Map<String, CsvTableWriter> writers = new LinkedHashMap<>();

    /** A run to be started once. */
    public BatchRun(NewsAnalyzer analyzer, RunOptions options, RunListener listener) {
        this.analyzer = analyzer;
        this.options = options;
        this.listener = listener;
        this.articleTables = Tables.ofArticles(options.distributions());
    }

    /**
     * Runs.
     *
     * @return the counts
     * @throws IOException if the output cannot be written; then the folder holds what it held before
     * @throws InterruptedException if the thread is interrupted; likewise
     */
    public RunReport run(InputListing inputs) throws IOException, InterruptedException {
        Instant started = Instant.now();
        long begin = System.nanoTime();
        List<Table<?>> tables = Tables.all(options.distributions()).stream()
                .filter(table -> options.tables().contains(table.name()))
                .toList();
        try (OutputFolder folder = new OutputFolder(options.out())) {
            try {
                for (Table<?> table : tables) {
                    writers.put(
                            table.name(),
                            new CsvTableWriter(folder.partial(table.fileName()), table, options.format()));
                }
                listener.started(inputs.sources().size());
                analyzeAll(inputs.sources(), folder);
                writeRows(
                        CorpusEntitiesTable.TABLE,
                        corpusEntities.rows().stream()
                                .map(CorpusEntitiesTable.TABLE::cells)
                                .toList());
            } finally {
                closeWriters();
            }
            report.setElapsed(Duration.ofNanos(System.nanoTime() - begin));
            DataPackage.write(folder.partial(DATA_PACKAGE), tables, options.format());
            List<String> files =
                    new ArrayList<>(tables.stream().map(Table::fileName).toList());
            files.add(DATA_PACKAGE);
            files.add(OutputFolder.MANIFEST);
            RunManifest.write(
                    folder.partial(OutputFolder.MANIFEST),
                    Version.CURRENT,
                    options,
                    analyzer.options(),
                    analyzer.models(),
                    files,
                    inputs.skippedFiles(),
                    report,
                    started);
            folder.complete(files);
        }
        return report;
    }

    /** Keeps every thread busy, and takes the results in the order of the sources. */
    private void analyzeAll(List<ArticleSource> sources, OutputFolder folder) throws IOException, InterruptedException {
        // A pool whose threads share the sentences of one article when there are fewer articles than threads.
        ExecutorService threads = new ForkJoinPool(options.threads());
        try {
            ArrayDeque<Future<Outcome>> running = new ArrayDeque<>();
            for (ArticleSource source : sources) {
                if (running.size() > 2 * options.threads()) {
                    take(running.removeFirst(), folder);
                }
                running.addLast(threads.submit(new ArticleTask(source, analyzer)));
            }
            while (!running.isEmpty()) {
                take(running.removeFirst(), folder);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void take(Future<Outcome> future, OutputFolder folder) throws IOException, InterruptedException {
        Outcome outcome;
        try {
            outcome = future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the analysis broke down", e.getCause());
        }
        if (outcome instanceof Outcome.Analyzed analyzed) {
            AnalyzedArticle article = analyzed.article();
            folder.writeText(article.article().id(), article.article().text().toString());
            for (ArticleTable<?> table : articleTables) {
                if (writers.containsKey(table.table().name())) {
                    writeRows(table.table(), table.cells(article));
                }
            }
            corpusEntities.add(article);
        }
        for (Failure failure : outcome.failures()) {
            writeRows(FailuresTable.TABLE, List.of(FailuresTable.TABLE.cells(failure)));
        }
        report.add(outcome);
        listener.finished(outcome, report);
    }

    private void writeRows(Table<?> table, List<List<String>> rows) throws IOException {
        Optional<CsvTableWriter> writer = Optional.ofNullable(writers.get(table.name()));
        if (writer.isPresent()) {
            writer.get().write(rows);
        }
    }

    private void closeWriters() throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (CsvTableWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
