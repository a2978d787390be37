package io.broadsheet.store;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.PassedOver;
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
            SELECT argument, key, article_id, file, CASE WHEN number > 1 THEN first_file END FROM (
                SELECT argument, key, article_id, file, rowid AS listed,
                        row_number() OVER same_id AS number, first_value(file) OVER same_id AS first_file
                    FROM listing WINDOW same_id AS (PARTITION BY article_id ORDER BY argument, key, rowid))
            ORDER BY argument, key, listed""", """
        DELETE FROM input_failures
            WHERE article_id NOT IN (SELECT article_id FROM listing)""", "DROP TABLE listing", "DROP TABLE kept"
    };

    private InputListing() {}

    /**
     * Replaces the inputs of the last run, or leaves them as they are when anything fails.
     *
     * @param analysis what the fingerprints of this run's articles begin with
     * @param keep whether articles stay, before all others, that are finished and no input any more
     */
    static void replace(Database database, ArticleInputs inputs, String analysis, boolean keep)
            throws InputException, IOException {
        database.<InputException>transaction(() -> {
            database.execute(TABLES);
            database.update("DELETE FROM passed_over");
            inputs.list(new ListingTable(database));
            database.execute("CREATE INDEX listing_article ON listing (article_id)");
            if (keep) {
                database.execute(KEEP);
            }
            database.execute(REPLACE);
            database.update("INSERT OR REPLACE INTO facts VALUES (?, ?)", Schema.ANALYSIS, analysis);
        });
    }

    /** Takes what is listed. */
    private record ListingTable(Database database) implements ArticleInputs.Sink {
        @Override
        public void add(ListedInput input) throws StoreException {
            database.update(
                    "INSERT INTO listing VALUES (?, ?, ?, ?)",
                    input.argument(),
                    input.key(),
                    input.articleId(),
                    input.file());
        }

        @Override
        public void passOver(PassedOver file) throws StoreException {
            database.update("INSERT INTO passed_over VALUES (?, ?)", file.file(), file.reason());
        }
    }
}
