package io.broadsheet.store;

import io.broadsheet.metadata.GivenFacts;
import io.broadsheet.metadata.UserColumn;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Span;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what a run has stored, at its end or while it goes on in another process. A <em>finished</em> article is one that
 * was analysed as the last run analyses, is one of its inputs, and did not fail when it was last tried; or one of an earlier
 * run that was kept. A <em>counted</em> one is finished and no copy ({@link StoredCopies}). For use by one thread at a time.
 */
public final class StoreReader implements Closeable {
    private static final int PAGE = 500;

    private final Database database;

    /** The columns that the file has. */
    private final Layout layout;

    private final StoredCopies copies;
    private Optional<CorrectedRows> corrected = Optional.empty();

    StoreReader(Database database, Layout layout) throws StoreException {
        this.database = database;
        this.layout = layout;
        this.copies = new StoredCopies(database);
    }

    /**
     * Opens the store in a folder of tables.
     *
     * @throws StoreException if there is none, or none that this version can read
     */
    public static StoreReader open(Path folder) throws StoreException {
        Path file = ArticleStore.in(folder);
        if (!Files.exists(file)) {
            throw new StoreException(folder + ": holds no run; name a folder that 'analyze' wrote to");
        }
        Database database = Database.forReading(file);
        boolean ours = false;
        try {
            StoreReader reader = new StoreReader(database, Schema.check(database, file));
            ours = true;
            return reader;
        } finally {
            if (!ours) {
                database.close();
            }
        }
    }

    /** Takes things one by one. */
    public interface Taker<T> {
        /** Takes one more. */
        void take(T one) throws IOException;
    }

    /** Reads much from one state of the store, whatever a run writes meanwhile. */
    public interface Reading {
        /** Reads. */
        void read() throws IOException;
    }

    /** Does some reading that all sees the same state. */
    public void consistently(Reading reading) throws IOException {
        database.<RuntimeException>snapshot(reading::read);
    }

    /** How far the last run is; empty before any began. */
    public Optional<RunState> state() throws StoreException {
        return database.first(
                "SELECT * FROM run",
                row -> new RunState(
                        Phase.valueOf(row.getString(1)),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)));
    }

    /** What was said of the analysis as a whole under a name; empty when nothing was. */
    public String fact(String name) throws StoreException {
        return database.first("SELECT value FROM facts WHERE name = ?", row -> row.getString(1), name)
                .orElse("");
    }

    /** How many inputs the last run has. */
    public long inputs() throws StoreException {
        return database.number("SELECT count(*) FROM inputs");
    }

    /** How many files of the last run's folders were passed over. */
    public long passedOver() throws StoreException {
        return database.number("SELECT count(*) FROM passed_over");
    }

    /** Some of the files that were passed over, by name; hidden ones last, which nobody misses. */
    public List<PassedOver> somePassedOver(int most) throws StoreException {
        return database.all(
                "SELECT file, reason FROM passed_over ORDER BY reason = 'is hidden', file LIMIT ?",
                row -> new PassedOver(row.getString(1), row.getString(2)),
                most);
    }

    /** Takes all files that were passed over, by name. */
    public void eachPassedOver(Taker<PassedOver> taker) throws IOException {
        database.each(
                "SELECT file, reason FROM passed_over ORDER BY file",
                row -> taker.take(new PassedOver(row.getString(1), row.getString(2))));
    }

    /** How many inputs gave no result. */
    public long failed() throws StoreException {
        return database.number("""
                SELECT count(*) FROM inputs
                    WHERE duplicate_of IS NOT NULL OR article_id IN (SELECT article_id FROM input_failures)""");
    }

    /** How much there is of all finished articles. */
    public ArticleCounts counts() throws StoreException {
        return database.first(
                        """
                        SELECT count(*), sum(sections), sum(sentences), sum(tokens), sum(entities), sum(quotes)
                            FROM analyses JOIN finished USING (article_id)""",
                        row -> new ArticleCounts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)))
                .orElse(ArticleCounts.NONE);
    }

    /** How many finished articles have no tokens, because nobody asked for them. */
    public long withoutTokens() throws StoreException {
        return database.number("SELECT count(*) FROM analyses JOIN finished USING (article_id) WHERE NOT has_tokens");
    }

    /** How many articles of earlier runs were kept that have no tokens. */
    public long keptWithoutTokens() throws StoreException {
        return database.number("""
                SELECT count(*) FROM inputs JOIN analyses USING (article_id)
                    WHERE argument < 0 AND NOT has_tokens""");
    }

    /** How many articles of earlier runs were kept that were analysed with other options or another build. */
    public long keptOfOtherAnalyses() throws StoreException {
        return database.number("""
                SELECT count(*) FROM inputs JOIN analyses USING (article_id) WHERE argument < 0
                    AND NOT fingerprint GLOB (SELECT value FROM facts WHERE name = 'analysis') || '*'""");
    }

    /** Which finished articles were analysed before all columns were there, and so have none in those. */
    public Outdated outdated() throws StoreException {
        return Layouts.outdated(database, "SELECT article_id FROM finished");
    }

    /** The inputs behind a position, in order; a few of them, none at the end. */
    public List<StoredInput> inputsAfter(long position) throws StoreException {
        return database.all(
                """
                SELECT file, article_id, stage, code, message, position, argument, key
                    FROM inputs LEFT JOIN refusals USING (position)
                    WHERE position > ? ORDER BY position LIMIT ?""",
                row -> new StoredInput(
                        row.getLong(6),
                        new ListedInput(row.getInt(7), row.getString(8), row.getString(2), row.getString(1)),
                        Optional.ofNullable(row.getString(4)).isPresent()
                                ? Optional.of(failure(row))
                                : Optional.empty()),
                position,
                PAGE);
    }

    /** Takes all inputs, in order. The taker may write meanwhile. */
    public void eachInput(Taker<StoredInput> taker) throws IOException {
        List<StoredInput> page = inputsAfter(0);
        while (!page.isEmpty()) {
            for (StoredInput input : page) {
                taker.take(input);
            }
            page = inputsAfter(page.get(page.size() - 1).position());
        }
    }

    /** Takes the finished articles, with their places among the inputs, in order. */
    public void eachFinished(Taker<ListedInput> taker) throws IOException {
        eachFinished(Long.MAX_VALUE, taker);
    }

    /** Takes the first of them. */
    public void eachFinished(long most, Taker<ListedInput> taker) throws IOException {
        database.each(
                "SELECT article_id, file FROM finished ORDER BY position LIMIT ?",
                row -> taker.take(new ListedInput(0, "", row.getString(1), row.getString(2))),
                most);
    }

    /** Which of them are copies of others. */
    public StoredCopies copies() {
        return copies;
    }

    /** Groups of them, to be added up. */
    public StoredGroups groups() {
        return new StoredGroups(database);
    }

    /** An article's text. */
    public String text(String articleId) throws StoreException {
        return database.first("SELECT text FROM texts WHERE article_id = ?", row -> row.getString(1), articleId)
                .orElse("");
    }

    /** Where an article's tokens stand, in the order of its sentences. */
    public List<Span> tokens(String articleId) throws StoreException {
        return TokenSpans.decode(
                database.first("SELECT tokens FROM texts WHERE article_id = ?", row -> row.getBytes(1), articleId)
                        .orElse(new byte[0]));
    }

    /** Whether an article is finished. */
    public boolean isFinished(String articleId) throws StoreException {
        return database.number("SELECT EXISTS (SELECT 1 FROM finished WHERE article_id = ?)", articleId) > 0;
    }

    /** Whether an article was analysed when all columns were there. */
    public boolean hasAllColumns(String articleId) throws StoreException {
        return database.number(
                        "SELECT EXISTS (SELECT 1 FROM main.analyses WHERE " + Layouts.COMPLETE + " AND article_id = ?)",
                        Layouts.wanted(true).text(),
                        Layouts.wanted(false).text(),
                        articleId)
                > 0;
    }

    /** The corrections that were given in a way to this or an earlier run; empty if none were. */
    public Optional<CorrectionList> corrections(CorrectionSource source) throws IOException {
        return RememberedCorrections.of(database, source);
    }

    /** Makes room for corrected rows, which this reader sees in place of those that are stored until they are closed. */
    public CorrectedRows correct() throws StoreException {
        CorrectedRows opened = CorrectedRows.open(this, database, layout);
        corrected = Optional.of(opened);
        return opened;
    }

    void forgetCorrectedRows() {
        corrected = Optional.empty();
    }

    /**
     * An article's rows in a table, as cells of that table's columns, which may be some of all; empty in columns that were not
     * there when the article was analysed. While there are {@linkplain #correct corrected rows}, the corrected ones.
     */
    public List<List<Cell>> rows(Table<?> table, String articleId) throws StoreException {
        if (!layout.tables().containsKey(table.name())) {
            return List.of();
        }
        String ofCorrected = corrected.isPresent() ? corrected.get().tableOf(table.name(), articleId) : "";
        String columns = table.columns().stream()
                .map(column -> layout.has(table.name(), column) || !ofCorrected.isEmpty()
                        ? Schema.quoted(column.name())
                        : "NULL")
                .collect(Collectors.joining(", "));
        String from = ofCorrected.isEmpty() ? "main." + Schema.quoted(table.name()) : ofCorrected;
        return database.all(
                "SELECT " + columns + " FROM " + from + " WHERE article_id = ? ORDER BY rowid",
                row -> cells(table, row),
                articleId);
    }

    /** Takes all failures, in input order. */
    public void eachFailure(Taker<Failure> taker) throws IOException {
        database.each(
                "SELECT file, article_id, stage, code, message FROM failures ORDER BY position, place",
                row -> taker.take(failure(row)));
    }

    /** The failure that a row begins with. */
    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                FailureCode.of(row.getString(4)),
                row.getString(5));
    }

    /** How many failures there are of each code. */
    public Map<String, Long> failuresByCode() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        database.each(
                "SELECT code, sum(times) FROM failures GROUP BY code",
                row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    /** What the user of the last run says of an article in place of its format. */
    public GivenFacts givenFacts(String articleId) throws StoreException {
        return database.first(
                        "SELECT title, byline, published, language FROM given_facts WHERE article_id = ?",
                        row -> new GivenFacts(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        articleId)
                .orElse(GivenFacts.NONE);
    }

    /** The columns that the user of the last run adds to the table of articles, in their order. */
    public List<UserColumn> userColumns() throws StoreException {
        return database.all(
                "SELECT name, description FROM user_columns ORDER BY place",
                row -> new UserColumn(row.getString(1), row.getString(2)));
    }

    /** An article's cells in these columns that are not empty, by the place of the column. */
    public Map<Integer, String> userCells(String articleId) throws IOException {
        Map<Integer, String> cells = new TreeMap<>();
        database.each(
                "SELECT place, value FROM user_cells WHERE article_id = ?",
                row -> cells.put(row.getInt(1), row.getString(2)),
                articleId);
        return cells;
    }

    /**
     * The names of the fields that the documents of finished articles hold: those that most of them have, in the order in which
     * they come first.
     */
    public List<String> fieldNames(int most) throws StoreException {
        return database.all("""
                SELECT name FROM (
                    SELECT name, count(*) AS times, min(position * 1000000 + place) AS first
                        FROM finished JOIN fields USING (article_id) GROUP BY name ORDER BY times DESC, first LIMIT ?)
                    ORDER BY first""", row -> row.getString(1), most);
    }

    /** How many names the fields have in all. */
    public long numberOfFieldNames() throws StoreException {
        return database.number("SELECT count(DISTINCT name) FROM finished JOIN fields USING (article_id)");
    }

    /** What an article's document holds beside its text, in its own order. */
    public List<DocumentFacts.Field> fields(String articleId) throws StoreException {
        return database.all(
                "SELECT name, value FROM fields WHERE article_id = ? ORDER BY place",
                row -> new DocumentFacts.Field(row.getString(1), row.getString(2)),
                articleId);
    }

    /** Some of what could not be joined of the user's metadata: the first rows of each code. */
    public List<Failure> someOfMetadata(int mostOfACode) throws StoreException {
        return database.all("""
                SELECT file, article_id, stage, code, message FROM (
                    SELECT *, rowid AS place, row_number() OVER (PARTITION BY code ORDER BY rowid) AS number
                        FROM metadata_failures) WHERE number <= ? ORDER BY code, place""", StoreReader::failure, mostOfACode);
    }

    /** What a run asks of an article's entities, as they were found. */
    public List<EntityFacts> entityFacts(String articleId) throws StoreException {
        return database.all(
                "SELECT " + EntityRows.COLUMNS + " FROM main.entity_facts WHERE article_id = ? ORDER BY id",
                row -> EntityRows.read(row, 1),
                articleId);
    }

    /** Whose the quotes of all finished articles are, by who is who. */
    public QuoteTables quotes() throws StoreException {
        return new QuoteTables(database);
    }

    /** Empty tables for who is who over all finished articles; those that were there before are gone. */
    public IdentityTables identities() throws StoreException {
        return new IdentityTables(database);
    }

    /** How much of all finished articles is unknown. */
    public Unknowns unknowns() throws StoreException {
        return new RunTotals(database).unknowns();
    }

    private static List<Cell> cells(Table<?> table, ResultSet row) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = switch (table.columns().get(i).type().kind()) {
                case TEXT -> Cell.text(Optional.ofNullable(row.getString(i + 1)).orElse(""));
                case INTEGER -> new Cell.Whole(row.getLong(i + 1));
                case SCORE -> new Cell.Score(row.getDouble(i + 1));
            };
            cells.add(row.wasNull() ? Cell.empty() : cell);
        }
        return cells;
    }

    @Override
    public void close() throws StoreException {
        database.close();
    }
}
