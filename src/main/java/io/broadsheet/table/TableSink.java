package io.broadsheet.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes the rows of all tables of a run and writes them in one format. The rows of a table come in its order, those of different
 * tables in turn, an article at a time. For use by one thread.
 */
public interface TableSink extends Closeable {
    /**
     * Writes rows.
     *
     * @param table one of those that the sink was opened for
     * @param rows each with one cell a column
     * @return how many cells were too long for the format, and were cut
     * @throws IOException if that fails, naming the file
     */
    int write(Table<?> table, List<List<Cell>> rows) throws IOException;

    /**
     * What the format could not take, so that it is left out of its files: each what it is and what to do, for people. Asked when all
     * rows but the failures' are written.
     */
    default List<String> shortfalls() {
        return List.of();
    }

    /**
     * Makes the files whole, when all rows are written.
     *
     * @throws IOException likewise
     */
    void finish() throws IOException;

    /** Lets everything go; without {@link #finish} before, what is written is of no use. */
    @Override
    void close() throws IOException;

    /**
     * Closes all of some, whatever goes wrong with any.
     *
     * @throws IOException the first failure
     */
    static void closeAll(Collection<? extends Closeable> open) throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (Closeable one : open) {
            try {
                one.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
