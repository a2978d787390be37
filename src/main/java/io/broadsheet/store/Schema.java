package io.broadsheet.store;

import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The store's tables. Those of articles are the tables that people know, with all their columns, numbers as numbers and
 * NULL for empty cells; beside them stand the inputs, what is known of each article as a whole, and the run.
 */
final class Schema {
    /** "BSHT": tells our files from other people's. */
    private static final int APPLICATION_ID = 0x42534854;

    private static final List<String> OWN_TABLES = List.of(
            // Which inputs the last run was given. duplicate_of is the file of an earlier input with the same id.
            """
            CREATE TABLE inputs (
                position INTEGER PRIMARY KEY, argument INTEGER NOT NULL, key TEXT NOT NULL, article_id TEXT NOT NULL,
                file TEXT NOT NULL, duplicate_of TEXT)""",
            "CREATE INDEX inputs_article ON inputs (article_id)",
            // Which files of the folders it did not read.
            "CREATE TABLE passed_over (file TEXT NOT NULL, reason TEXT NOT NULL)",
            // Which articles are finished.
            """
            CREATE TABLE analyses (
                article_id TEXT PRIMARY KEY, file TEXT NOT NULL, fingerprint TEXT NOT NULL, has_tokens INTEGER NOT NULL,
                sections INTEGER NOT NULL, sentences INTEGER NOT NULL, tokens INTEGER NOT NULL,
                entities INTEGER NOT NULL, quotes INTEGER NOT NULL, layout INTEGER NOT NULL) WITHOUT ROWID""",
            // With which columns they were analysed: Layout.text.
            "CREATE TABLE layouts (layout INTEGER PRIMARY KEY, columns TEXT NOT NULL)",
            // With the places of the tokens: TokenSpans.
            "CREATE TABLE texts (article_id TEXT PRIMARY KEY, text TEXT NOT NULL, tokens BLOB NOT NULL)",
            EntityRows.TABLE,
            "CREATE INDEX entity_facts_article ON entity_facts (article_id)",
            // What tells whether articles are copies of others: StoredSketch.
            "CREATE TABLE sketches (article_id TEXT PRIMARY KEY, keys BLOB NOT NULL, rest BLOB NOT NULL)",
            "CREATE TABLE omissions (article_id TEXT NOT NULL, stage TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL)",
            "CREATE INDEX omissions_article ON omissions (article_id)",
            // What documents hold beside their texts.
            """
            CREATE TABLE fields (
                article_id TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
                PRIMARY KEY (article_id, place)) WITHOUT ROWID""",
            // What the user of the last run says of its inputs: columns of the table of articles, their cells, and what
            // counts
            // for what the articles say themselves; and what of that could not be joined, some rows for many.
            "CREATE TABLE user_columns (place INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL)",
            """
            CREATE TABLE user_cells (
                article_id TEXT NOT NULL, place INTEGER NOT NULL, value TEXT NOT NULL,
                PRIMARY KEY (article_id, place)) WITHOUT ROWID""",
            """
            CREATE TABLE given_facts (
                article_id TEXT PRIMARY KEY, title TEXT NOT NULL, byline TEXT NOT NULL, published TEXT NOT NULL,
                language TEXT NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE metadata_failures (
                file TEXT NOT NULL, article_id TEXT NOT NULL, stage TEXT NOT NULL, code TEXT NOT NULL,
                message TEXT NOT NULL, times INTEGER NOT NULL)""",
            // What the user corrects, as given to this or an earlier run.
            """
            CREATE TABLE corrections (
                source TEXT NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, article_id TEXT NOT NULL,
                table_name TEXT NOT NULL, target TEXT NOT NULL, verb TEXT NOT NULL, value TEXT NOT NULL,
                problem TEXT NOT NULL)""",
            // Which inputs gave no result when they were last tried.
            """
            CREATE TABLE input_failures (
                article_id TEXT PRIMARY KEY, stage TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL)""",
            """
            CREATE TABLE run (
                phase TEXT NOT NULL, began INTEGER NOT NULL, updated INTEGER NOT NULL, threads INTEGER NOT NULL,
                kept INTEGER NOT NULL, analyzed INTEGER NOT NULL, failed INTEGER NOT NULL,
                tokens INTEGER NOT NULL)""",
            "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)");

    /** The inputs that are refused before they are read. */
    private static final String REFUSALS = """
            CREATE VIEW refusals AS
            SELECT position, 'read' AS stage, 'article.duplicate' AS code,
                    'has the same article id as ' || duplicate_of || '; rename one, or analyse them in two runs' AS message
                FROM inputs WHERE duplicate_of IS NOT NULL""";

    /** The table of failures as people know it, in input order; what stands for many has how many. */
    private static final String FAILURES = """
            CREATE VIEW failures AS
            SELECT position, 0 AS place, inputs.file AS file, inputs.article_id AS article_id, stage, code, message, 1 AS times
                FROM inputs JOIN input_failures USING (article_id) WHERE duplicate_of IS NULL
            UNION ALL
            SELECT position, omissions.rowid, file, article_id, stage, code, message, 1 FROM finished JOIN omissions USING (article_id)
            UNION ALL
            SELECT position, 0, file, article_id, stage, code, message, 1 FROM inputs JOIN refusals USING (position)
            UNION ALL
            SELECT 9223372036854775807, rowid, file, article_id, stage, code, message, times FROM metadata_failures""";

    /** A view or trigger of somebody else would have us read or write what it says. */
    private static final String DEFINITIONS = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid";

    /** The fact that names the analysis of the last run: what the fingerprints begin with that it makes. */
    static final String ANALYSIS = "analysis";

    /** The finished articles with their places among the inputs. */
    private static final String FINISHED = """
            CREATE VIEW finished AS
            SELECT position, inputs.article_id AS article_id, inputs.file AS file FROM inputs JOIN analyses USING (article_id)
                WHERE duplicate_of IS NULL
                    AND (argument < 0 OR fingerprint GLOB (SELECT value FROM facts WHERE name = 'analysis') || '*')
                    AND NOT EXISTS (SELECT 1 FROM input_failures f WHERE f.article_id = inputs.article_id)""";

    /** The tables of articles with all their columns. */
    static final List<Table<?>> OF_ARTICLES =
            Tables.ofArticles(true).stream().<Table<?>>map(ArticleTable::table).toList();

    private static final Layout LAYOUT = Layout.of(OF_ARTICLES);

    /** What a file has beside the tables of articles. */
    private static final List<String> OWN = Stream.of(OWN_TABLES, List.of(FINISHED, REFUSALS, FAILURES))
            .flatMap(List::stream)
            .toList();

    private static final Map<String, String> INSERTS = inserts();

    private Schema() {}

    /**
     * Makes the tables in a new file; gives an old one those columns of articles that it lacks, empty, and takes those away
     * that there are no longer, all or nothing.
     *
     * @throws StoreException if the file is not ours, or another version made it whose own tables differ
     */
    static void prepare(Database database, Path file) throws IOException {
        if (database.number("PRAGMA application_id") == 0
                && database.number("SELECT count(*) FROM sqlite_schema") == 0) {
            database.transaction(() -> {
                database.execute(LAYOUT.statements().toArray(String[]::new));
                database.execute(OWN.toArray(String[]::new));
                database.execute("PRAGMA application_id = " + APPLICATION_ID);
                setVersion(database);
            });
        }
        List<String> changes = check(database, file).changesTo(LAYOUT);
        if (!changes.isEmpty()) {
            database.transaction(() -> {
                database.execute(changes.toArray(String[]::new));
                Layouts.restrict(database, LAYOUT);
                setVersion(database);
            });
        }
    }

    /**
     * Looks whether a file has our own tables, and beside them nothing but tables of articles, which may have other columns.
     *
     * @return the tables of articles that it has
     * @throws StoreException if it has not
     */
    static Layout check(Database database, Path file) throws StoreException {
        if (database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new StoreException(
                    file + ": is no store of Broadsheet's; move it away, or name another folder with --out");
        }
        List<String> definitions = definitions(database);
        List<String> others = new ArrayList<>(definitions);
        boolean hasOwn = OWN.stream().allMatch(others::remove);
        Optional<Layout> layout = hasOwn ? Layout.read(others) : Optional.empty();
        boolean isAsItWasMade = database.number("PRAGMA user_version") == version(definitions);
        if (layout.isPresent() && isAsItWasMade) {
            return layout.get();
        }
        throw new StoreException(
                layout.isPresent() || isAsItWasMade
                        ? file
                                + ": was made by another version of Broadsheet, with other tables; delete it to analyse its"
                                + " articles again, or name another folder with --out"
                        : file
                                + ": has tables, views or triggers that Broadsheet did not make; delete it to analyse its"
                                + " articles again, or name another folder with --out");
    }

    private static List<String> definitions(Database database) throws StoreException {
        return database.all(DEFINITIONS, row -> row.getString(1));
    }

    private static void setVersion(Database database) throws StoreException {
        database.execute("PRAGMA user_version = " + version(definitions(database)));
    }

    /** Files with other tables have another version: never 0, which a new file has. */
    static int version(List<String> definitions) {
        return String.join("\n", definitions).hashCode() | 1;
    }

    /** The statement that inserts a row into a table of articles, its cells in the order of the columns. */
    static String insert(String table) {
        return INSERTS.getOrDefault(table, "");
    }

    /** A name as SQL takes it even if it is a word of SQL, such as {@code end}. */
    static String quoted(String name) {
        return '"' + name + '"';
    }

    private static Map<String, String> inserts() {
        Map<String, String> inserts = new LinkedHashMap<>();
        for (Table<?> table : OF_ARTICLES) {
            inserts.put(
                    table.name(),
                    "INSERT INTO " + quoted(table.name()) + " ("
                            + table.header().stream().map(Schema::quoted).collect(Collectors.joining(", "))
                            + ") VALUES ("
                            + String.join(
                                    ", ", Collections.nCopies(table.columns().size(), "?")) + ")");
        }
        return Collections.unmodifiableMap(inserts);
    }
}
