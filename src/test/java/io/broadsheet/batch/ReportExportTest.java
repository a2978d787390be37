package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages say what the tables say, and lead nowhere else. */
final class ReportExportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path report = Path.of("");

    @BeforeEach
    void run() throws Exception {
        FormatRun.write(folder, List.of());
        report = folder.resolve("report");
    }

    @Test
    void everyLinkLeadsToSomethingInTheReport() throws IOException {
        for (Path page : pages()) {
            Document document = Jsoup.parse(page);
            for (Element link : document.select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String file = target.replaceFirst("#.*", "");
                Path other = file.isEmpty() ? page : page.resolveSibling(file).normalize();
                assertThat(other).as(target).startsWith(report).isRegularFile();
                if (target.contains("#")) {
                    Document there = Jsoup.parse(other);
                    assertThat(Stream.ofNullable(there.getElementById(target.replaceFirst(".*#", ""))))
                            .as(page + " " + target)
                            .hasSize(1);
                }
            }
            for (Element mark : document.select("[data-row]")) {
                assertThat(document.select("#" + mark.attr("data-row")))
                        .as(mark.outerHtml())
                        .hasSize(1);
            }
        }
    }

    @Test
    void everyIdIsThereOnce() throws IOException {
        for (Path page : pages()) {
            assertThat(Jsoup.parse(page).select("[id]").eachAttr("id"))
                    .as(page.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void showsTheTextAsItIs() throws IOException {
        for (int number = 1; number <= 2; number++) {
            List<String> paragraphs = new ArrayList<>();
            for (Element block : page(number).select(".of-text h3, .of-text p")) {
                paragraphs.add(block.wholeText().replaceAll("\\s+", " "));
            }
            String id = TableFile.rows(folder.resolve("articles.csv"))
                    .get(number - 1)
                    .get("article_id");
            assertThat(String.join(" ", paragraphs))
                    .isEqualTo(Files.readString(folder.resolve("text/" + id + ".txt"))
                            .strip()
                            .replaceAll("\\s+", " "));
        }
        assertThat(page(2).select("script").eachAttr("src")).containsExactly("../report.js");
    }

    @Test
    void showsTheNumbersOfTheTables() throws IOException {
        List<TableRow> articles = rows("articles");
        List<List<String>> listed = cells(Jsoup.parse(report.resolve("index.html")), "articles");
        for (int i = 0; i < articles.size(); i++) {
            TableRow article = articles.get(i);
            assertThat(listed.get(i))
                    .contains(
                            article.get("quotes"),
                            article.get("entities"),
                            article.get("tokens"),
                            people(article.get("sentiment_score")));
            assertThat(cells(page(i + 1), "quotes"))
                    .isEqualTo(of("quotes", article).stream()
                            .map(row -> List.of(
                                    row.get("quote_id"),
                                    said(row.get("speaker"), row.get("speaker_role")),
                                    row.get("text"),
                                    row.get("kind"),
                                    row.get("words"),
                                    people(row.get("sentiment_score")),
                                    people(row.get("confidence")),
                                    row.get("section")))
                            .toList());
            assertThat(cells(page(i + 1), "speakers"))
                    .isEqualTo(of("speakers", article).stream()
                            .map(row -> List.of(
                                    said(row.get("speaker"), ""),
                                    row.get("speaker_role"),
                                    row.get("quotes"),
                                    row.get("direct"),
                                    row.get("mixed"),
                                    row.get("indirect"),
                                    row.get("words"),
                                    people(row.get("sentiment_score"))))
                            .toList());
            assertThat(cells(page(i + 1), "sections"))
                    .isEqualTo(of("sentiment", article).stream()
                            .map(row -> List.of(
                                    row.get("section"),
                                    people(row.get("sentiment_score")),
                                    people(row.get("quoted_score")),
                                    people(row.get("narrative_score")),
                                    row.get("sentences"),
                                    row.get("tokens"),
                                    row.get("most_positive_sentence_id") + ", " + row.get("most_negative_sentence_id")))
                            .toList());
            assertThat(sums(cells(page(i + 1), "names"), 0, 2)).isEqualTo(mentions(of("entities", article)));
        }
    }

    @Test
    void showsTheNamesAndFailuresOfTheRun() throws IOException {
        Document overview = Jsoup.parse(report.resolve("index.html"));

        assertThat(cells(overview, "names"))
                .isEqualTo(rows("corpus_entities").stream()
                        .map(row -> List.of(
                                row.get("name"),
                                (row.get("type").toLowerCase(Locale.ROOT) + " "
                                                + row.get("subtype").toLowerCase(Locale.ROOT))
                                        .strip(),
                                row.get("articles"),
                                row.get("mentions"),
                                row.get("quotes_spoken"),
                                people(row.get("sentiment_score"))))
                        .toList());
        assertThat(sums(cells(overview, "speakers"), 0, 2))
                .isEqualTo(sums(
                        rows("speakers").stream()
                                .filter(row -> !row.get("speaker").isEmpty())
                                .map(row -> List.of(row.get("speaker"), row.get("quotes")))
                                .toList(),
                        0,
                        1));
        assertThat(cells(overview, "failures"))
                .isEqualTo(rows("failures").stream()
                        .map(row -> List.copyOf(row.cells().values()))
                        .toList());
    }

    @Test
    void isTheSameWhenItIsWrittenAgain() throws IOException {
        Map<String, String> before = TestRun.filesOf(folder);
        Files.delete(report.resolve("index.html"));
        ReportExport.of(folder, folder);

        assertThat(TestRun.filesOf(folder)).isEqualTo(before);
    }

    @Test
    void isWrittenAloneIntoAnotherFolder() throws IOException {
        ReportExport.of(folder, folder.resolve("elsewhere"));

        assertThat(TestRun.filesOf(folder.resolve("elsewhere"))).hasSameSizeAs(TestRun.filesOf(report));
        assertThat(folder.resolve("elsewhere/report/index.html")).hasSameTextualContentAs(report.resolve("index.html"));
    }

    @Test
    void isLeftOutOnRequest() throws Exception {
        TestRun.run(folder, 1, TestRun.source("bridge", "The Old Bridge Opens\n\nIt holds.\n"));

        assertThat(report).doesNotExist();
    }

    private record TableRow(Map<String, String> cells) {
        String get(String column) {
            return Optional.ofNullable(cells.get(column)).orElseThrow();
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(report)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private Document page(int number) throws IOException {
        return Jsoup.parse(report.resolve("articles/" + number + ".html"));
    }

    private static List<List<String>> cells(Document page, String table) {
        return page.select("table[data-name=" + table + "] tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).toList())
                .toList();
    }

    private List<TableRow> rows(String table) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (Map<String, String> row : TableFile.rows(folder.resolve(table + ".csv"))) {
            row.replaceAll((column, cell) -> CsvFormat.DEFAULT.guard().unguarded(cell));
            rows.add(new TableRow(row));
        }
        return rows;
    }

    private List<TableRow> of(String table, TableRow article) throws IOException {
        return rows(table).stream()
                .filter(row -> row.get("article_id").equals(article.get("article_id")))
                .toList();
    }

    private static String said(String speaker, String role) {
        return ((speaker.isEmpty() ? "unknown" : speaker) + " " + role).strip();
    }

    /** A number as pages show it. */
    private static String people(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('-', '−');
    }

    private static Map<String, Integer> mentions(List<TableRow> entities) {
        return sums(
                entities.stream()
                        .map(row -> List.of(row.get("name"), row.get("mentions")))
                        .toList(),
                0,
                1);
    }

    private static Map<String, Integer> sums(List<List<String>> rows, int key, int number) {
        Map<String, Integer> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(row.get(key), Integer.parseInt(row.get(number)), Integer::sum));
        return sums;
    }
}
