package io.broadsheet.store;

import java.io.IOException;
import java.util.Optional;

/**
 * Which finished articles are copies of others, for as long as the store is open; nobody is at first. {@code counted} is a view like
 * {@code finished} of the articles that count where something is added up over the run: but for copies all, unless they count, too. For use
 * by one thread at a time.
 */
public final class StoredCopies {
    private static final String[] TABLES = {
        // Whether copies count is the same in all rows.
        "CREATE TEMP TABLE copies (position INTEGER PRIMARY KEY, article_id TEXT NOT NULL, first TEXT NOT NULL, counts INTEGER NOT NULL)",
        "CREATE INDEX temp.copies_article ON copies (article_id)",
        """
        CREATE TEMP VIEW counted AS
        SELECT position, article_id, file FROM main.finished
            WHERE position NOT IN (SELECT position FROM temp.copies WHERE NOT counts)"""
    };

    /** Each article with the first and the last of those before it that have a key in common with it. */
    private static final String LINKS = """
            CREATE TEMP TABLE links AS
            WITH RECURSIVE places(place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM places WHERE place + 1 < :keys)
            SELECT position AS later, first, last FROM (
                SELECT position, first_value(position) OVER same_key AS first, lag(position) OVER same_key AS last
                    FROM (SELECT position, substr(keys, 1 + place * 8, 8) AS key
                        FROM finished JOIN sketches USING (article_id) CROSS JOIN places)
                    WINDOW same_key AS (PARTITION BY key ORDER BY position))
                WHERE last IS NOT NULL""";

    private static final String PAIRS = """
            SELECT later, earlier FROM (
                SELECT later, first AS earlier FROM temp.links
                UNION ALL
                SELECT later, last FROM temp.links WHERE last <> first)
                GROUP BY later, earlier ORDER BY later, count(*) DESC, earlier""";

    private final Database database;

    StoredCopies(Database database) throws StoreException {
        this.database = database;
        database.execute(TABLES);
    }

    /** Takes a pair of articles, by their places among the inputs. */
    public interface PairTaker {
        /** Takes one more. */
        void take(int later, int earlier) throws IOException;
    }

    /** Whether there are two finished articles that may be copies. */
    public boolean arePossible() throws StoreException {
        return database.number("SELECT count(*) FROM (SELECT 1 FROM finished JOIN sketches USING (article_id) LIMIT 2)")
                > 1;
    }

    /**
     * Takes pairs of finished articles that have a key in common, by the later one's place, those with more keys in common
     * first: with each key the first and the last article before. So there are never more than two pairs for a key of an article,
     * however many have it. The database sorts, on disk if need be.
     *
     * @param keys how many keys a sketch has
     */
    public void eachPair(int keys, PairTaker taker) throws IOException {
        database.execute("DROP TABLE IF EXISTS temp.links", LINKS.replace(":keys", String.valueOf(keys)));
        database.each(PAIRS, row -> taker.take(row.getInt(1), row.getInt(2)));
        database.execute("DROP TABLE temp.links");
    }

    /** The sketch of the article at a place among the inputs; empty if it has none. */
    public Optional<StoredSketch> sketch(int position) throws StoreException {
        return database.first(
                "SELECT keys, rest FROM inputs JOIN sketches USING (article_id) WHERE position = ?",
                row -> StoredSketch.of(row.getBytes(1), row.getBytes(2)),
                position);
    }

    /** No article is a copy. */
    public void clear() throws StoreException {
        database.update("DELETE FROM temp.copies");
    }

    /**
     * An article is a copy.
     *
     * @param position its place among the inputs
     * @param first the place of the first one with its text
     * @param counts whether it counts all the same; the same for all
     */
    public void add(int position, int first, boolean counts) throws StoreException {
        database.update("""
                INSERT INTO temp.copies SELECT copy.position, copy.article_id, original.article_id, ?
                    FROM inputs copy, inputs original WHERE copy.position = ? AND original.position = ?""", counts, position, first);
    }

    /** The id of the first article with the text of this one; empty if it is no copy. */
    public String firstOf(String articleId) throws StoreException {
        return database.first("SELECT first FROM temp.copies WHERE article_id = ?", row -> row.getString(1), articleId)
                .orElse("");
    }

    /** How many articles are copies. */
    public long number() throws StoreException {
        return database.number("SELECT count(*) FROM temp.copies");
    }
}
