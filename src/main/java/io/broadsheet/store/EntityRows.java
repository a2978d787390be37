package io.broadsheet.store;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the store keeps what a run asks of entities. */
final class EntityRows {
    static final String TABLE = """
            CREATE TABLE entity_facts (
                id INTEGER PRIMARY KEY, article_id TEXT NOT NULL, entity_id TEXT NOT NULL, name TEXT NOT NULL,
                type TEXT NOT NULL, subtype TEXT NOT NULL, forms TEXT NOT NULL, roles TEXT NOT NULL, pronoun TEXT NOT NULL,
                mentions INTEGER NOT NULL, quotes_spoken INTEGER NOT NULL, judged INTEGER NOT NULL,
                positive REAL NOT NULL, negative REAL NOT NULL)""";

    /** The columns that {@link #read} reads, in its order. */
    static final String COLUMNS =
            "entity_id, name, type, subtype, forms, roles, pronoun, quotes_spoken, judged, positive, negative";

    private EntityRows() {}

    static void insert(Database database, String table, Optional<Long> id, String articleId, EntityFacts entity)
            throws StoreException {
        database.update(
                "INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                articleId,
                entity.entityId(),
                entity.name(),
                entity.type().name(),
                entity.subtype(),
                lines(entity.forms()),
                String.join("\n", entity.traits().roles()),
                entity.traits().pronoun(),
                entity.mentions(),
                entity.quotesSpoken(),
                entity.judged(),
                entity.positive(),
                entity.negative());
    }

    /** Reads an entity from the columns from a place on. */
    static EntityFacts read(ResultSet row, int first) throws SQLException {
        return new EntityFacts(
                row.getString(first),
                row.getString(first + 1),
                EntityType.valueOf(row.getString(first + 2)),
                row.getString(first + 3),
                forms(row.getString(first + 4)),
                new Traits(row.getString(first + 5).lines().collect(Collectors.toList()), row.getString(first + 6)),
                row.getInt(first + 7),
                row.getBoolean(first + 8),
                row.getDouble(first + 9),
                row.getDouble(first + 10));
    }

    /** A line a form, its number first: forms hold no line breaks. */
    private static String lines(Map<String, Integer> forms) {
        return new TreeMap<>(forms)
                .entrySet().stream()
                        .map(form -> form.getValue() + " " + form.getKey())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> forms(String lines) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (String line : lines.split("\n", -1)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                forms.put(line.substring(space + 1), Integer.parseInt(line.substring(0, space)));
            }
        }
        return forms;
    }
}
