package io.broadsheet.store;

import io.broadsheet.model.EntityType;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds entities up to identities. The database sorts, on disk if need be, so that memory does not grow with their number; the
 * sums are made here, in input order, because those of SQL may take numbers in any order and so round in any way.
 */
final class IdentityTotals {
    private static final String SORTED =
            "SELECT identity, identity = key, position, article_id, position IN (SELECT position FROM counted), "
                    + EntityRows.COLUMNS
                    + " FROM temp.identities JOIN temp.entity_keys USING (id, position) JOIN entity_facts USING (id)"
                    + " ORDER BY identity, position, id";
    private static final Comparator<Map.Entry<String, Integer>> FREQUENT =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Database database;
    private final Map<String, Integer> forms = new TreeMap<>();
    /** By the names of which it has its id, or by any where it has it of none. */
    private final Map<Boolean, Map<String, Integer>> names = new HashMap<>();

    private final Map<Boolean, TreeSet<String>> subtypes = new HashMap<>();
    private final Map<Boolean, EntityType> types = new HashMap<>();
    private String identity = "";
    private String first = "";
    private String last = "";
    private long position;
    private boolean any;
    private int articles;
    private int mentions;
    private int quotes;
    private boolean judged;
    private double positive;
    private double negative;

    private IdentityTotals(Database database) {
        this.database = database;
    }

    /** Adds up, into a temporary table. */
    static void sum(Database database) throws IOException {
        database.execute("DROP TABLE IF EXISTS temp.totals", """
                CREATE TEMP TABLE totals (
                    identity TEXT, name TEXT, type TEXT, subtype TEXT, names TEXT, articles INTEGER, mentions INTEGER,
                    quotes INTEGER, first TEXT, last TEXT, judged INTEGER, positive REAL, negative REAL)""");
        IdentityTotals totals = new IdentityTotals(database);
        database.each(SORTED, totals::add);
        totals.write();
        database.execute("CREATE UNIQUE INDEX temp.totals_identity ON totals (identity)");
    }

    /** Takes what was added up. */
    static void each(Database database, StoreReader.Taker<IdentityTotal> taker) throws IOException {
        database.each(
                "SELECT * FROM temp.totals ORDER BY mentions DESC, identity",
                row -> taker.take(new IdentityTotal(
                        row.getString(1),
                        row.getString(2),
                        EntityType.valueOf(row.getString(3)),
                        row.getString(4),
                        List.of(row.getString(5).split("\n", -1)),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getString(9),
                        row.getString(10),
                        row.getBoolean(11),
                        row.getDouble(12),
                        row.getDouble(13))));
    }

    private void add(ResultSet row) throws SQLException, IOException {
        if (!row.getString(1).equals(identity)) {
            write();
            begin(row);
        }
        EntityFacts entity = EntityRows.read(row, 6);
        boolean own = row.getBoolean(2);
        last = row.getString(4);
        any = true;
        entity.forms().forEach((form, times) -> forms.merge(form, times, Integer::sum));
        names.computeIfAbsent(own, key -> new TreeMap<>()).merge(entity.name(), entity.mentions(), Integer::sum);
        types.putIfAbsent(own, entity.type());
        subtypes.computeIfAbsent(own, key -> new TreeSet<>()).add(entity.subtype());
        if (!row.getBoolean(5)) {
            // A copy says nothing that was not counted.
            return;
        }
        if (articles == 0 || row.getLong(3) != position) {
            articles++;
            position = row.getLong(3);
        }
        mentions += entity.mentions();
        quotes += entity.quotesSpoken();
        judged |= entity.judged();
        positive += entity.positive();
        negative += entity.negative();
    }

    private void begin(ResultSet row) throws SQLException {
        identity = row.getString(1);
        first = row.getString(4);
        forms.clear();
        names.clear();
        types.clear();
        subtypes.clear();
        any = false;
        articles = 0;
        mentions = 0;
        quotes = 0;
        judged = false;
        positive = 0;
        negative = 0;
    }

    private void write() throws StoreException {
        if (any) {
            boolean own = names.containsKey(true);
            TreeSet<String> finer = subtypes.getOrDefault(own, new TreeSet<>());
            finer.remove("");
            database.update(
                    "INSERT INTO temp.totals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    identity,
                    frequent(names.getOrDefault(own, Map.of())).get(0),
                    types.getOrDefault(own, EntityType.MISC).name(),
                    finer.size() == 1 ? finer.first() : "",
                    String.join("\n", frequent(forms)),
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

    private static List<String> frequent(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
    }
}
