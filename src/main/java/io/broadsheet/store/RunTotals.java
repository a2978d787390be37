package io.broadsheet.store;

import java.util.List;

/** Adds up over all finished articles what people want to see at once. */
final class RunTotals {
    private final Database database;

    RunTotals(Database database) {
        this.database = database;
    }

    List<SpeakerTotal> mostQuoted(int most) throws StoreException {
        return database.all(
                """
                SELECT speaker, count(DISTINCT article_id), sum(quotes), sum(direct), sum(mixed), sum(indirect), sum(words)
                    FROM counted JOIN speakers USING (article_id) WHERE speaker IS NOT NULL
                    GROUP BY speaker ORDER BY sum(quotes) DESC, sum(words) DESC, speaker LIMIT ?""",
                row -> new SpeakerTotal(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)),
                most);
    }

    Unknowns unknowns() throws StoreException {
        return new Unknowns(
                database.number("SELECT count(*) FROM finished JOIN quotes USING (article_id) WHERE speaker IS NULL"),
                database.number("""
                        SELECT count(*) FROM finished JOIN articles USING (article_id)
                            WHERE title IS NULL AND article_id NOT IN (SELECT article_id FROM given_facts WHERE title <> '')"""),
                database.number(
                        "SELECT count(*) FROM finished JOIN articles USING (article_id) WHERE published IS NULL"));
    }
}
