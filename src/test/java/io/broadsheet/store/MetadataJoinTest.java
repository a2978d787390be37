package io.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.broadsheet.metadata.IdPattern;
import io.broadsheet.metadata.MetadataFile;
import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.ListedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetadataJoinTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Articles that are listed and never opened. */
    private record Listed(List<ListedInput> all) implements ArticleInputs {
        static Listed of(Stream<String> ids) {
            return new Listed(ids.map(id -> new ListedInput(0, id, id, "in/" + id + ".txt"))
                    .toList());
        }

        @Override
        public void list(Sink sink) throws IOException {
            for (ListedInput input : all) {
                sink.add(input);
            }
        }

        @Override
        public ArticleSource open(ListedInput input) {
            throw new IllegalStateException("nobody opens " + input);
        }
    }

    private static UserMetadata file(Path file, String content) throws Exception {
        return new UserMetadata(Optional.empty(), Optional.of(MetadataFile.of(Files.writeString(file, content))));
    }

    private static Map<String, Long> codes(ArticleStore store) throws IOException {
        return store.reader().failuresByCode();
    }

    /** The first row of an article is its own; every other row and every article without one is told, and nothing else. */
    @Property(tries = 60)
    void givesEachArticleItsFirstRow(
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> rows, @ForAll @IntRange(max = 20) int articles)
            throws Exception {
        Path here = Files.createTempDirectory("join");
        try (ArticleStore store = ArticleStore.open(here)) {
            StringBuilder csv = new StringBuilder("note,article_id\n");
            Map<String, String> expected = new LinkedHashMap<>();
            Set<String> unknown = new LinkedHashSet<>();
            for (int i = 0; i < rows.size(); i++) {
                String id = "a" + rows.get(i);
                csv.append("line ").append(i + 2).append(',').append(id).append('\n');
                if (rows.get(i) < articles) {
                    expected.putIfAbsent(id, "line " + (i + 2));
                } else {
                    unknown.add(id);
                }
            }
            store.list(Listed.of(IntStream.range(0, articles).mapToObj(i -> "a" + i)), "", false);

            store.describe(file(here.resolve("m.csv"), csv.toString()));

            Map<String, String> joined = new LinkedHashMap<>();
            for (int i = 0; i < articles; i++) {
                Map<Integer, String> cells = store.reader().userCells("a" + i);
                if (!cells.isEmpty()) {
                    joined.put("a" + i, String.join("|", cells.values()));
                }
            }
            assertThat(joined).isEqualTo(expected);
            Map<String, Long> codes = codes(store);
            assertThat(codes.getOrDefault("metadata.row-unknown", 0L)).isEqualTo(unknown.size());
            assertThat(codes.getOrDefault("metadata.row-missing", 0L)).isEqualTo(articles - expected.size());
            assertThat(codes.getOrDefault("metadata.row-double", 0L))
                    .isEqualTo(rows.size() - expected.size() - unknown.size());
        } finally {
            try (Stream<Path> files = Files.walk(here)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void tellsTheFirstHundredOfACodeAndHowManyMore() throws Exception {
        StringBuilder csv = new StringBuilder("article_id,note\n");
        IntStream.range(0, 250).forEach(i -> csv.append("b").append(i).append(",x\n"));
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(Listed.of(Stream.of("a")), "", false);
            store.describe(file(folder.resolve("m.csv"), csv.toString()));

            List<String> messages = new ArrayList<>();
            store.reader().eachFailure(failure -> messages.add(failure.file() + " " + failure.message()));
            assertThat(messages).hasSize(102).contains(" 150 more like these");
            assertThat(messages.get(1))
                    .startsWith(folder.resolve("m.csv") + ":2 ")
                    .contains("no input of this run");
            assertThat(codes(store)).containsEntry("metadata.row-unknown", 250L);
            assertThat(store.reader().someOfMetadata(3)).hasSize(4);
        }
    }

    @Test
    void findsRowsByThePathThatIsNamedOrBelowTheFolder() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(Listed.of(Stream.of("2026/a", "2026/b", "c")), "", false);
            store.describe(
                    file(folder.resolve("m.csv"), "File;note\r\nin/2026/a.txt;A\r\n2026\\b.txt;B\r\n./in/c.txt;C\r\n"));

            assertThat(store.reader().userCells("2026/a")).containsValue("A");
            assertThat(store.reader().userCells("2026/b")).containsValue("B");
            assertThat(store.reader().userCells("c")).containsValue("C");
            assertThat(codes(store)).isEmpty();
        }
    }

    @Test
    void findsTheRecordThatHasTheIdOfARow() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(Listed.of(Stream.of("100%25", "x")), "", false);
            store.describe(file(folder.resolve("m.csv"), "article_id,note\n100%,A\nx,B\n"));

            assertThat(store.reader().userCells("100%25")).containsValue("A");
            assertThat(codes(store)).isEmpty();
        }
    }

    @Test
    void replacesTheMetadataOfTheLastRunOrLeavesItWhole() throws Exception {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(Listed.of(Stream.of("a_1", "b")), "", false);
            store.describe(new UserMetadata(Optional.of(IdPattern.of("(?<outlet>.)_(?<page>\\d)")), Optional.empty()));
            assertThat(store.reader().userCells("a_1")).containsEntry(0, "a").containsEntry(1, "1");
            assertThat(codes(store)).containsEntry("metadata.id-unmatched", 1L);

            UserMetadata torn = file(folder.resolve("m.csv"), "article_id,note\na_1,\"never closed\nb,x\n");
            assertThat(catchThrowable(() -> store.describe(torn))).hasMessageContaining("line 2");
            assertThat(store.reader().userColumns()).hasSize(2);

            store.describe(UserMetadata.NONE);
            assertThat(store.reader().userColumns()).isEmpty();
            assertThat(store.reader().userCells("a_1")).isEmpty();
            assertThat(codes(store)).isEmpty();
        }
    }
}
