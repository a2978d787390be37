package io.broadsheet.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose the quotes are over a run, while it is found out and when it is known; who is who must be known before ({@link
 * IdentityTables}). All stands in temporary tables. For use by one thread.
 */
public final class QuoteTables {
    private final Database database;

    QuoteTables(Database database) throws StoreException {
        this.database = database;
        database.execute(
                "DROP TABLE IF EXISTS temp.run_quotes",
                "DROP TABLE IF EXISTS temp.pieces",
                """
                CREATE TEMP TABLE run_quotes (
                    number INTEGER PRIMARY KEY, position INTEGER, article_id TEXT, quote_id TEXT, speaker TEXT, entities TEXT,
                    identities TEXT, kind TEXT, words INTEGER, score REAL, method TEXT, confidence REAL, first INTEGER)""",
                "CREATE TEMP TABLE pieces (piece INTEGER, number INTEGER)",
                """
                INSERT INTO temp.run_quotes SELECT NULL, position, article_id, quote_id, coalesce(speaker, ''),
                        coalesce(speaker_entity_id, ''), '', kind, words, sentiment_score, coalesce(method, ''),
                        coalesce(confidence, 0), NULL
                    FROM finished JOIN quotes USING (article_id) ORDER BY position, quotes.rowid""");
        identify();
    }

    /** Says of each quote which identities speak it. */
    private void identify() throws StoreException {
        database.execute("""
                UPDATE temp.run_quotes SET identities = coalesce((
                        SELECT identity FROM entity_facts e JOIN temp.identities i ON i.id = e.id
                            WHERE e.article_id = run_quotes.article_id AND e.entity_id = entities), '')
                    WHERE entities <> '' AND instr(entities, ';') = 0""");
        Map<Long, String> several = new LinkedHashMap<>();
        List<Several> joint = database.all(
                "SELECT number, article_id, entities FROM temp.run_quotes WHERE instr(entities, ';') > 0",
                row -> new Several(
                        row.getLong(1),
                        row.getString(2),
                        List.of(row.getString(3).split(";", -1))));
        for (Several one : joint) {
            List<String> identities = new ArrayList<>();
            for (String entity : one.entities()) {
                identity(one.articleId(), entity)
                        .filter(id -> !identities.contains(id))
                        .ifPresent(identities::add);
            }
            several.put(one.number(), String.join(";", identities));
        }
        for (Map.Entry<Long, String> one : several.entrySet()) {
            database.update("UPDATE temp.run_quotes SET identities = ? WHERE number = ?", one.getValue(), one.getKey());
        }
    }

    private record Several(long number, String articleId, List<String> entities) {}

    private Optional<String> identity(String articleId, String entityId) throws StoreException {
        return database.first(
                "SELECT identity FROM entity_facts e JOIN temp.identities i ON i.id = e.id WHERE e.article_id = ? AND e.entity_id = ?",
                row -> row.getString(1),
                articleId,
                entityId);
    }

    /** Takes a quote's words. */
    public interface WordsTaker {
        /** Takes one more. */
        void take(long number, String text) throws IOException;
    }

    /** Takes the words of all quotes in marks, in input order, with the quotes' numbers. */
    public void eachInMarks(WordsTaker taker) throws IOException {
        database.each("""
                SELECT number, text FROM temp.run_quotes r JOIN quotes q USING (article_id, quote_id)
                    WHERE r.kind <> 'indirect' ORDER BY number""", row -> taker.take(row.getLong(1), row.getString(2)));
    }

    /** Says by which pieces a quote is known to be the same words as others. */
    public void add(long number, Set<Long> pieces) throws StoreException {
        for (long piece : pieces) {
            database.update("INSERT INTO temp.pieces VALUES (?, ?)", piece, number);
        }
    }

    /** Takes two quotes. */
    public interface PairTaker {
        /** Takes two more. */
        void take(long number, long other) throws IOException;
    }

    /** Takes each quote with the one before it that has a piece in common. */
    public void eachSharedPiece(PairTaker taker) throws IOException {
        long[] last = {0, 0};
        database.each("""
                SELECT piece, number FROM temp.pieces
                    WHERE piece IN (SELECT piece FROM temp.pieces GROUP BY piece HAVING count(*) > 1) ORDER BY piece, number""", row -> {
            if (last[1] > 0 && last[0] == row.getLong(1)) {
                taker.take(last[1], row.getLong(2));
            }
            last[0] = row.getLong(1);
            last[1] = row.getLong(2);
        });
    }

    /** Says which quote is the first of the same words. */
    public void group(long number, long first) throws StoreException {
        database.update("UPDATE temp.run_quotes SET first = ? WHERE number = ?", first, number);
    }

    /** To be called when all groups are said: what one article alone prints several times is no group. */
    public void endOfGroups() throws StoreException {
        database.execute("CREATE INDEX temp.run_quotes_first ON run_quotes (first, number)", """
                UPDATE temp.run_quotes SET first = NULL WHERE first IN (
                    SELECT first FROM temp.run_quotes WHERE first IS NOT NULL GROUP BY first HAVING count(DISTINCT position) = 1)""");
    }

    /**
     * A quote of a group.
     *
     * @param first the number of the group's first quote
     * @param speaker who says it, by identities, or by the phrase for a source without a name; empty when unknown
     * @param confidence how sure that is, from 0 to 1
     */
    public record Grouped(long first, long number, String speaker, double confidence) {}

    /** Takes the quotes of all groups, group by group, each in input order. */
    public void eachGrouped(StoreReader.Taker<Grouped> taker) throws IOException {
        database.each(
                """
                SELECT first, number, CASE WHEN identities = '' THEN speaker ELSE identities END, confidence
                    FROM temp.run_quotes WHERE first IS NOT NULL ORDER BY first, number""",
                row -> taker.take(new Grouped(row.getLong(1), row.getLong(2), row.getString(3), row.getDouble(4))));
    }

    /** Gives a quote the speaker of another. */
    public void mend(long number, long like, String method, double confidence) throws StoreException {
        database.update("""
                UPDATE temp.run_quotes SET speaker = other.speaker, identities = other.identities, method = ?, confidence = ?
                    FROM temp.run_quotes other WHERE other.number = ? AND run_quotes.number = ?""", method, confidence, like, number);
    }

    /**
     * A quote as the run knows it.
     *
     * @param speaker the identity's name, or the article's words for the speaker; empty when unknown
     * @param identities the identities that speak, with {@code ;} between them
     * @param group the article and quote that come first of the same words; empty if no other article prints it
     * @param printed how many articles print it
     */
    public record RunQuote(
            String articleId,
            String quoteId,
            String speaker,
            String identities,
            String text,
            String group,
            long printed,
            String method,
            double confidence) {}

    /** Takes all quotes, in input order. */
    public void each(StoreReader.Taker<RunQuote> taker) throws IOException {
        database.each(
                """
                SELECT r.article_id, r.quote_id, coalesce(t.name, r.speaker), r.identities, q.text,
                        coalesce(f.article_id || '#' || f.quote_id, ''),
                        CASE WHEN r.first IS NULL THEN 1
                            ELSE (SELECT count(DISTINCT position) FROM temp.run_quotes s WHERE s.first = r.first) END,
                        r.method, r.confidence
                    FROM temp.run_quotes r JOIN quotes q USING (article_id, quote_id)
                    LEFT JOIN temp.totals t ON t.identity = r.identities
                    LEFT JOIN temp.run_quotes f ON f.number = r.first
                    ORDER BY r.number""",
                row -> taker.take(new RunQuote(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7),
                        row.getString(8),
                        row.getDouble(9))));
    }

    /** Takes who speaks over the counted articles, the most quoted first. */
    public void eachSpeaker(StoreReader.Taker<SpeakerTotal> taker) throws IOException {
        SpeakerTotals.each(database, taker);
    }
}
