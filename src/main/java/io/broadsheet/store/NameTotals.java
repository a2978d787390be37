package io.broadsheet.store;

import io.broadsheet.model.EntityType;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

/**
 * Adds names up over all articles that count. The database sorts, on disk if need be, so that memory does not grow with the
 * number of names; the sums are made here, in input order, because those of SQL may take numbers in any order and so round
 * in any way.
 */
final class NameTotals {
    private static final String SORTED = """
            SELECT name, type, subtypes, mentions, quotes_spoken, judged, positive, negative, article_id
                FROM names JOIN counted USING (article_id) ORDER BY name, type, position""";

    private final Database database;
    private final TreeSet<String> subtypes = new TreeSet<>();
    private String name = "";
    private String type = "";
    private String first = "";
    private String last = "";
    private int articles;
    private int mentions;
    private int quotes;
    private boolean judged;
    private double positive;
    private double negative;

    private NameTotals(Database database) {
        this.database = database;
    }

    /** Takes all names, the most mentioned first; among equals by name and type. */
    static void each(Database database, StoreReader.Taker<NameTotal> taker) throws IOException {
        database.execute("DROP TABLE IF EXISTS temp.totals", """
                CREATE TEMP TABLE totals (
                    name TEXT, type TEXT, subtype TEXT, articles INTEGER, mentions INTEGER, quotes INTEGER,
                    first TEXT, last TEXT, judged INTEGER, positive REAL, negative REAL)""");
        NameTotals totals = new NameTotals(database);
        database.each(SORTED, totals::add);
        totals.write();
        database.each(
                "SELECT * FROM temp.totals ORDER BY mentions DESC, name, type",
                row -> taker.take(new NameTotal(
                        row.getString(1),
                        EntityType.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7),
                        row.getString(8),
                        row.getBoolean(9),
                        row.getDouble(10),
                        row.getDouble(11))));
        database.execute("DROP TABLE temp.totals");
    }

    private void add(ResultSet row) throws SQLException, IOException {
        if (!row.getString(1).equals(name) || !row.getString(2).equals(type)) {
            write();
            name = row.getString(1);
            type = row.getString(2);
            first = row.getString(9);
            subtypes.clear();
            articles = 0;
            mentions = 0;
            quotes = 0;
            judged = false;
            positive = 0;
            negative = 0;
        }
        subtypes.addAll(List.of(row.getString(3).split(";", -1)));
        articles++;
        mentions += row.getInt(4);
        quotes += row.getInt(5);
        judged |= row.getBoolean(6);
        positive += row.getDouble(7);
        negative += row.getDouble(8);
        last = row.getString(9);
    }

    private void write() throws StoreException {
        if (articles > 0) {
            subtypes.remove("");
            database.update(
                    "INSERT INTO temp.totals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    name,
                    type,
                    subtypes.size() == 1 ? subtypes.first() : "",
                    articles,
                    mentions,
                    quotes,
                    first,
                    last,
                    judged,
                    positive,
                    negative);
        }
    }
}
