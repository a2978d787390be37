package io.broadsheet.store;

import io.broadsheet.metadata.ArticleMetadata;
import io.broadsheet.metadata.ArticleMetadata.BadDay;
import io.broadsheet.metadata.GivenFacts;
import io.broadsheet.metadata.IdPattern;
import io.broadsheet.metadata.MetadataColumns;
import io.broadsheet.metadata.MetadataFile;
import io.broadsheet.metadata.UserColumn;
import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.CsvRows;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.RecordId;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins users' metadata to the inputs of a run, in the database rather than in memory: of a file with a million rows one is in
 * memory at a time.
 */
final class MetadataJoin {
    private static final String[] EMPTY = {
        "DELETE FROM user_columns", "DELETE FROM user_cells", "DELETE FROM given_facts", "DELETE FROM metadata_failures"
    };
    /** In a file of its own, so that the store does not grow with rows of no article. */
    private static final String ROWS = """
            CREATE TEMP TABLE metadata_rows (
                key TEXT PRIMARY KEY, line INTEGER, cells TEXT, used INTEGER) WITHOUT ROWID""";

    /** A cell's own, which no table of people's holds, becomes a space. */
    private static final String BETWEEN_CELLS = "\u001F";

    /** After so many ids on which the pattern takes too long, it would take a day with all of them. */
    private static final int MOST_SLOW_IDS = 20;

    private final Database database;
    private final UserMetadata metadata;
    private final MetadataColumns columns;
    private final MetadataFailures failures;
    private boolean hasBadDays;
    private int slowIds;

    private MetadataJoin(Database database, UserMetadata metadata) {
        this.database = database;
        this.metadata = metadata;
        this.columns = new MetadataColumns(metadata, Tables.articles().header());
        this.failures = new MetadataFailures(database);
    }

    /**
     * Replaces the metadata of the last run by that of this one, or leaves it as it is when anything fails.
     *
     * @throws InputException if the file cannot be read to its end, or the pattern takes too long
     */
    static void replace(Database database, StoreReader inputs, UserMetadata metadata)
            throws InputException, IOException {
        database.<InputException>transaction(() -> {
            database.execute(EMPTY);
            if (!metadata.isNone()) {
                new MetadataJoin(database, metadata).join(inputs);
            }
        });
    }

    private void join(StoreReader inputs) throws InputException, IOException {
        if (metadata.file().isPresent()) {
            database.execute(ROWS);
            read(metadata.file().get());
        }
        for (List<StoredInput> page = inputs.inputsAfter(0); !page.isEmpty(); ) {
            for (StoredInput input : page) {
                if (input.refusal().isEmpty()) {
                    join(input.input());
                }
            }
            page = inputs.inputsAfter(page.get(page.size() - 1).position());
        }
        List<UserColumn> own = columns.columns();
        for (int place = 0; place < own.size() + (hasBadDays ? 1 : 0); place++) {
            UserColumn column = place < own.size() ? own.get(place) : MetadataColumns.BAD_DAYS;
            database.update("INSERT INTO user_columns VALUES (?, ?, ?)", place, column.name(), column.description());
        }
        if (metadata.file().isPresent()) {
            refuseUnused(metadata.file().get());
        }
        failures.complete();
        if (metadata.file().isPresent()) {
            database.execute("DROP TABLE metadata_rows");
        }
    }

    private void read(MetadataFile file) throws InputException, IOException {
        file.read(new MetadataFile.Sink() {
            @Override
            public void add(CsvRows.Row row) throws IOException {
                String key = file.key(row);
                Optional<Long> before = line(key);
                if (before.isPresent()) {
                    failures.add(
                            place(file, row.line()),
                            key,
                            FailureCode.METADATA_ROW_DOUBLE,
                            "line " + before.get() + " is of the same article and counts; leave one of them there");
                    return;
                }
                insert(key, row);
                // The own id of a corpus's record may be written otherwise as an article's id.
                String safe = file.key() == MetadataFile.Key.ARTICLE_ID ? RecordId.of(key) : key;
                if (!safe.equals(key) && line(safe).isEmpty()) {
                    insert(safe, row);
                }
            }

            @Override
            public void refuse(long line, String reason) throws IOException {
                failures.add(place(file, line), "", FailureCode.METADATA_ROW_BROKEN, reason);
            }
        });
    }

    private Optional<Long> line(String key) throws StoreException {
        return database.first("SELECT line FROM metadata_rows WHERE key = ?", row -> row.getLong(1), key);
    }

    private void insert(String key, CsvRows.Row row) throws StoreException {
        String cells = String.join(
                BETWEEN_CELLS,
                row.cells().stream()
                        .map(cell -> cell.replace(BETWEEN_CELLS, " "))
                        .toList());
        database.update("INSERT INTO metadata_rows VALUES (?, ?, ?, 0)", key, row.line(), cells);
    }

    private static String place(MetadataFile file, long line) {
        return file.path() + ":" + line;
    }

    /** A row of the file that an article was found in. */
    private record FoundRow(String key, long line, List<String> cells) {}

    private void join(ListedInput input) throws InputException, IOException {
        Optional<FoundRow> row =
                metadata.file().isPresent() ? row(metadata.file().get(), input) : Optional.empty();
        List<String> groups =
                metadata.pattern().isPresent() ? groups(metadata.pattern().get(), input) : List.of();
        ArticleMetadata known = columns.of(groups, row.map(FoundRow::cells).orElse(List.of()));
        GivenFacts facts = known.facts();
        if (!facts.equals(GivenFacts.NONE)) {
            database.update(
                    "INSERT INTO given_facts VALUES (?, ?, ?, ?, ?)",
                    input.articleId(),
                    facts.title(),
                    facts.byline(),
                    facts.published(),
                    facts.language());
        }
        for (Map.Entry<Integer, String> cell : known.cells().entrySet()) {
            database.update(
                    "INSERT INTO user_cells VALUES (?, ?, ?)", input.articleId(), cell.getKey(), cell.getValue());
        }
        for (BadDay day : known.badDays()) {
            hasBadDays = true;
            String place = day.inFile()
                    ? place(metadata.file().orElseThrow(), row.orElseThrow().line())
                    : input.file();
            failures.add(
                    place,
                    input.articleId(),
                    FailureCode.METADATA_DAY_UNREADABLE,
                    "'" + shortened(day.text()) + "' is no day that can be told; write it as 2026-05-04");
        }
    }

    private Optional<FoundRow> row(MetadataFile file, ListedInput input) throws IOException {
        for (String key : keys(file, input)) {
            Optional<FoundRow> found = database.first(
                    "SELECT line, cells FROM metadata_rows WHERE key = ?",
                    row -> new FoundRow(
                            key, row.getLong(1), List.of(row.getString(2).split(BETWEEN_CELLS, -1))),
                    key);
            if (found.isPresent()) {
                database.update("UPDATE metadata_rows SET used = 1 WHERE key = ?", key);
                return found;
            }
        }
        failures.add(
                input.file(),
                input.articleId(),
                FailureCode.METADATA_ROW_MISSING,
                "has no row in " + file.path() + ", where its '" + file.key().column() + "' would be '"
                        + keys(file, input).iterator().next() + "'");
        return Optional.empty();
    }

    private static Set<String> keys(MetadataFile file, ListedInput input) {
        if (file.key() == MetadataFile.Key.ARTICLE_ID) {
            return Set.of(input.articleId());
        }
        String named = input.file().replace('\\', '/');
        Set<String> keys = new LinkedHashSet<>();
        keys.add(named.startsWith("./") ? named.substring(2) : named);
        String name = named.substring(named.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        keys.add(input.articleId() + (dot > 0 ? name.substring(dot) : ""));
        return keys;
    }

    private List<String> groups(IdPattern pattern, ListedInput input) throws InputException, IOException {
        try {
            Optional<List<String>> groups = pattern.values(input.articleId());
            if (groups.isPresent()) {
                return groups.get();
            }
            unmatched(input, "the pattern does not match its id; see --id-pattern");
        } catch (IdPattern.TooSlowException e) {
            slowIds++;
            if (slowIds == MOST_SLOW_IDS) {
                throw new InputException("--id-pattern: takes too long to match the ids of articles, such as '"
                        + input.articleId() + "'; do without repeats of repeats, such as (a+)+");
            }
            unmatched(
                    input, "the pattern takes too long to match its id; do without repeats of repeats, such as (a+)+");
        }
        return List.of();
    }

    private void unmatched(ListedInput input, String message) throws IOException {
        failures.add(input.file(), input.articleId(), FailureCode.METADATA_ID_UNMATCHED, message);
    }

    private void refuseUnused(MetadataFile file) throws IOException {
        database.each(
                "SELECT line, key FROM metadata_rows GROUP BY line HAVING max(used) = 0 ORDER BY line",
                row -> failures.add(
                        place(file, row.getLong(1)),
                        row.getString(2),
                        FailureCode.METADATA_ROW_UNKNOWN,
                        "no input of this run is called '" + shortened(row.getString(2)) + "'"));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
