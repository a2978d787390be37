package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.store.StoreReader;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {
    private static final List<String> WIRE = List.of(
            "The harbour council voted on Tuesday to close the old ferry pier for the winter, after divers found that its posts had rotted.",
            "Ada Moreno, who runs the ferries, said that boats would land at the fish market until the spring comes back.",
            "Nobody knows what the repair will cost, but the council has set aside 40 thousand crowns from the money for roads.",
            "Fishermen fear that the quay will be too narrow for all. Jonas Petersen told the council that three boats were damaged there "
                    + "last year alone.",
            "The pier was built in 1921, when steamers brought visitors from the capital, and was last mended after the flood of 1978.");

    private static final String OTHER = """
            Bakers strike

            Bakers in the upper town have stopped work for a week, because the price of flour has doubled since the harvest was lost.

            Their guild asks the council for help, and says that eleven shops will not open again unless it comes before the new year.
            """;

    private static final ArticleSource WHOLE = TestRun.source("wire", "Pier closes\n\n" + String.join("\n\n", WIRE));
    private static final ArticleSource CUT = TestRun.source(
            "cut", "No ferries this winter\n\nBy Ann Holm\n\n" + String.join("\n\n", WIRE.subList(0, 4)) + "\n");
    private static final ArticleSource BAKERS = TestRun.source("bakers", OTHER);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void namesTheFirstOfTheRunThatHasTheText() throws Exception {
        assertThat(copies(WHOLE, BAKERS, CUT)).isEqualTo(Map.of("wire", "", "bakers", "", "cut", "wire"));
        assertThat(copies(CUT, WHOLE, BAKERS)).isEqualTo(Map.of("wire", "cut", "bakers", "", "cut", ""));
        assertThat(copies(CUT, BAKERS)).isEqualTo(Map.of("bakers", "", "cut", ""));
    }

    @Test
    void countsEachTextOnceOverTheRunAndAllOfThemWhenAsked() throws Exception {
        RunReport report = TestRun.run(folder, 2, WHOLE, BAKERS, CUT);
        assertThat(report.copies()).isEqualTo(1);
        assertThat(articlesThatName("Ada Moreno", folder)).isEqualTo("1");

        Path all = folder.resolve("all");
        ExportOptions options = TestRun.options(all, 1, TestRun.ALL_TABLES).export();
        TableExport.of(folder, options.with(new CorpusOptions(true, Optional.empty())));

        assertThat(articlesThatName("Ada Moreno", all)).isEqualTo("2");
        assertThat(TableFile.column(all.resolve("articles.csv"), "copy_of")).containsExactly("", "", "wire");
    }

    @Test
    void tellsTheirNumberInTheManifest() throws Exception {
        TestRun.run(folder, 1, WHOLE, CUT);

        var run = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
        assertThat(run.at("/counts/copies").asInt()).isEqualTo(1);
        assertThat(run.at("/options/count_copies").asBoolean(true)).isFalse();
    }

    @Test
    void doesNotDependOnWhichArticleWasAnalysedFirst() throws Exception {
        List<ArticleSource> sources = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sources.add(TestRun.source(
                    "w" + i, "Title " + i + "\n\n" + String.join("\n\n", WIRE.subList(i % 3, 3 + i % 3))));
        }
        TestRun.run(folder.resolve("together"), 3, sources);
        // Stored before, in another order, and found again then.
        List<ArticleSource> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, new Random(3));
        TestRun.run(folder.resolve("again"), 1, shuffled.subList(0, 20));
        TestRun.run(folder.resolve("again"), 2, sources);

        assertThat(TableFile.rows(folder.resolve("again/articles.csv")))
                .isEqualTo(TableFile.rows(folder.resolve("together/articles.csv")));
        assertThat(TableFile.column(folder.resolve("again/articles.csv"), "copy_of"))
                .filteredOn(first -> !first.isEmpty())
                .hasSizeGreaterThan(20);
    }

    @Test
    void findsCopiesWhateverDigitsTheLocaleWrites() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(copies(WHOLE, CUT)).isEqualTo(Map.of("wire", "", "cut", "wire"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void forgetsTheSketchOfAnArticleThatChanged() throws Exception {
        TestRun.run(folder, 1, WHOLE, CUT);
        assertThat(copies(WHOLE, TestRun.source("cut", OTHER))).isEqualTo(Map.of("wire", "", "cut", ""));
    }

    @Test
    void saysWhichArticlesCountToWhoeverAddsUp() throws Exception {
        TestRun.run(folder, 1, WHOLE, CUT);
        try (StoreReader reader = StoreReader.open(folder)) {
            assertThat(reader.copies().number()).isZero();
            CopySearch.run(reader, false);
            CopySearch.run(reader, false);
            assertThat(reader.copies().number()).isEqualTo(1);
            assertThat(reader.copies().firstOf("cut")).isEqualTo("wire");
        }
    }

    private Map<String, String> copies(ArticleSource... sources) throws Exception {
        TestRun.run(folder, 2, sources);
        Map<String, String> copies = new TreeMap<>();
        for (Map<String, String> row : TableFile.rows(folder.resolve("articles.csv"))) {
            copies.put(TableFile.cell(row, "article_id"), TableFile.cell(row, "copy_of"));
        }
        return copies;
    }

    private static String articlesThatName(String name, Path folder) throws IOException {
        Stream<Map<String, String>> rows = TableFile.rows(folder.resolve("corpus_entities.csv")).stream();
        return rows.filter(row -> TableFile.cell(row, "name").equals(name))
                .map(row -> TableFile.cell(row, "articles"))
                .findFirst()
                .orElse("none");
    }
}
