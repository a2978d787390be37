package io.broadsheet.batch;

import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.report.Report;
import io.broadsheet.table.FailuresTable;
import io.broadsheet.table.GroupsTable;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tables are written, where and how.
 *
 * @param out the folder for the tables; made if it does not exist
 * @param tables the names of the tables to write; the failures are always written
 * @param distributions whether tables also have the probabilities behind the sentiment scores
 * @param csv how CSV files are written, which always are
 * @param others in which other formats the tables are written
 * @param report whether there is a report for people, too
 * @param corpus what is told of the run as a whole
 * @param corrections what the user corrects
 */
public record ExportOptions(
        Path out,
        Set<String> tables,
        boolean distributions,
        CsvFormat csv,
        List<TableFormat> others,
        boolean report,
        CorpusOptions corpus,
        GivenCorrections corrections) {
    public ExportOptions {
        Set<String> all = new LinkedHashSet<>(Tables.names());
        if (!all.containsAll(tables)) {
            throw new IllegalArgumentException("unknown tables: " + tables);
        }
        all.retainAll(withFailures(tables));
        tables = Collections.unmodifiableSet(all);
        others = List.copyOf(others);
    }

    /** CSV files alone. */
    public ExportOptions(Path out, Set<String> tables, boolean distributions, CsvFormat csv) {
        this(out, tables, distributions, csv, List.of(), false);
    }

    /** Copies count once, and nothing new is said of corrections. */
    public ExportOptions(
            Path out,
            Set<String> tables,
            boolean distributions,
            CsvFormat csv,
            List<TableFormat> others,
            boolean report) {
        this(out, tables, distributions, csv, others, report, CorpusOptions.DEFAULTS, GivenCorrections.NOTHING);
    }

    /** The same in more formats; one that is there already stays once. */
    public ExportOptions with(List<TableFormat> more) {
        return new ExportOptions(
                out,
                tables,
                distributions,
                csv,
                Stream.concat(others.stream(), more.stream()).distinct().toList(),
                report,
                corpus,
                corrections);
    }

    /** The same with a report. */
    public ExportOptions withReport() {
        return new ExportOptions(out, tables, distributions, csv, others, true, corpus, corrections);
    }

    /** The same but for what is told of the run as a whole. */
    public ExportOptions with(CorpusOptions other) {
        return new ExportOptions(out, tables, distributions, csv, others, report, other, corrections);
    }

    /** The same with corrections that the user gives. */
    public ExportOptions withCorrections(GivenCorrections given) {
        return new ExportOptions(out, tables, distributions, csv, others, report, corpus, given);
    }

    /** The formats in which the tables are written. */
    List<TableFormat> formats() {
        return Stream.concat(Stream.of(csv), others.stream()).toList();
    }

    /** The names of all tables that were asked for. */
    Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>(tables);
        if (corpus.groupBy().isPresent()) {
            chosen.add(GroupsTable.TABLE.name());
        }
        return chosen;
    }

    /** The names of the files that are written, without the texts and the report; the manifest last. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (TableFormat format : formats()) {
            Set<String> read = format.reads(chosen());
            files.addAll(format.files(Tables.possible().stream()
                    .filter(table -> read.contains(table.name()))
                    .toList()));
        }
        files.add(OutputFolder.MANIFEST);
        return files;
    }

    /** The names of the files in whose way nobody else's may stand, without the texts: those above, and the report's first page. */
    public List<String> claimed() {
        return Stream.concat(files().stream(), report ? Stream.of(Report.FIRST_PAGE) : Stream.empty())
                .toList();
    }

    /** Whether the words themselves are asked for, by people or by a format, which the store does not hold otherwise. */
    public boolean hasTokens() {
        return formats().stream().anyMatch(format -> format.reads(tables).contains(Tables.TOKENS));
    }

    private static Set<String> withFailures(Set<String> tables) {
        Set<String> named = new LinkedHashSet<>(tables);
        named.add(FailuresTable.TABLE.name());
        return named;
    }
}
