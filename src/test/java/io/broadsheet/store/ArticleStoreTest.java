package io.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Traits;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleStoreTest {
    private static final RunState STATE = RunState.of(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** An article of one sentence, with one name. */
    private static ArticleRows article(String id, String name, double positive) {
        Table<?> sentences = Schema.OF_ARTICLES.stream()
                .filter(table -> table.name().equals("sentences"))
                .findFirst()
                .orElseThrow();
        List<Cell> sentence =
                new ArrayList<>(Collections.nCopies(sentences.columns().size(), Cell.empty()));
        sentence.set(sentences.header().indexOf("article_id"), Cell.text(id));
        sentence.set(sentences.header().indexOf("text"), Cell.text("Rain fell on \uD83D\uDE80 'Osby'; \"all\" day."));
        sentence.set(sentences.header().indexOf("end"), new Cell.Whole(27));
        sentence.set(sentences.header().indexOf("sentiment_score"), new Cell.Score(-0.25));
        return new ArticleRows(
                id,
                id + ".txt",
                "print",
                "Rain fell.",
                List.of(),
                Map.of("sentences", List.of(sentence)),
                List.of(new EntityFacts(
                        "e1", name, EntityType.PERSON, "", Map.of(name, 2), Traits.NONE, 1, true, positive, 0.5)),
                Optional.empty(),
                List.of(),
                List.of(),
                new ArticleCounts(1, 1, 1, 8, 1, 0));
    }

    @Test
    void givesRowsBackCellForCell() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            ArticleRows article = article("a", "Ada Moreno", 0.25);
            store.save(article, STATE);

            for (Table<?> table : Schema.OF_ARTICLES) {
                assertThat(store.reader().rows(table, "a"))
                        .as(table.name())
                        .isEqualTo(article.rows().getOrDefault(table.name(), List.of()));
            }
            assertThat(store.reader().text("a")).isEqualTo("Rain fell.");
        }
    }

    @Test
    void isReadByAnyProgramThatKnowsSqlite() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("a"), "print", false);
            store.save(article("a", "Ada Moreno", 0.25), STATE);
            store.complete();
        }

        assertThat(folder.resolve(".broadsheet/articles.sqlite-wal")).doesNotExist();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT text, typeof(\"end\"), sentiment_score * 2, sentiment_label IS NULL FROM sentences")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("Rain fell on \uD83D\uDE80 'Osby'; \"all\" day.");
            assertThat(row.getString(2)).isEqualTo("integer");
            assertThat(row.getDouble(3)).isEqualTo(-0.5);
            assertThat(row.getBoolean(4)).isTrue();
        }
    }

    @Test
    void putsInputsInOrderByArgumentAndThenByCodePoints() throws Exception {
        List<ListedInput> inputs = new ArrayList<>();
        for (String key : List.of("z", "a\u0000z", "\uFFEE", "a-b", "\uD83D\uDE80", "Z", "a\u0000b\u0000c", "a")) {
            inputs.add(new ListedInput(1, key, "id " + key, key));
        }
        inputs.add(new ListedInput(0, "", "first", "first"));
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(new StoredInputs(inputs), "print", false);

            assertThat(store.reader().inputsAfter(0))
                    .extracting(input -> input.input().key())
                    .containsExactly("", "Z", "a", "a\u0000b\u0000c", "a\u0000z", "a-b", "z", "\uFFEE", "\uD83D\uDE80");
        }
    }

    @Test
    void refusesTheSecondOfTwoInputsWithOneId() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("a", "b", "a"), "print", false);
            List<Failure> failures = new ArrayList<>();
            store.reader().eachFailure(failures::add);

            assertThat(failures).singleElement().satisfies(failure -> {
                assertThat(failure.file()).isEqualTo("2/a.txt");
                assertThat(failure.code()).isEqualTo(FailureCode.ARTICLE_DUPLICATE);
                assertThat(failure.message()).contains("0/a.txt");
            });
            assertThat(store.reader().inputsAfter(0))
                    .extracting(input -> input.refusal().isPresent())
                    .containsExactly(false, false, true);
            assertThat(store.reader().failed()).isEqualTo(1);
        }
    }

    @Test
    void leavesTheInputsAsTheyWereWhenNewOnesAreRefused() throws Exception {
        ArticleInputs refused = new ArticleInputs() {
            @Override
            public void list(Sink sink) throws InputException, IOException {
                sink.add(new ListedInput(0, "", "c", "c.txt"));
                throw new InputException("there is no d.txt");
            }

            @Override
            public ArticleSource open(ListedInput input) {
                throw new IllegalStateException("never opened");
            }
        };
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("a", "b"), "print", false);

            assertThatThrownBy(() -> store.list(refused, "print", false)).hasMessage("there is no d.txt");
            assertThat(store.reader().inputs()).isEqualTo(2);
        }
    }

    @Test
    void addsNamesUpInInputOrderTheMostMentionedFirst() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("z", "y", "x"), "print", false);
            store.save(article("x", "Ada Moreno", 0.25), STATE);
            store.save(article("z", "Ada Moreno", 0.5), STATE);
            store.save(article("y", "Jonas Petersen", 1), STATE);
            store.save(article("no input", "Jonas Petersen", 1), STATE);
        }
        List<IdentityTotal> totals = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(folder)) {
            reader.consistently(() -> {
                IdentityTables identities = reader.identities();
                identities.eachEntity(
                        entity -> identities.add(entity, entity.facts().name(), Set.of()));
                identities.sort();
                identities.resolve("own-name", "correction");
                identities.eachIdentity(totals::add);
            });
        }

        assertThat(totals)
                .containsExactly(
                        total("Ada Moreno", 2, 4, 2, "z", "x", 0.75, 1),
                        total("Jonas Petersen", 1, 2, 1, "y", "y", 1, 0.5));
    }

    private static IdentityTotal total(
            String name,
            int articles,
            int mentions,
            int quotes,
            String first,
            String last,
            double positive,
            double negative) {
        return new IdentityTotal(
                name,
                name,
                EntityType.PERSON,
                "",
                List.of(name),
                articles,
                mentions,
                quotes,
                first,
                last,
                true,
                positive,
                negative);
    }

    @Test
    void isReadWhileItIsWritten() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(StoredInputs.of("a", "b"), "print", false);
            store.save(article("a", "Ada Moreno", 0.25), STATE);
            try (StoreReader reader = StoreReader.open(folder)) {
                reader.consistently(() -> {
                    assertThat(reader.counts().articles()).isEqualTo(1);
                    store.save(article("b", "Ada Moreno", 0.25), STATE);
                    assertThat(reader.counts().articles()).isEqualTo(1);
                });
                assertThat(reader.counts().articles()).isEqualTo(2);
            }
        }
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        Files.createDirectories(folder.resolve(".broadsheet"));
        Files.write(ArticleStore.in(folder), "nonsense ".repeat(1000).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ArticleStore.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(".broadsheet/articles.sqlite: is damaged or no store of Broadsheet's");
    }

    @Test
    void refusesAnotherProgramsDatabase() throws Exception {
        Files.createDirectories(folder.resolve(".broadsheet"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine (x)");
        }

        assertThatThrownBy(() -> ArticleStore.open(folder)).hasMessageContaining("is no store of Broadsheet's");
    }

    @Test
    void refusesAStoreWithOtherTables() throws Exception {
        ArticleStore.open(folder).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 12345");
        }

        assertThatThrownBy(() -> ArticleStore.open(folder)).hasMessageContaining("another version of Broadsheet");
        assertThatThrownBy(() -> StoreReader.open(folder)).hasMessageContaining("another version of Broadsheet");
    }

    @Test
    void noticesThatItsFileWasTakenAway() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.check();
            Files.delete(ArticleStore.in(folder));

            assertThatThrownBy(store::check).hasMessageContaining("was removed or replaced");
        }
    }

    @Test
    void saysThatThereIsNone() {
        assertThatThrownBy(() -> StoreReader.open(folder)).hasMessageContaining("holds no run");
    }

    @Test
    void keepsWhatItKnowsOfAFolderThatGivesNothingJustNow() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            for (String id : List.of("top", "drive/a", "drive/b", "desk/c", "desk/d")) {
                store.save(article(id, "Ada Moreno", 0), STATE);
            }
            store.list(StoredInputs.of("other", "desk/c"), "print", false);
            store.forgetVanished();

            assertThat(store.article("top")).as("its folder gives another").isEmpty();
            assertThat(store.article("desk/d")).as("its folder gives another").isEmpty();
            assertThat(store.article("desk/c")).isPresent();
            assertThat(store.article("drive/a")).as("its folder gives none").isPresent();
            assertThat(store.article("drive/b")).isPresent();
            assertThat(store.reader().counts().articles()).isEqualTo(1);
        }
    }

    @Test
    void refusesAStoreWithATriggerOfSomebodyElse() throws Exception {
        ArticleStore.open(folder).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TRIGGER forget AFTER INSERT ON facts BEGIN DELETE FROM texts; END");
        }

        assertThatThrownBy(() -> ArticleStore.open(folder).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("triggers that Broadsheet did not make");
        assertThatThrownBy(() -> StoreReader.open(folder).close()).isInstanceOf(StoreException.class);
    }
}
