package io.broadsheet.batch;

import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.table.CsvFormat;
import io.broadsheet.table.DataPackage;
import io.broadsheet.table.FailuresTable;
import io.broadsheet.table.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tables are written, where and how.
 *
 * @param out the folder for the tables; made if it does not exist
 * @param tables the names of the tables to write; the failures are always written
 * @param distributions whether tables also have the probabilities behind the sentiment scores
 * @param format how CSV files are written
 */
public record ExportOptions(Path out, Set<String> tables, boolean distributions, CsvFormat format) {
    public ExportOptions {
        Set<String> all = new LinkedHashSet<>(Tables.names());
        if (!all.containsAll(tables)) {
            throw new IllegalArgumentException("unknown tables: " + tables);
        }
        all.retainAll(withFailures(tables));
        tables = Collections.unmodifiableSet(all);
    }

    /** The names of the files that are written, without the texts; the manifest last. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        Tables.all().stream()
                .filter(table -> tables.contains(table.name()))
                .forEach(table -> files.add(table.fileName()));
        files.add(DataPackage.FILE);
        files.add(OutputFolder.MANIFEST);
        return files;
    }

    /** Whether the words themselves are asked for, which the store does not hold otherwise. */
    public boolean hasTokens() {
        return tables.contains(Tables.TOKENS);
    }

    private static Set<String> withFailures(Set<String> tables) {
        Set<String> named = new LinkedHashSet<>(tables);
        named.add(FailuresTable.TABLE.name());
        return named;
    }
}
