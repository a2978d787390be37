package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.TableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fast profile leaves out, and that it leaves out nothing else (docs/performance.md). */
final class FastProfileIT {
    @TempDir
    private static Path folder = Path.of("");

    private static Path full = Path.of("");
    private static Path fast = Path.of("");

    @BeforeAll
    static void analyzeInBothProfiles() {
        full = folder.resolve("full");
        fast = folder.resolve("fast");
        Program.analyze(full, Program.ARTICLES, "--tokens");
        assertThat(Program.analyze(fast, Program.ARTICLES, "--tokens", "--profile", "fast", "--distributions")
                        .exitCode())
                .isZero();
    }

    private static List<String> cells(Path run, String table, String column) {
        return TableFile.texts(run, table).stream()
                .map(row -> row.getOrDefault(column, "no such column"))
                .toList();
    }

    @Test
    void readsTheSameSectionsSentencesAndWords() {
        for (String column : List.of("word", "lemma", "pos", "ner", "begin")) {
            assertThat(cells(fast, "tokens", column)).isEqualTo(cells(full, "tokens", column));
        }
        assertThat(cells(fast, "sections", "heading")).isEqualTo(cells(full, "sections", "heading"));
    }

    @Test
    void leavesDependenciesAndTheRntnEmpty() {
        assertThat(Set.copyOf(cells(fast, "tokens", "head"))).containsExactly("0");
        assertThat(Set.copyOf(cells(fast, "tokens", "deprel"))).containsExactly("");
        assertThat(Set.copyOf(cells(fast, "sentences", "rntn_neutral"))).containsExactly("");
    }

    @Test
    void findsMostDirectQuotesAndNoOthers() {
        assertThat(Set.copyOf(cells(fast, "quotes", "kind"))).containsExactly("direct");
        List<Map<String, String>> direct = TableFile.texts(full, "quotes").stream()
                .filter(row -> "direct".equals(row.get("kind")))
                .toList();
        List<String> found = cells(fast, "quotes", "text");
        assertThat(direct.stream().filter(row -> found.contains(row.getOrDefault("text", ""))))
                .hasSizeGreaterThan(direct.size() * 8 / 10);
    }

    @Test
    void judgesSentencesByTheirWords() {
        assertThat(cells(fast, "sentences", "sentiment_label"))
                .hasSameSizeAs(cells(full, "sentences", "sentiment_label"))
                .contains("negative", "positive", "neutral");
    }
}
