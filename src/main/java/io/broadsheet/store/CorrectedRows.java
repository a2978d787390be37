package io.broadsheet.store;

import io.broadsheet.table.Cell;
import io.broadsheet.table.CorrectedColumn;
import io.broadsheet.table.Table;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of corrected articles, which stand before those that are stored for as long as this is open: whatever the reader reads or
 * adds up meanwhile, of one article or of all, are the corrected ones. They are in a file of the database's own that goes with it; what
 * is stored is not changed.
 *
 * <p>Views of the same names as the store's tables do that: the database takes a temporary view before a table. While this is open
 * nothing can be written into those tables. For use by one thread.
 */
public final class CorrectedRows implements Closeable {
    private static final String ARTICLES = "temp.corrected_ids";

    private final StoreReader reader;
    private final Database database;

    private CorrectedRows(StoreReader reader, Database database) {
        this.reader = reader;
        this.database = database;
    }

    /** No corrected rows yet. To be opened inside {@link StoreReader#consistently}, and closed there. */
    static CorrectedRows open(StoreReader reader, Database database, Layout layout) throws StoreException {
        database.execute(
                "CREATE TEMP TABLE corrected_ids (article_id TEXT PRIMARY KEY, entities INTEGER, quotes INTEGER) WITHOUT ROWID",
                "CREATE TEMP TABLE corrected_facts AS SELECT * FROM main.entity_facts WHERE 0",
                view("entity_facts", "*", "corrected_facts"),
                IdentityTables.NAMED_BY_USER,
                """
                CREATE TEMP VIEW analyses AS
                SELECT article_id, file, fingerprint, has_tokens, sections, sentences, tokens,
                        coalesce(c.entities, a.entities) AS entities, coalesce(c.quotes, a.quotes) AS quotes, layout
                    FROM main.analyses a LEFT JOIN temp.corrected_ids c USING (article_id)""");
        for (Table<?> table : tables()) {
            if (layout.tables().containsKey(table.name())) {
                // Their order in an article, as in a table.
                String stored = columns(layout, table) + ", rowid AS rowid";
                database.execute(
                        "CREATE TEMP TABLE " + shadow(table) + " ("
                                + CorrectedColumn.in(table).header().stream()
                                        .map(Schema::quoted)
                                        .collect(Collectors.joining(", "))
                                + ")",
                        "CREATE INDEX temp." + Schema.quoted("corrected_" + table.name() + "_article") + " ON "
                                + shadow(table) + " (article_id)",
                        view(Schema.quoted(table.name()), stored, shadow(table)));
            }
        }
        return new CorrectedRows(reader, database);
    }

    /** A view on what is stored of the articles that are not corrected, and on what is corrected of the others. */
    private static String view(String name, String columns, String shadow) {
        return "CREATE TEMP VIEW " + name + " AS SELECT " + columns + " FROM main." + name
                + " WHERE article_id NOT IN (SELECT article_id FROM " + ARTICLES + ") UNION ALL SELECT " + columns
                + " FROM temp." + shadow;
    }

    private static String columns(Layout layout, Table<?> table) {
        return table.columns().stream()
                .filter(column -> layout.has(table.name(), column))
                .map(column -> Schema.quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    private static List<Table<?>> tables() {
        return Schema.OF_ARTICLES.stream().filter(CorrectedColumn::isFor).toList();
    }

    private static String shadow(Table<?> table) {
        return Schema.quoted("corrected_" + table.name());
    }

    /** The table that holds an article's corrected rows; an empty text if it has none there. */
    String tableOf(String table, String articleId) throws StoreException {
        boolean isCorrected = tables().stream()
                        .anyMatch(corrected -> corrected.name().equals(table))
                && database.number("SELECT EXISTS (SELECT 1 FROM " + ARTICLES + " WHERE article_id = ?)", articleId)
                        > 0;
        return isCorrected ? "temp." + Schema.quoted("corrected_" + table) : "";
    }

    /**
     * Puts an article's corrected rows before those that are stored.
     *
     * @param rows its rows in each table that {@linkplain CorrectedColumn#isFor may be corrected}, with all columns and the
     *     corrected one last
     * @param facts what a run asks of its entities
     * @param named those of them whose names or types the user says, by their ids
     * @param quotes how many quotes it has
     */
    public void put(
            String articleId,
            Map<String, List<List<Cell>>> rows,
            List<EntityFacts> facts,
            Set<String> named,
            int quotes)
            throws StoreException {
        for (Table<?> table : tables()) {
            int width = table.columns().size() + 1;
            String insert = "INSERT INTO temp." + shadow(table) + " VALUES ("
                    + String.join(", ", Collections.nCopies(width, "?")) + ")";
            for (List<Cell> row : rows.getOrDefault(table.name(), List.of())) {
                database.update(insert, row.stream().map(ArticleStore::value).toArray());
            }
        }
        for (EntityFacts entity : facts) {
            long id = id(articleId, entity.entityId());
            EntityRows.insert(database, "temp.corrected_facts", Optional.of(id), articleId, entity);
            if (named.contains(entity.entityId())) {
                database.update("INSERT INTO temp.named_by_user VALUES (?)", id);
            }
        }
        database.update("INSERT INTO " + ARTICLES + " VALUES (?, ?, ?)", articleId, facts.size(), quotes);
    }

    /** An entity's number in the run: its own, or one that none has if a correction made it. */
    private long id(String articleId, String entityId) throws StoreException {
        return database.first(
                        "SELECT id FROM main.entity_facts WHERE article_id = ? AND entity_id = ?",
                        row -> row.getLong(1),
                        articleId,
                        entityId)
                .orElse(database.number("""
                        SELECT 1 + max(coalesce((SELECT max(id) FROM main.entity_facts), 0),
                            coalesce((SELECT max(id) FROM temp.corrected_facts), 0))"""));
    }

    /** Lets what is stored be seen again. */
    @Override
    public void close() throws StoreException {
        reader.forgetCorrectedRows();
        List<String> statements = new ArrayList<>();
        List<String> views = Stream.concat(
                        Stream.of("entity_facts", "analyses"), tables().stream().map(Table::name))
                .toList();
        views.forEach(view -> statements.add("DROP VIEW IF EXISTS temp." + Schema.quoted(view)));
        tables().forEach(table -> statements.add("DROP TABLE IF EXISTS temp." + shadow(table)));
        statements.add("DROP TABLE IF EXISTS temp.corrected_facts");
        statements.add("DELETE FROM temp.named_by_user");
        statements.add("DROP TABLE IF EXISTS " + ARTICLES);
        database.execute(statements.toArray(String[]::new));
    }
}
