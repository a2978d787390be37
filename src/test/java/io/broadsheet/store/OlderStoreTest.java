package io.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that a version with other columns made. */
final class OlderStoreTest {
    private static final RunState STATE = RunState.of(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void storeAnArticle() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("a"), "print", false);
            store.save(article("a"), STATE);
            store.complete();
        }
    }

    private static Table<?> sentences() {
        return Schema.OF_ARTICLES.stream()
                .filter(table -> table.name().equals("sentences"))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Cell>> sentences(String id) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String text : List.of("Rain fell.", "Snow fell.")) {
            List<Cell> row =
                    new ArrayList<>(Collections.nCopies(sentences().columns().size(), Cell.empty()));
            row.set(sentences().header().indexOf("article_id"), Cell.text(id));
            row.set(sentences().header().indexOf("text"), Cell.text(text));
            row.set(sentences().header().indexOf("begin"), new Cell.Whole(rows.size()));
            row.set(sentences().header().indexOf("sentiment_score"), new Cell.Score(-0.25));
            rows.add(row);
        }
        return rows;
    }

    /** An article of two sentences. */
    private static ArticleRows article(String id) {
        return new ArticleRows(
                id,
                id + ".txt",
                "print",
                "Rain fell. Snow fell.",
                List.of(),
                Map.of("sentences", sentences(id)),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                new ArticleCounts(1, 1, 2, 6, 0, 0));
    }

    private static List<List<Cell>> rowsWithout(String column) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : sentences("a")) {
            List<Cell> cells = new ArrayList<>(row);
            cells.set(sentences().header().indexOf(column), Cell.empty());
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void isReadWithEmptyCellsInAColumnThatItLacks() throws Exception {
        OlderStore.withoutColumn(folder, "sentences", "begin");
        byte[] before = Files.readAllBytes(ArticleStore.in(folder));

        try (StoreReader reader = StoreReader.open(folder)) {
            assertThat(reader.rows(sentences(), "a")).isEqualTo(rowsWithout("begin"));
            assertThat(reader.outdated())
                    .isEqualTo(new Outdated(1, List.of(new LackingColumns("sentences", List.of("begin"), 1))));
        }
        assertThat(Files.readAllBytes(ArticleStore.in(folder)))
                .as("reading changes nothing")
                .isEqualTo(before);
    }

    @Test
    void isGivenAColumnThatItLacksAndKeepsItsRows() throws Exception {
        OlderStore.withoutColumn(folder, "sentences", "begin");

        try (ArticleStore store = ArticleStore.open(folder)) {
            assertThat(store.reader().rows(sentences(), "a")).isEqualTo(rowsWithout("begin"));
            assertThat(store.article("a"))
                    .hasValueSatisfying(
                            article -> assertThat(article.hasAllColumns()).isFalse());
            assertThat(store.needsAnalysis(false)).isTrue();
            assertThat(store.outdatedInputs())
                    .isEqualTo(new Outdated(1, List.of(new LackingColumns("sentences", List.of("begin"), 1))));

            store.save(article("a"), STATE);

            assertThat(store.reader().rows(sentences(), "a")).isEqualTo(sentences("a"));
            assertThat(store.needsAnalysis(false)).isFalse();
            assertThat(store.outdatedInputs()).isEqualTo(Outdated.NONE);
        }
        assertThat(outdated()).isEqualTo(Outdated.NONE);
    }

    @Test
    void saysWhatArticlesLackThatOnlySomeLack() throws Exception {
        OlderStore.withoutColumn(folder, "sentences", "begin");
        OlderStore.withoutColumn(folder, "sentences", "kind");
        OlderStore.withoutTable(folder, "values");
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("a", "b"), "print", false);
            store.save(article("b"), STATE);
        }
        OlderStore.withoutColumn(folder, "quotes", "cue");

        assertThat(outdated())
                .isEqualTo(new Outdated(
                        2,
                        List.of(
                                new LackingColumns("sentences", List.of("kind", "begin"), 1),
                                new LackingColumns("values", List.of(), 1),
                                new LackingColumns("quotes", List.of("cue"), 2))));
    }

    @Test
    void needsNoAnalysisForATableOfTokensThatNobodyAskedFor() throws Exception {
        OlderStore.withoutColumn(folder, "tokens", "lemma");

        assertThat(outdated()).isEqualTo(Outdated.NONE);
        try (ArticleStore store = ArticleStore.open(folder)) {
            assertThat(store.needsAnalysis(false)).isFalse();
        }
    }

    @Test
    void losesAColumnThatThereIsNoLonger() throws Exception {
        OlderStore.withColumn(folder, "sentences", "mood", "TEXT");
        assertThat(outdated()).isEqualTo(Outdated.NONE);

        try (ArticleStore store = ArticleStore.open(folder)) {
            assertThat(store.reader().rows(sentences(), "a")).isEqualTo(sentences("a"));
            assertThat(store.needsAnalysis(false)).isFalse();
            store.save(article("b"), STATE);
        }
        OlderStore.withoutColumn(folder, "sentences", "kind");
        ArticleStore.open(folder).close();
    }

    @Test
    void takesAColumnOfAnotherTypeForAnother() throws Exception {
        OlderStore.withoutColumn(folder, "sentences", "begin");
        OlderStore.withColumn(folder, "sentences", "begin", "TEXT");

        assertThat(outdated().lacking()).containsExactly(new LackingColumns("sentences", List.of("begin"), 1));
        try (ArticleStore store = ArticleStore.open(folder)) {
            assertThat(store.reader().rows(sentences(), "a")).isEqualTo(rowsWithout("begin"));
        }
        assertThat(outdated().lacking()).containsExactly(new LackingColumns("sentences", List.of("begin"), 1));
    }

    @Test
    void isAsItWasWhenTheProcessEndsBeforeAllColumnsAreThere() throws Exception {
        OlderStore.withoutColumn(folder, "sentences", "begin");
        OlderStore.withoutTable(folder, "values");
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve(".broadsheet"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
                Statement statement = connection.createStatement()) {
            // So that the change reaches the file before its end, as a large one would.
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("PRAGMA cache_spill = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ALTER TABLE sentences ADD COLUMN \"begin\" INTEGER");
            statement.execute("CREATE TABLE filler (x)");
            statement.execute(
                    "INSERT INTO filler WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)"
                            + " SELECT randomblob(4000) FROM n");
            for (String ending : List.of("", "-journal")) {
                Files.copy(
                        ArticleStore.in(folder).resolveSibling("articles.sqlite" + ending),
                        ArticleStore.in(copy).resolveSibling("articles.sqlite" + ending));
            }
            statement.execute("ROLLBACK");
        }

        try (ArticleStore store = ArticleStore.open(copy)) {
            assertThat(store.reader().rows(sentences(), "a")).isEqualTo(rowsWithout("begin"));
            assertThat(store.outdatedInputs().lacking()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER forget AFTER INSERT ON facts BEGIN DELETE FROM texts; END",
                "CREATE VIEW more AS SELECT * FROM texts",
                "CREATE TABLE \"more\" (\"article_id\" TEXT DEFAULT 'x')",
                "CREATE TABLE \"more\" (\"article_id\" TEXT, \"x\" TEXT AS (article_id))",
                "CREATE TABLE \"more\" (\"article_id\" TEXT)",
                "CREATE TABLE more (article_id TEXT)",
                "CREATE INDEX facts_name ON facts (name)",
                "ALTER TABLE sentences ADD COLUMN more TEXT CHECK (more <> 'x')",
                "ALTER TABLE facts ADD COLUMN more TEXT",
                "DROP TABLE omissions",
                "DROP VIEW failures"
            })
    void isRefusedForAnythingButColumnsOfArticles(String change) throws Exception {
        OlderStore.change(folder, change);

        assertThatThrownBy(() -> ArticleStore.open(folder).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another version of Broadsheet, with other tables; delete it");
        assertThatThrownBy(() -> StoreReader.open(folder).close()).isInstanceOf(StoreException.class);
    }

    @Test
    void isRefusedWhenSomebodyElseGaveItAColumn() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE sentences ADD COLUMN \"mood\" TEXT");
        }

        assertThatThrownBy(() -> ArticleStore.open(folder).close()).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> StoreReader.open(folder).close()).isInstanceOf(StoreException.class);
    }

    @Test
    void isTheSameLayoutWhateverTheOrderOfColumns() {
        Layout one = new Layout(Map.of("t", Map.of("article_id", "TEXT", "x", "REAL")));

        assertThat(Layout.parse(one.text()).text()).isEqualTo("t article_id TEXT\nt x REAL");
        assertThat(Layout.read(one.statements()).map(Layout::text)).isEqualTo(Optional.of(one.text()));
        assertThat(Layout.read(List.of("CREATE TABLE \"t\" (\"article_id\" TEXT)")))
                .isEmpty();
    }

    private Outdated outdated() throws StoreException {
        try (StoreReader reader = StoreReader.open(folder)) {
            return reader.outdated();
        }
    }
}
