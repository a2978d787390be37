package io.broadsheet.store;

import java.io.IOException;
import java.util.List;

/** Which entities may be somebody else over the run than they were taken for. For use by one thread. */
public final class IdentityDoubts {
    private static final String COLUMNS =
            "id, article_id, entity_id, f.name, identity, t.name, method, f.mentions, f.quotes_spoken";
    private static final String TABLES =
            "temp.identities i JOIN entity_facts f USING (id) JOIN temp.totals t USING (identity)";

    private final Database database;

    IdentityDoubts(Database database) throws StoreException {
        this.database = database;
        database.execute("CREATE INDEX IF NOT EXISTS temp.blocks_id ON blocks (id)");
    }

    /**
     * An entity of an article.
     *
     * @param id unique in the run
     * @param name what the article calls it
     * @param identity who it was taken for
     * @param identityName what that one is called
     * @param method by which rule
     * @param mentions how often the article names it
     * @param quotes how many quotes it speaks there
     * @param against how many articles of that identity say "he" or "she" as this one does, where most say the other; else 0
     * @param told how many articles of that identity say either; else 0
     */
    public record Doubtful(
            long id,
            String articleId,
            String entityId,
            String name,
            String identity,
            String identityName,
            String method,
            int mentions,
            int quotes,
            int against,
            int told) {}

    /** Takes the entities that were not found by a method, in input order. */
    public void eachNotBy(List<String> methods, StoreReader.Taker<Doubtful> taker) throws IOException {
        each(
                "SELECT " + COLUMNS + ", 0, 0 FROM " + TABLES + " WHERE method NOT IN (SELECT value FROM json_each(?))"
                        + " ORDER BY position, id",
                taker,
                "[\"" + String.join("\",\"", methods) + "\"]");
    }

    /** Takes the entities that are "he" where most articles of their identity say "she", or the other way round; in input order. */
    public void eachOfOtherPronoun(StoreReader.Taker<Doubtful> taker) throws IOException {
        each(
                "SELECT " + COLUMNS + ", min(he, she), he + she FROM (SELECT identity, sum(pronoun = 'he') AS he,"
                        + " sum(pronoun = 'she') AS she FROM temp.identities JOIN entity_facts USING (id) GROUP BY identity"
                        + " HAVING he > 0 AND she > 0) JOIN " + TABLES.replaceFirst(" i ", " i USING (identity) ")
                        + " WHERE pronoun = CASE WHEN he < she THEN 'he' ELSE 'she' END ORDER BY position, id",
                taker);
    }

    private void each(String sql, StoreReader.Taker<Doubtful> taker, Object... values) throws IOException {
        database.each(
                sql,
                row -> taker.take(new Doubtful(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11))),
                values);
    }

    /** The names of other identities that an entity may be by its words, the most mentioned first. */
    public List<String> rivals(Doubtful entity, int most) throws StoreException {
        return database.all("""
                SELECT t.name FROM (
                    SELECT DISTINCT i.identity FROM temp.blocks own JOIN temp.blocks other ON other.block = own.block
                        JOIN temp.identities i ON i.id = other.id WHERE own.id = ? AND i.identity <> ?)
                    JOIN temp.totals t USING (identity) ORDER BY t.mentions DESC, identity LIMIT ?""", row -> row.getString(1), entity.id(), entity.identity(), most);
    }
}
