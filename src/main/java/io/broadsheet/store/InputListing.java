package io.broadsheet.store;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.InputException;
import java.io.IOException;

/** Puts the inputs of a run in order, in the database rather than in memory. */
final class InputListing {
    private static final String[] TABLES = {
        "CREATE TABLE listing (argument INTEGER, key TEXT, article_id TEXT, file TEXT)",
        "CREATE TABLE kept (article_id TEXT PRIMARY KEY, file TEXT, position INTEGER)"
    };

    private static final String KEEP = """
            INSERT INTO kept SELECT article_id, file, position FROM finished
                WHERE article_id NOT IN (SELECT article_id FROM listing)""";

    private static final String[] REPLACE = {
        "DELETE FROM inputs", """
        INSERT INTO inputs (argument, key, article_id, file)
            SELECT -1, '', article_id, file FROM kept ORDER BY position""", """
        INSERT INTO inputs (argument, key, article_id, file, duplicate_of)
            SELECT argument, key, article_id, file, (
                SELECT file FROM listing e WHERE e.article_id = listing.article_id
                    AND (e.argument, e.key, e.rowid) < (listing.argument, listing.key, listing.rowid)
                ORDER BY e.argument, e.key, e.rowid LIMIT 1)
            FROM listing ORDER BY argument, key, rowid""", """
        DELETE FROM input_failures
            WHERE article_id NOT IN (SELECT article_id FROM listing)""", "DROP TABLE listing", "DROP TABLE kept"
    };

    private InputListing() {}

    /**
     * Replaces the inputs of the last run, or leaves them as they are when anything fails.
     *
     * @param analysis what the fingerprints of this run's articles begin with
     * @param keep whether articles stay, before all others, that are finished and no input any more
     * @return how many files were passed over
     */
    static long replace(Database database, ArticleInputs inputs, String analysis, boolean keep)
            throws InputException, IOException {
        long[] skipped = {0};
        database.<InputException>transaction(() -> {
            database.execute(TABLES);
            skipped[0] = inputs.list(input -> database.update(
                    "INSERT INTO listing VALUES (?, ?, ?, ?)",
                    input.argument(),
                    input.key(),
                    input.articleId(),
                    input.file()));
            database.execute("CREATE INDEX listing_article ON listing (article_id)");
            if (keep) {
                database.execute(KEEP);
            }
            database.execute(REPLACE);
            database.update("INSERT OR REPLACE INTO facts VALUES (?, ?)", Schema.ANALYSIS, analysis);
        });
        return skipped[0];
    }
}
