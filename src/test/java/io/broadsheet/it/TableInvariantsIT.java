package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every table of every article, and of every way to run the same articles. */
final class TableInvariantsIT {
    @TempDir
    private static Path folder = Path.of("");

    private static Path whole = Path.of("");

    @BeforeAll
    static void analyzeAll() {
        whole = folder.resolve("whole");
        assertThat(Program.analyze(whole, Program.ARTICLES, "--tokens").exitCode())
                .isZero();
    }

    private static int[] text(String articleId) {
        try {
            return Files.readString(whole.resolve("text").resolve(articleId + ".txt"))
                    .codePoints()
                    .toArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String cut(Map<String, String> row, String begin, String end) {
        int[] text = text(row.getOrDefault("article_id", ""));
        int from = Integer.parseInt(row.getOrDefault(begin, ""));
        int to = Integer.parseInt(row.getOrDefault(end, ""));
        return new String(text, from, to - from);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "no such column: " + column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "el-GR"})
    void theDefaultLocaleOfTheProcessChangesNothing(String locale) {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path out = folder.resolve(locale);
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Program.analyze(out, Program.ARTICLES, "--tokens");
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }

        assertThat(Program.outputs(out)).isEqualTo(Program.outputs(whole));
    }

    @Test
    void everySpanCutsOutItsText() {
        TableFile.texts(whole, "sentences")
                .forEach(row -> assertThat(cut(row, "begin", "end")).isEqualTo(cell(row, "text")));
        TableFile.texts(whole, "mentions")
                .forEach(row -> assertThat(cut(row, "begin", "end")).isEqualTo(cell(row, "surface")));
        TableFile.texts(whole, "quotes").forEach(row -> {
            assertThat(cut(row, "begin", "end")).isEqualTo(cell(row, "text"));
            assertThat(cut(row, "content_begin", "content_end")).contains(cell(row, "text"));
            if (!cell(row, "mention_begin").isEmpty()) {
                assertThat(cut(row, "mention_begin", "mention_end")).isEqualTo(cell(row, "mention"));
            }
            if (!cell(row, "cue_begin").isEmpty()) {
                assertThat(cut(row, "cue_begin", "cue_end")).isEqualTo(cell(row, "cue"));
            }
        });
        TableFile.texts(whole, "sections")
                .forEach(row -> assertThat(cut(row, "begin", "end").replaceAll("[\\s\\p{Z}]+", " "))
                        .contains(cell(row, "heading")));
    }

    @Test
    void everyKeyIsUnique() {
        for (Table<?> table : Tables.all()) {
            if (!table.primaryKey().isEmpty()) {
                assertThat(keys(table.name(), table.primaryKey()))
                        .as(table.name())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyForeignKeyExists() {
        for (Table<?> table : Tables.all()) {
            for (Table.ForeignKey key : table.foreignKeys()) {
                Set<List<String>> existing = new HashSet<>(keys(key.table(), key.references()));
                List<List<String>> used = keys(table.name(), key.fields()).stream()
                        .filter(cells -> !key.optional() || !cells.contains(""))
                        .toList();
                assertThat(existing).as(table.name() + " to " + key.table()).containsAll(used);
            }
        }
    }

    @Test
    void everyEntityIdIsAnEntitys() {
        Set<List<String>> entities = new HashSet<>(keys("entities", List.of("article_id", "entity_id")));
        assertThat(entities).containsAll(keys("mentions", List.of("article_id", "entity_id")));
        for (Map<String, String> row : TableFile.texts(whole, "quotes")) {
            if (!cell(row, "speaker_entity_id").isEmpty()) {
                for (String id : cell(row, "speaker_entity_id").split(";", -1)) {
                    assertThat(entities).contains(List.of(cell(row, "article_id"), id));
                }
            }
        }
    }

    private static List<List<String>> keys(String table, List<String> columns) {
        return TableFile.texts(whole, table).stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
    }

    @Test
    void sectionsTileTheirText() {
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (Map<String, String> row : TableFile.texts(whole, "sections")) {
            int begin = Integer.parseInt(cell(row, "begin"));
            assertThat(begin).isEqualTo(ends.getOrDefault(cell(row, "article_id"), 0));
            ends.put(cell(row, "article_id"), Integer.parseInt(cell(row, "end")));
        }
        ends.forEach((article, end) -> assertThat(end).isEqualTo(text(article).length));
    }

    @Test
    void noSentenceGluesAHeadingToTheNextLine() {
        Map<List<String>, String> headings = new LinkedHashMap<>();
        for (Map<String, String> row : TableFile.texts(whole, "sections")) {
            if (!cell(row, "heading").isEmpty()) {
                headings.put(List.of(cell(row, "article_id"), cell(row, "section_id")), cell(row, "heading"));
            }
        }
        Map<List<String>, String> sentences = new LinkedHashMap<>();
        for (Map<String, String> row : TableFile.texts(whole, "sentences")) {
            if (cell(row, "kind").equals("heading")) {
                assertThat(sentences.put(List.of(cell(row, "article_id"), cell(row, "section_id")), cell(row, "text")))
                        .as("a heading is one sentence")
                        .isNull();
            }
        }
        headings.forEach((section, heading) -> assertThat(String.valueOf(sentences.get(section)))
                .as(section.toString())
                .isEqualToIgnoringWhitespace(heading));
    }

    @Test
    void namesNoPronoun() {
        assertThat(TableFile.texts(whole, "mentions"))
                .extracting(row -> cell(row, "surface").toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "he", "she", "it", "they", "we", "i", "you", "his", "her", "their", "him", "them", "us");
    }

    @Test
    void countsAddUp() {
        for (Map<String, String> article : TableFile.texts(whole, "articles")) {
            String id = cell(article, "article_id");
            for (String table : List.of("sections", "sentences", "quotes")) {
                assertThat(rows(table, id)).as(table).hasSize(Integer.parseInt(cell(article, table)));
            }
            assertThat(rows("tokens", id)).hasSize(Integer.parseInt(cell(article, "tokens")));
            assertThat(rows("sections", id).stream()
                            .mapToInt(row -> Integer.parseInt(cell(row, "tokens")))
                            .sum())
                    .isEqualTo(Integer.parseInt(cell(article, "tokens")));
            assertThat(rows("entities", id).stream()
                            .mapToInt(row -> Integer.parseInt(cell(row, "mentions")))
                            .sum())
                    .isEqualTo(rows("mentions", id).size());
        }
        assertThat(TableFile.texts(whole, "corpus_entities").stream()
                        .mapToInt(row -> Integer.parseInt(cell(row, "mentions")))
                        .sum())
                .isEqualTo(TableFile.texts(whole, "mentions").size());
    }

    private static List<Map<String, String>> rows(String table, String articleId) {
        return TableFile.texts(whole, table).stream()
                .filter(row -> cell(row, "article_id").equals(articleId))
                .toList();
    }

    @Test
    void aRerunWritesTheSameBytes() {
        Path again = folder.resolve("again");
        assertThat(Program.analyze(again, Program.ARTICLES, "--tokens").exitCode())
                .isZero();
        assertThat(Program.outputs(again)).isEqualTo(Program.outputs(whole));
    }

    @Test
    void oneThreadWritesWhatThreeWrite() {
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        assertThat(Program.analyze(one, Program.ARTICLES, "--tokens", "--threads", "1")
                        .exitCode())
                .isZero();
        assertThat(Program.analyze(three, Program.ARTICLES, "--tokens", "--threads", "3")
                        .exitCode())
                .isZero();
        assertThat(Program.outputs(one)).isEqualTo(Program.outputs(three));
    }

    @Test
    void theOrderOfArticlesDoesNotChangeTheirRows() {
        List<Path> files = new ArrayList<>(Program.ARTICLES);
        Path forth = folder.resolve("forth");
        Path back = folder.resolve("back");
        Program.analyze(forth, files, "--tokens", "--threads", "1");
        Collections.reverse(files);
        Program.analyze(back, files, "--tokens", "--threads", "1");

        Map<String, String> backOutputs = Program.outputs(back);
        Program.outputs(forth).forEach((name, content) -> {
            // The pages of the report are numbered in input order.
            if (!name.equals("corpus_entities.csv") && !name.startsWith("report/")) {
                assertThat(backOutputs.getOrDefault(name, "").lines().sorted().toList())
                        .as(name)
                        .isEqualTo(content.lines().sorted().toList());
            }
        });
    }

    @Test
    void anArticleAloneHasTheRowsThatItHasAmongOthers() {
        Path alone = folder.resolve("alone");
        for (Path article : Program.ARTICLES) {
            Program.analyze(alone, List.of(article), "--tokens");
            String name = String.valueOf(article.getFileName());
            String id = name.substring(0, name.lastIndexOf('.'));
            for (String table : List.of("sentences", "entities", "mentions", "quotes", "speakers", "tokens")) {
                assertThat(TableFile.texts(alone, table))
                        .as("%s of %s", table, id)
                        .isEqualTo(rows(table, id));
            }
        }
    }
}
