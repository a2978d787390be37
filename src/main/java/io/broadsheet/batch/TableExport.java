package io.broadsheet.batch;

import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.batch.output.ForeignFileException;
import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.model.ArticleGroup;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.report.Report;
import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import io.broadsheet.store.StoreReader;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.CorpusEntitiesTable;
import io.broadsheet.table.CorpusQuotesTable;
import io.broadsheet.table.CorpusSpeakersTable;
import io.broadsheet.table.FailuresTable;
import io.broadsheet.table.IdentitiesTable;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the tables and texts of what a store holds, in input order, whole or not at all. Its memory does not grow with the
 * number of articles.
 */
public final class TableExport {
    /** How many of the files that were passed over are named. */
    private static final int MOST_PASSED_OVER = 10;
    /** How much of what could not be joined is named for each code. */
    private static final int MOST_OF_METADATA = 3;

    /** The tables that need to know who is who. */
    private static final List<Table<?>> OF_IDENTITIES = List.of(
            CorpusEntitiesTable.TABLE, CorpusSpeakersTable.TABLE, CorpusQuotesTable.TABLE, IdentitiesTable.TABLE);

    private final StoreReader reader;
    private final ExportOptions options;
    private final CorrectedRun corrected;
    private final List<OpenFormat> formats = new ArrayList<>();
    private final List<Failure> troubles = new ArrayList<>();

    private TableExport(StoreReader reader, ExportOptions options, CorrectedRun corrected) {
        this.reader = reader;
        this.options = options;
        this.corrected = corrected;
    }

    /**
     * Writes the tables of the run that a folder holds, which may still go on or have been stopped.
     *
     * @throws FolderLock.FolderInUseException if a run writes into the folder for the tables
     * @throws ForeignFileException if a file of somebody else stands there in the way
     * @throws UnreadableCorrectionsException if the file of corrections beside the tables is none
     * @throws IOException if the store cannot be read or the tables cannot be written; then their folder holds what it held
     */
    @SuppressWarnings("try") // the lock is held, not used
    public static RunReport of(Path folder, ExportOptions options) throws IOException {
        if (!options.corrections().none()) {
            CorrectedRun.beside(folder);
        }
        options.corrections().remember(folder);
        try (StoreReader reader = StoreReader.open(folder);
                FolderLock lock = FolderLock.take(options.out())) {
            return write(reader, folder, options);
        }
    }

    /**
     * Writes the tables of a store into a folder that the caller has the right to write to.
     *
     * @param run the folder of the store, beside which the user's corrections may stand
     */
    static RunReport write(StoreReader reader, Path run, ExportOptions options) throws IOException {
        List<RunReport> report = new ArrayList<>();
        reader.consistently(() -> {
            try (CorrectedRun corrected =
                    CorrectedRun.of(reader, run, options.corrections(), options.distributions())) {
                report.add(new TableExport(reader, options, corrected).write());
            }
        });
        return report.get(0);
    }

    private RunReport write() throws IOException {
        CopySearch.run(reader, options.corpus().countCopies());
        ArticleColumns columns = ArticleColumns.of(reader, corrected);
        Optional<GroupExport> groups = options.corpus().groupBy().isPresent()
                ? Optional.of(new GroupExport(
                        reader, columns, options.corpus().groupBy().get()))
                : Optional.empty();
        List<Table<?>> tables = new ArrayList<>();
        Tables.all(options.distributions()).forEach(table -> tables.add(columns.of(table)));
        groups.ifPresent(some -> tables.add(some.table()));
        List<String> files = options.files();
        try (OutputFolder folder = OutputFolder.open(options.out(), options.claimed());
                ReportThread pages = ReportThread.begin(
                        folder, options.report() ? reader.counts().articles() : 0)) {
            try {
                for (TableFormat format : options.formats()) {
                    formats.add(OpenFormat.of(format, options.chosen(), tables, folder::partial));
                }
                writeArticles(folder, columns, pages);
                columns.trouble().ifPresent(troubles::add);
                troubles.addAll(corrected.report().failures());
                FirstRows first = writeRun();
                if (groups.isPresent()) {
                    writeGroups(groups.get());
                }
                takeShortfalls();
                writeFailures();
                if (options.report()) {
                    pages.finish(ReportExport.run(reader, first, troubles));
                }
                for (OpenFormat format : formats) {
                    format.sink().finish();
                }
            } finally {
                TableSink.closeAll(formats);
            }
            pages.await();
            RunReport report = report();
            RunManifest.write(folder.partial(OutputFolder.MANIFEST), options, reader, files, report);
            folder.complete(files);
            return report;
        }
    }

    private RunReport report() throws IOException {
        Map<String, Long> failures = reader.failuresByCode();
        troubles.forEach(trouble -> failures.merge(trouble.code().text(), 1L, Long::sum));
        return new RunReport(
                reader.inputs(),
                reader.counts(),
                reader.copies().number(),
                reader.failed(),
                reader.keptOfOtherAnalyses(),
                reader.outdated(),
                failures,
                reader.passedOver(),
                reader.somePassedOver(MOST_PASSED_OVER),
                reader.someOfMetadata(MOST_OF_METADATA),
                corrected.report(),
                reader.state().orElseThrow(() -> new IOException("the store knows of no run; analyse articles first")));
    }

    private void writeArticles(OutputFolder folder, ArticleColumns columns, ReportThread pages) throws IOException {
        List<Table<?>> tables = Tables.ofArticles(options.distributions()).stream()
                .<Table<?>>map(ArticleTable::table)
                .toList();
        reader.eachFinished(article -> {
            String text = reader.text(article.articleId());
            writeText(folder, article, text);
            Map<String, List<Row>> shown = new LinkedHashMap<>();
            for (Table<?> table : tables) {
                boolean isShown = pages.hasRoom() && Report.TABLES.contains(table.name());
                if (isShown || isRead(table)) {
                    List<List<Cell>> rows = columns.rows(table, article.articleId());
                    write(
                            columns.of(table),
                            rows,
                            (format, cut) -> troubles.add(cut(article, format.place(table), cut)));
                    if (isShown) {
                        shown.put(table.name(), Row.all(columns.of(table), rows));
                    }
                }
            }
            if (pages.hasRoom()) {
                pages.add(new ArticleRows(text, shown));
            }
        });
    }

    private static Failure cut(ListedInput article, String place, int cells) {
        return trouble(
                article,
                FailureCode.CELL_CUT,
                "cells in " + place + " are longer than the 32,767 characters that a spreadsheet takes and were cut: "
                        + cells + "; their offsets find the whole in text/");
    }

    private boolean isRead(Table<?> table) {
        return formats.stream().anyMatch(format -> format.reads(table));
    }

    private void takeShortfalls() {
        for (OpenFormat format : formats) {
            for (String shortfall : format.sink().shortfalls()) {
                troubles.add(new Failure("", "", "export", FailureCode.TABLE_CUT, shortfall));
            }
        }
    }

    private void writeText(OutputFolder folder, ListedInput article, String text) throws IOException {
        if (!folder.writeText(article.articleId(), text)) {
            troubles.add(trouble(
                    article,
                    FailureCode.TEXT_UNWRITABLE,
                    "its text could not be written as a file in text/; give the input a shorter or another name"));
        }
    }

    private static Failure trouble(ListedInput article, FailureCode code, String message) {
        return new Failure(article.file(), article.articleId(), "export", code, message);
    }

    /** Writes the tables of the run as a whole, and gives their first rows. */
    private FirstRows writeRun() throws IOException {
        boolean isAskedFor = options.report() || OF_IDENTITIES.stream().anyMatch(this::isRead);
        return isAskedFor ? FirstRows.of(reader, this::writeRow) : FirstRows.NONE;
    }

    private void writeGroups(GroupExport groups) throws IOException {
        Table<ArticleGroup> table = groups.table();
        groups.each(group -> writeRow(table, group));
    }

    private void writeFailures() throws IOException {
        reader.eachFailure(this::writeFailure);
        for (Failure trouble : troubles) {
            writeFailure(trouble);
        }
    }

    private void writeFailure(Failure failure) throws IOException {
        writeRow(FailuresTable.TABLE, failure);
    }

    /** Writes a row of a table of the run. */
    private <R> void writeRow(Table<R> table, R row) throws IOException {
        // Such cells are short; what is cut off of a message nobody misses.
        write(table, List.of(table.cells(row)), (format, cut) -> {});
    }

    /** Takes note of how many cells a format had to cut. */
    private interface CutTaker {
        void take(TableFormat format, int cut);
    }

    private void write(Table<?> table, List<List<Cell>> rows, CutTaker taker) throws IOException {
        for (OpenFormat format : formats) {
            int cut = format.write(table, rows);
            if (cut > 0) {
                taker.take(format.format(), cut);
            }
        }
    }
}
