package io.broadsheet.store;

import io.broadsheet.model.EntityType;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is who over a run, while it is found out and when it is known. All stands in temporary tables, which the database keeps
 * on disk if need be and sorts, so that memory does not grow with the number of articles. For use by one thread.
 */
public final class IdentityTables {
    /** The entities whose names or types the user says; {@link CorrectedRows} fills it. */
    static final String NAMED_BY_USER = "CREATE TEMP TABLE IF NOT EXISTS named_by_user (id INTEGER PRIMARY KEY)";

    private static final String DROP = "DROP TABLE IF EXISTS temp.";
    private static final int LONGEST_CHAIN = 20;

    private final Database database;

    IdentityTables(Database database) throws StoreException {
        this.database = database;
        for (String table : new String[] {"entity_keys", "blocks", "shares", "joins", "assigned", "identities"}) {
            database.execute(DROP + table);
        }
        database.execute(
                NAMED_BY_USER,
                "CREATE TEMP TABLE entity_keys (id INTEGER PRIMARY KEY, position INTEGER, key TEXT)",
                "CREATE TEMP TABLE blocks (block TEXT, position INTEGER, id INTEGER)",
                "CREATE TEMP TABLE joins (key TEXT PRIMARY KEY, into_key TEXT, method TEXT, likelihood REAL) WITHOUT ROWID",
                "CREATE TEMP TABLE assigned (id INTEGER PRIMARY KEY, into_key TEXT, method TEXT)");
    }

    /**
     * An entity of a finished article.
     *
     * @param id unique in the run
     * @param position the article's place among the inputs
     * @param articleId the article
     */
    public record RunEntity(long id, long position, String articleId, EntityFacts facts) {}

    /** Takes the entities of all finished articles, in input order. */
    public void eachEntity(StoreReader.Taker<RunEntity> taker) throws IOException {
        database.each(
                "SELECT id, position, article_id, " + EntityRows.COLUMNS
                        + " FROM finished JOIN entity_facts USING (article_id) ORDER BY position, id",
                row -> taker.take(
                        new RunEntity(row.getLong(1), row.getLong(2), row.getString(3), EntityRows.read(row, 4))));
    }

    /** Says under which key an entity counts as one with others, and in which blocks it is held against them. */
    public void add(RunEntity entity, String key, Set<String> blocks) throws StoreException {
        database.update("INSERT INTO temp.entity_keys VALUES (?, ?, ?)", entity.id(), entity.position(), key);
        for (String block : blocks) {
            database.update("INSERT INTO temp.blocks VALUES (?, ?, ?)", block, entity.position(), entity.id());
        }
    }

    /** To be called when all entities are added. */
    public void sort() throws StoreException {
        database.execute(
                "CREATE INDEX temp.entity_keys_position ON entity_keys (position)",
                "CREATE INDEX temp.blocks_block ON blocks (block, position, id)",
                "CREATE TEMP TABLE shares (key TEXT PRIMARY KEY, articles INTEGER) WITHOUT ROWID",
                "INSERT INTO temp.shares SELECT key, count(DISTINCT position) FROM temp.entity_keys GROUP BY key");
    }

    /** Takes an entity of a block. */
    public interface BlockTaker {
        /** Takes one more; blocks come one after another, the entities of a block in input order. */
        void take(String block, RunEntity entity) throws IOException;
    }

    /** Takes all blocks that hold more than one entity. */
    public void eachInBlocks(BlockTaker taker) throws IOException {
        database.each(
                "SELECT id, position, article_id, " + EntityRows.COLUMNS + ", block"
                        + " FROM temp.blocks JOIN entity_facts USING (id)"
                        + " WHERE block IN (SELECT block FROM temp.blocks GROUP BY block HAVING count(*) > 1)"
                        + " ORDER BY block, position, id",
                row -> taker.take(
                        row.getString(15),
                        new RunEntity(row.getLong(1), row.getLong(2), row.getString(3), EntityRows.read(row, 4))));
    }

    /** The keys of all that an article names. */
    public Set<String> named(long position) throws StoreException {
        return new LinkedHashSet<>(database.all(
                "SELECT DISTINCT key FROM temp.entity_keys WHERE position = ? ORDER BY key",
                row -> row.getString(1),
                position));
    }

    /** How many articles name a key. */
    public long articles(String key) throws StoreException {
        return database.number("SELECT articles FROM temp.shares WHERE key = ?", key);
    }

    /** Joins all of a key to another, if nothing likelier was said of it. */
    public void join(String key, String into, String method, double likelihood) throws StoreException {
        database.update("""
                INSERT INTO temp.joins VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE
                    SET into_key = excluded.into_key, method = excluded.method, likelihood = excluded.likelihood
                    WHERE excluded.likelihood > likelihood
                        OR (excluded.likelihood = likelihood AND excluded.into_key < into_key)""", key, into, method, likelihood);
    }

    /** Says of one entity who it is. */
    public void assign(long id, String into, String method) throws StoreException {
        database.update("INSERT OR REPLACE INTO temp.assigned VALUES (?, ?, ?)", id, into, method);
    }

    /** Says of one entity that it is nobody whom other articles name, as far as is known. */
    public void leaveOpen(long id, String key, String method) throws StoreException {
        database.update(
                "INSERT OR REPLACE INTO temp.assigned SELECT id, ? || '@' || article_id, ? FROM entity_facts WHERE id = ?",
                key,
                method,
                id);
    }

    /**
     * Makes identities of what was said.
     *
     * @param method how those are found of which nothing was said
     * @param byUser how those are whose names the user says, whatever else was said of them
     */
    public void resolve(String method, String byUser) throws IOException {
        database.update(
                "INSERT OR REPLACE INTO temp.assigned SELECT id, key, ? FROM temp.entity_keys JOIN temp.named_by_user USING (id)",
                byUser);
        for (int i = 0; i < LONGEST_CHAIN && hasChains(); i++) {
            database.execute("""
                    UPDATE temp.joins SET
                        into_key = (SELECT next.into_key FROM temp.joins next WHERE next.key = joins.into_key)
                        WHERE into_key IN (SELECT key FROM temp.joins)""", "DELETE FROM temp.joins WHERE key = into_key");
        }
        database.execute(
                "CREATE TEMP TABLE identities (id INTEGER PRIMARY KEY, position INTEGER, identity TEXT, method TEXT)");
        database.update("""
                INSERT INTO temp.identities SELECT e.id, e.position, coalesce(further.into_key, a.into_key, j.into_key, e.key),
                        coalesce(a.method, j.method, ?)
                    FROM temp.entity_keys e LEFT JOIN temp.assigned a ON a.id = e.id
                    LEFT JOIN temp.joins further ON further.key = a.into_key LEFT JOIN temp.joins j ON j.key = e.key""", method);
        database.execute("CREATE INDEX temp.identities_identity ON identities (identity, position, id)");
        IdentityTotals.sum(database);
    }

    private boolean hasChains() throws StoreException {
        return database.number(
                        "SELECT EXISTS (SELECT 1 FROM temp.joins WHERE into_key IN (SELECT key FROM temp.joins))")
                > 0;
    }

    /**
     * Who an entity is over the run.
     *
     * @param identity the identity's id
     * @param method how that was found
     */
    public record Link(String articleId, String entityId, String identity, String method) {}

    /** Who an entity is; empty if the article has no such entity. */
    public Optional<Identity> of(String articleId, String entityId) throws StoreException {
        return database.first(
                "SELECT identity, t.name, t.type FROM main.entity_facts JOIN temp.identities USING (id)"
                        + " JOIN temp.totals t USING (identity) WHERE article_id = ? AND entity_id = ?",
                IdentityTables::identity,
                articleId,
                entityId);
    }

    /** The identity of an id; empty if there is none. */
    public Optional<Identity> withId(String id) throws StoreException {
        return database.first(
                "SELECT identity, name, type FROM temp.totals WHERE identity = ?", IdentityTables::identity, id);
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(row.getString(1), row.getString(2), EntityType.valueOf(row.getString(3)));
    }

    /**
     * Who or what entities are.
     *
     * @param id unique in the run
     * @param name what it is called
     * @param type what it is
     */
    public record Identity(String id, String name, EntityType type) {}

    /** Takes who each entity is, in input order. */
    public void eachLink(StoreReader.Taker<Link> taker) throws IOException {
        database.each(
                """
                SELECT article_id, entity_id, identity, method
                    FROM temp.identities JOIN entity_facts USING (id) ORDER BY position, id""",
                row -> taker.take(new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    /** What of it may be wrong; to be asked for when the identities are {@linkplain #resolve made}. */
    public IdentityDoubts doubts() throws StoreException {
        return new IdentityDoubts(database);
    }

    /** Takes the identities with their sums over all counted articles, the most mentioned first; among equals by id. */
    public void eachIdentity(StoreReader.Taker<IdentityTotal> taker) throws IOException {
        IdentityTotals.each(database, taker);
    }
}
