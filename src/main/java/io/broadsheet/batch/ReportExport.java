package io.broadsheet.batch;

import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.batch.output.ForeignFileException;
import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.model.Failure;
import io.broadsheet.report.Report;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import io.broadsheet.report.io.RunRows;
import io.broadsheet.store.ArticleCounts;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.Unknowns;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.CorpusEntitiesTable;
import io.broadsheet.table.CorpusSpeakersTable;
import io.broadsheet.table.FailuresTable;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the report of what a store holds. */
public final class ReportExport {
    private static final int MOST_FAILURES = 200;

    private static final List<Table<?>> TABLES = Tables.ofArticles(false).stream()
            .<Table<?>>map(ArticleTable::table)
            .filter(table -> Report.TABLES.contains(table.name()))
            .toList();

    private static final FirstRows.RowTaker PASSED_OVER = new FirstRows.RowTaker() {
        @Override
        public <R> void take(Table<R> table, R row) {
            // The tables stay as they are.
        }
    };

    private ReportExport() {}

    /**
     * Writes the report of the run that a folder holds, which may still go on or have been stopped; the tables stay as they are.
     *
     * @param out the folder in which the report gets its own; made if it does not exist
     * @throws FolderLock.FolderInUseException if a run writes into that folder
     * @throws ForeignFileException if a file of somebody else stands there in the way
     * @throws IOException if the store cannot be read or the report cannot be written; then the folder holds what it held
     */
    @SuppressWarnings("try") // the lock is held, not used
    public static void of(Path folder, Path out) throws IOException {
        try (StoreReader reader = StoreReader.open(folder);
                FolderLock lock = FolderLock.take(out);
                OutputFolder output = OutputFolder.openForReport(out)) {
            reader.consistently(() -> {
                try (CorrectedRun corrected = CorrectedRun.of(reader, folder, GivenCorrections.NOTHING, false)) {
                    write(reader, corrected, output);
                }
            });
            output.complete(List.of());
        }
    }

    private static void write(StoreReader reader, CorrectedRun corrected, OutputFolder output) throws IOException {
        CopySearch.run(reader, CorpusOptions.DEFAULTS.countCopies());
        ArticleColumns columns = ArticleColumns.of(reader, corrected);
        try (ReportThread report = ReportThread.begin(output, reader.counts().articles())) {
            reader.eachFinished(Report.MOST_PAGES, article -> {
                Map<String, List<Row>> rows = new LinkedHashMap<>();
                for (Table<?> table : TABLES) {
                    rows.put(table.name(), Row.all(columns.of(table), columns.rows(table, article.articleId())));
                }
                report.add(new ArticleRows(reader.text(article.articleId()), rows));
            });
            report.finish(run(
                    reader,
                    FirstRows.of(reader, PASSED_OVER),
                    corrected.report().failures()));
            report.await();
        }
    }

    /**
     * What is about all articles.
     *
     * @param first who is named and who speaks most
     * @param troubles what went wrong beside what the store knows
     */
    static RunRows run(StoreReader reader, FirstRows first, List<Failure> troubles) throws IOException {
        List<Failure> failures = new ArrayList<>();
        long[] failed = {troubles.size()};
        reader.eachFailure(failure -> {
            failed[0]++;
            if (failures.size() < MOST_FAILURES) {
                failures.add(failure);
            }
        });
        failures.addAll(troubles.subList(0, Math.min(troubles.size(), MOST_FAILURES)));
        return new RunRows(
                totals(reader.counts(), reader.unknowns(), failed[0]),
                rows(CorpusEntitiesTable.TABLE, first.names()),
                rows(CorpusSpeakersTable.TABLE, first.speakers()),
                rows(FailuresTable.TABLE, failures));
    }

    private static RunRows.Totals totals(ArticleCounts counts, Unknowns unknowns, long failed) {
        return new RunRows.Totals(
                counts.articles(),
                counts.sections(),
                counts.sentences(),
                counts.tokens(),
                counts.quotes(),
                unknowns.speakers(),
                unknowns.titles(),
                unknowns.days(),
                failed);
    }

    private static <R> List<Row> rows(Table<R> table, List<R> rows) {
        return Row.all(table, rows.stream().map(table::cells).toList());
    }
}
