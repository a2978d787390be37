package io.broadsheet.store;

import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Failure;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.InputException;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * What a run stores: the inputs, each article's rows whole or not at all, and how far it is. It survives the end of the
 * process at any moment; a power cut may cost the last few articles. For use by one thread at a time, by one process at a
 * time; others may read meanwhile.
 */
public final class ArticleStore implements Closeable {
    /** The store's place in a folder of tables. */
    private static final String FILE = ".broadsheet/articles.sqlite";

    private static final String[] TABLES_BY_ARTICLE = {
        "analyses", "texts", "entity_facts", "sketches", "omissions", "fields"
    };

    private final Path file;
    private final Optional<Object> identity;
    private final Database database;
    private final StoreReader reader;

    private ArticleStore(Path file, Database database) throws IOException {
        this.file = file;
        this.identity = identity(file);
        this.database = database;
        this.reader = new StoreReader(database, Layouts.wanted(true));
    }

    /** The store's file in a folder of tables. */
    public static Path in(Path folder) {
        return folder.resolve(FILE);
    }

    /**
     * Opens the store in a folder, making it if need be.
     *
     * @throws StoreException if that fails, its file is a link or the like, or another version made the one that is there
     *     and it differs in more than the columns of articles
     */
    public static ArticleStore open(Path folder) throws IOException {
        Path file = in(folder);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            OrdinaryFile.check(file.resolveSibling(file.getFileName() + ending));
        }
        Database database = Database.forWriting(file);
        boolean ours = false;
        try {
            Schema.prepare(database, file);
            // Readers see the last whole state while a run writes; a power cut may cost the last articles, never the
            // file.
            database.execute("PRAGMA journal_mode = WAL");
            ArticleStore store = new ArticleStore(file, database);
            ours = true;
            return store;
        } finally {
            if (!ours) {
                database.close();
            }
        }
    }

    /** Reads what is stored, on the same connection. */
    public StoreReader reader() {
        return reader;
    }

    /**
     * Replaces the inputs by those of this run. What is stored of articles stays.
     *
     * @param analysis what the fingerprints of this run's articles begin with; articles with others are to be analysed again
     * @param keep whether finished articles that are no input any more stay among the inputs, before the others
     */
    public void list(ArticleInputs inputs, String analysis, boolean keep) throws InputException, IOException {
        InputListing.replace(database, inputs, analysis, keep);
    }

    /**
     * Replaces what the user says of the inputs by what the user of this run says. To be called when they are listed.
     *
     * @throws InputException if it cannot be read to its end
     */
    public void describe(UserMetadata metadata) throws InputException, IOException {
        MetadataJoin.replace(database, reader, metadata);
    }

    /** Remembers corrections in place of those that were given in the same way before; a list without lines forgets them. */
    public void remember(CorrectionSource source, CorrectionList list) throws IOException {
        RememberedCorrections.replace(database, source, list);
    }

    /** What is stored of an article; empty if it was never analysed. */
    public Optional<StoredArticle> article(String articleId) throws StoreException {
        return database.first(
                "SELECT fingerprint, has_tokens, " + Layouts.COMPLETE + " FROM analyses WHERE article_id = ?",
                row -> new StoredArticle(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
                Layouts.wanted(true).text(),
                Layouts.wanted(false).text(),
                articleId);
    }

    /** Stores an article's rows in place of older ones, and how far the run is then. */
    public void save(ArticleRows article, RunState state) throws IOException {
        database.transaction(() -> {
            if (article(article.articleId()).isPresent()) {
                delete(article.articleId());
            }
            for (Table<?> table : Schema.OF_ARTICLES) {
                for (List<Cell> row : article.rows().getOrDefault(table.name(), List.of())) {
                    database.update(
                            Schema.insert(table.name()),
                            row.stream().map(ArticleStore::value).toArray());
                }
            }
            insert(article);
            database.update("DELETE FROM input_failures WHERE article_id = ?", article.articleId());
            write(state);
        });
    }

    /**
     * Whether some input has to be analysed, as far as can be told without reading it.
     *
     * @param tokens whether tokens are asked for
     */
    public boolean needsAnalysis(boolean tokens) throws StoreException {
        return database.number(
                        """
                        SELECT EXISTS (SELECT 1 FROM inputs WHERE duplicate_of IS NULL AND argument >= 0
                            AND article_id NOT IN (SELECT article_id FROM finished JOIN analyses USING (article_id)
                                WHERE (has_tokens OR NOT ?) AND\s""" + Layouts.COMPLETE + "))",
                        tokens,
                        Layouts.wanted(true).text(),
                        Layouts.wanted(false).text())
                > 0;
    }

    /** Which inputs have to be analysed again because they were analysed before all columns were there. */
    public Outdated outdatedInputs() throws StoreException {
        return Layouts.outdated(database, "SELECT article_id FROM inputs WHERE duplicate_of IS NULL AND argument >= 0");
    }

    /**
     * Takes an article as it is stored, from an input that may be called otherwise now.
     *
     * @param fields what its document holds beside the text, which may have changed
     */
    public void keep(String articleId, String inputFile, List<DocumentFacts.Field> fields, RunState state)
            throws IOException {
        database.transaction(() -> {
            for (String table : List.of("analyses", "articles")) {
                database.update(
                        "UPDATE " + table + " SET file = ? WHERE article_id = ? AND file <> ?",
                        inputFile,
                        articleId,
                        inputFile);
            }
            if (!reader.fields(articleId).equals(fields)) {
                database.update("DELETE FROM fields WHERE article_id = ?", articleId);
                insert(articleId, fields);
            }
            database.update("DELETE FROM input_failures WHERE article_id = ?", articleId);
            write(state);
        });
    }

    /**
     * Stores that an input gave no result. What is stored of the article stays, hidden, in case its file is there again in
     * the next run: a drive that was not mounted must not cost a night's work.
     */
    public void fail(Failure failure, RunState state) throws IOException {
        database.transaction(() -> {
            database.update(
                    "INSERT OR REPLACE INTO input_failures VALUES (?, ?, ?, ?)",
                    failure.articleId(),
                    failure.stage(),
                    failure.code().text(),
                    failure.message());
            write(state);
        });
    }

    /** Stores how far the run is. */
    public void setState(RunState state) throws IOException {
        database.transaction(() -> write(state));
    }

    /** Stores something about the analysis as a whole. */
    public void setFact(String name, String value) throws StoreException {
        database.update("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, value);
    }

    /**
     * Forgets the articles that are no input any more, if their folder still gives others. What is stored of a folder that
     * gives none at all stays, hidden: it may be the place of a drive that is not there just now.
     */
    public void forgetVanished() throws IOException {
        if (database.number("SELECT EXISTS (SELECT 1 FROM input_failures WHERE article_id LIKE '%/')") > 0) {
            return;
        }
        String last = "";
        List<String> vanished = vanishedAfter(last);
        while (!vanished.isEmpty()) {
            List<String> some = vanished;
            database.transaction(() -> {
                for (String articleId : some) {
                    if (givesOthers(articleId)) {
                        delete(articleId);
                    }
                }
            });
            last = vanished.get(vanished.size() - 1);
            vanished = vanishedAfter(last);
        }
    }

    private List<String> vanishedAfter(String last) throws StoreException {
        return database.all("""
                SELECT article_id FROM analyses WHERE article_id > ? AND article_id NOT IN (SELECT article_id FROM inputs)
                    ORDER BY article_id LIMIT 500""", row -> row.getString(1), last);
    }

    /** Whether the folder that an article was in still gives articles, it or folders in it. */
    private boolean givesOthers(String articleId) throws StoreException {
        String parent = articleId.substring(0, articleId.lastIndexOf('/') + 1);
        return parent.isEmpty()
                ? database.number("SELECT EXISTS (SELECT 1 FROM inputs WHERE instr(article_id, '/') = 0)") > 0
                // From "folder/" on, before "folder0", which is the next text that does not begin so.
                : database.number(
                                "SELECT EXISTS (SELECT 1 FROM inputs WHERE article_id > ? AND article_id < ?)",
                                parent,
                                parent.substring(0, parent.length() - 1) + "0")
                        > 0;
    }

    /**
     * Looks whether the file is still the one that was opened: the system lets a program write on into a deleted file.
     *
     * @throws StoreException if it was removed or replaced
     */
    public void check() throws IOException {
        if (!identity(file).equals(identity)) {
            throw new StoreException(
                    file
                            + ": was removed or replaced while the run went on; leave the folder alone and run the same command again");
        }
    }

    /**
     * Makes the store an ordinary file without others beside it, that any program can read, unless somebody reads it just
     * now: then the next run does so.
     */
    public void complete() throws StoreException {
        if (database.attempt("PRAGMA wal_checkpoint(TRUNCATE)")) {
            database.attempt("PRAGMA journal_mode = DELETE");
        }
    }

    @Override
    public void close() throws StoreException {
        database.close();
    }

    private static Optional<Object> identity(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    private void delete(String articleId) throws StoreException {
        for (Table<?> table : Schema.OF_ARTICLES) {
            database.update("DELETE FROM " + Schema.quoted(table.name()) + " WHERE article_id = ?", articleId);
        }
        for (String table : TABLES_BY_ARTICLE) {
            database.update("DELETE FROM " + table + " WHERE article_id = ?", articleId);
        }
    }

    private void insert(ArticleRows article) throws StoreException {
        ArticleCounts counts = article.counts();
        database.update(
                "INSERT INTO analyses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article.articleId(),
                article.file(),
                article.fingerprint(),
                article.hasTokens(),
                counts.sections(),
                counts.sentences(),
                counts.tokens(),
                counts.entities(),
                counts.quotes(),
                Layouts.number(database, article.hasTokens()));
        database.update(
                "INSERT INTO texts VALUES (?, ?, ?)",
                article.articleId(),
                article.text(),
                TokenSpans.encode(article.tokens()));
        for (EntityFacts entity : article.entities()) {
            EntityRows.insert(database, "entity_facts", Optional.empty(), article.articleId(), entity);
        }
        if (article.sketch().isPresent()) {
            database.update(
                    "INSERT INTO sketches VALUES (?, ?, ?)",
                    article.articleId(),
                    StoredSketch.bytes(article.sketch().get().keys()),
                    StoredSketch.bytes(article.sketch().get().rest()));
        }
        insert(article.articleId(), article.fields());
        for (Failure omission : article.omissions()) {
            database.update(
                    "INSERT INTO omissions VALUES (?, ?, ?, ?)",
                    article.articleId(),
                    omission.stage(),
                    omission.code().text(),
                    omission.message());
        }
    }

    private void insert(String articleId, List<DocumentFacts.Field> fields) throws StoreException {
        for (int place = 0; place < fields.size(); place++) {
            DocumentFacts.Field field = fields.get(place);
            database.update("INSERT INTO fields VALUES (?, ?, ?, ?)", articleId, place, field.name(), field.value());
        }
    }

    private void write(RunState state) throws StoreException {
        database.update("DELETE FROM run");
        database.update(
                "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                state.phase().name(),
                state.began().toEpochMilli(),
                state.updated().toEpochMilli(),
                state.threads(),
                state.kept(),
                state.analyzed(),
                state.failed(),
                state.tokens());
    }

    static Object value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        } else if (cell instanceof Cell.Whole whole) {
            return whole.number();
        } else if (cell instanceof Cell.Score score) {
            return score.number();
        }
        return Optional.empty();
    }
}
