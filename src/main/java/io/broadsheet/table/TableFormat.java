package io.broadsheet.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A format in which tables are written. It is a package of its own below this one, and a line in {@code registry.TableFormats}; the
 * command line, its help and the documentation ask there. Immutable.
 */
public interface TableFormat {
    /** Says where files are written until they are whole. */
    interface Files {
        /**
         * The place of a file; its folder is there.
         *
         * @param name its final name in the folder of tables, with {@code /} between its parts
         */
        Path of(String name) throws IOException;
    }

    /** By which people ask for it: {@code jsonl}, for {@code --jsonl} and {@code --to jsonl}. */
    String name();

    /** What it writes, for the help: a sentence without a subject. */
    String description();

    /**
     * The names of the tables whose rows it takes: those that people chose, unless it needs others or needs fewer.
     *
     * @param chosen the names of those that people chose
     */
    default Set<String> reads(Set<String> chosen) {
        return chosen;
    }

    /** The names of the files that it writes for the tables that it reads, as {@link Files#of} takes them. */
    List<String> files(List<Table<?>> tables);

    /** Where a table is found, for people: {@code quotes.csv}. */
    String place(Table<?> table);

    /**
     * Begins to write.
     *
     * @param tables those that it reads, with the columns that will be written
     * @throws IOException if that fails, naming the file
     */
    TableSink open(List<Table<?>> tables, Files files) throws IOException;
}
