package io.broadsheet.metadata;

import io.broadsheet.reader.CsvRows;
import io.broadsheet.reader.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table that people keep of their articles, as CSV: one row an article, found by the column {@code article_id}, or else by
 * {@code file}. It is read row by row and never held.
 *
 * @param path where it is
 * @param key by what rows belong to articles
 * @param names what its columns are called, without spaces around; the key's and those without a name among them
 */
public record MetadataFile(Path path, Key key, List<String> names) {
    /** By what rows belong to articles. */
    public enum Key {
        /** The article's id. */
        ARTICLE_ID("article_id"),
        /** The input's path: as it is named, or below the folder that was named. */
        FILE("file");

        private final String column;

        Key(String column) {
            this.column = column;
        }

        /** The column that holds it. */
        public String column() {
            return column;
        }
    }

    /** Takes the rows one by one. */
    public interface Sink {
        /** Takes a row with a cell for each column. */
        void add(CsvRows.Row row) throws IOException;

        /** Takes what is wrong with a row that cannot be used. */
        void refuse(long line, String reason) throws IOException;
    }

    public MetadataFile {
        names = List.copyOf(names);
    }

    /**
     * Looks at a file's header.
     *
     * @throws InputException if it cannot be read, or no column says whose a row is
     */
    public static MetadataFile of(Path path) throws InputException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // It is read twice, and a pipe would be empty then.
            throw new InputException(path + ": is no ordinary file; save the table in one");
        }
        try (CsvRows rows = CsvRows.of(path)) {
            List<String> names = rows.next().map(CsvRows.Row::cells).orElse(List.of()).stream()
                    .map(String::strip)
                    .toList();
            for (Key key : Key.values()) {
                if (indexOf(names, key) >= 0) {
                    return new MetadataFile(path, key, names);
                }
            }
            throw new InputException(path
                    + ", line 1: has no column 'article_id' or 'file', so no row can be told to be an article's; give the "
                    + "column that holds the articles' ids the name article_id (there are: " + shortened(names) + ")");
        }
    }

    private static String shortened(List<String> names) {
        String all = String.join(", ", names);
        return all.length() > 200 ? all.substring(0, 200) + "…" : all;
    }

    private static int indexOf(List<String> names, Key key) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).toLowerCase(Locale.ROOT).equals(key.column())) {
                return i;
            }
        }
        return -1;
    }

    /** Where the column stands that holds the key. */
    int keyIndex() {
        return indexOf(names, key);
    }

    /** What a row's key cell says. */
    public String key(CsvRows.Row row) {
        String cell = row.cells().get(keyIndex()).strip();
        if (key == Key.ARTICLE_ID) {
            return cell;
        }
        String path = cell.replace('\\', '/');
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /**
     * Reads all rows.
     *
     * @throws InputException if the file cannot be read to its end
     * @throws IOException if the sink fails
     */
    public void read(Sink sink) throws InputException, IOException {
        try (CsvRows rows = CsvRows.of(path)) {
            rows.next();
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                add(row.get(), sink);
            }
        }
    }

    private void add(CsvRows.Row row, Sink sink) throws IOException {
        List<String> cells = row.cells();
        List<String> beyond = cells.subList(Math.min(names.size(), cells.size()), cells.size());
        if (cells.size() < names.size() || !beyond.stream().allMatch(String::isBlank)) {
            sink.refuse(
                    row.line(),
                    "has " + cells.size() + " cells, but the header has " + names.size()
                            + "; put a cell with a comma in it between quotation marks");
            return;
        }
        CsvRows.Row whole = new CsvRows.Row(row.line(), new ArrayList<>(cells.subList(0, names.size())));
        if (key(whole).isEmpty()) {
            sink.refuse(row.line(), "has an empty '" + key.column() + "'; say whose row it is");
        } else {
            sink.add(whole);
        }
    }
}
