package io.broadsheet.table.xlsx;

import static io.broadsheet.testing.SinkFolder.row;
import static io.broadsheet.testing.SinkFolder.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.table.TableSink;
import io.broadsheet.testing.SinkFolder;
import io.broadsheet.testing.WorkbookRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxSinkTest {
    private static final XlsxFormat FORMAT = new XlsxFormat();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private SinkFolder folder() {
        return new SinkFolder(temporary);
    }

    private TableSink open(long mostRows, String... chosen) throws IOException {
        return XlsxSink.open(SinkFolder.read(FORMAT, Set.of(chosen)), folder(), mostRows);
    }

    private List<Map<String, Object>> sheet(String name) throws IOException {
        return WorkbookRows.of(temporary.resolve("tables.xlsx"), name);
    }

    /** Two articles, the second without a title, and what two people say in two sections of the first. */
    private static void writeArticles(TableSink sink) throws IOException {
        sink.write(table("articles"), List.of(row("articles", "article_id", "a1", "title", "March 12")));
        sink.write(
                table("sentiment"),
                List.of(
                        row("sentiment", "article_id", "a1", "section_id", "0", "narrative_score", -0.5),
                        row("sentiment", "article_id", "a1", "section_id", "1", "narrative_score", 0.25)));
        sink.write(
                table("quotes"),
                List.of(
                        row("quotes", "section_id", "0", "speaker", "Ada Moreno", "text", "“No.”", "words", 1),
                        row("quotes", "section_id", "1", "speaker", "Ada Moreno", "text", "“It holds.”", "words", 2),
                        row("quotes", "section_id", "1", "text", "“Never.”", "words", 1)));
        sink.write(table("speakers"), List.of(row("speakers", "article_id", "a1", "speaker", "Ada Moreno")));
        sink.write(table("articles"), List.of(row("articles", "article_id", "1-2")));
        sink.write(table("sentiment"), List.of(row("sentiment", "section_id", "0", "sentiment_label", "negative")));
        sink.write(table("quotes"), List.of(row("quotes", "section_id", "0", "speaker", "Ada Moreno", "text", "=1+1")));
        sink.write(table("speakers"), List.of(row("speakers", "article_id", "1-2", "speaker", "Ada Moreno")));
    }

    @Test
    void showsTitlesForIdsAndHowTheTextAroundQuotesFeels() throws IOException {
        try (TableSink sink = open(100, "speakers")) {
            writeArticles(sink);
            sink.finish();
        }

        assertThat(sheet("Quotes"))
                .extracting(quote -> quote.get("Article"))
                .containsExactly("March 12", "March 12", "March 12", "1-2");
        assertThat(sheet("Quotes"))
                .extracting(quote -> quote.get("Text around"))
                .containsExactly(new BigDecimal("-0.5"), new BigDecimal("0.25"), new BigDecimal("0.25"), "");
        assertThat(sheet("Quotes")).extracting(quote -> quote.get("Quote")).contains("=1+1");
        // (1 * -0.5 + 2 * 0.25) / 3
        assertThat(sheet("Speakers"))
                .extracting(speaker -> speaker.get("Text around"))
                .containsExactly(new BigDecimal("0.0"), "");
    }

    @Test
    void namesSheetsOtherwiseThanEachOtherWhateverTheirCase() throws IOException {
        try (TableSink sink = open(100, "quotes", "sections", "speakers", "corpus_entities", "failures")) {
            sink.finish();
        }

        List<String> names = WorkbookRows.sheets(temporary.resolve("tables.xlsx"));
        assertThat(names).startsWith("Quotes", "Names", "Sections", "Speakers", "articles_all");
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhatASheetHasNoRoomFor() throws IOException {
        try (TableSink sink = open(3, "values")) {
            sink.write(
                    table("values"),
                    List.of(
                            row("values", "surface", "one"),
                            row("values", "surface", "two"),
                            row("values"),
                            row("values")));
            assertThat(sink.shortfalls())
                    .containsExactly(
                            "tables.xlsx: the sheet values_all lacks 2 rows beyond the 3 that a sheet takes; the CSV files have them "
                                    + "all, and --sqlite and --parquet open such tables faster");
            sink.finish();
        }

        assertThat(sheet("values_all"))
                .extracting(value -> value.get("surface"))
                .containsExactly("one", "two");
    }

    @Test
    void cutsLongCellsAndCountsThemOnce() throws IOException {
        try (TableSink sink = open(100, "quotes")) {
            assertThat(sink.write(table("quotes"), List.of(row("quotes", "text", "long ".repeat(9000)))))
                    .isEqualTo(1);
            sink.finish();
        }

        assertThat((String) sheet("quotes_all").get(0).get("text"))
                .hasSize(32_767)
                .endsWith("… [cut: 45000 characters in all]");
        assertThat((String) sheet("Quotes").get(0).get("Quote")).hasSize(32_767);
    }

    @Test
    void leavesNothingButTheWorkbook() throws IOException {
        try (TableSink sink = open(100, "quotes")) {
            writeArticles(sink);
            sink.finish();
        }

        assertThat(folder().files()).containsExactly("tables.xlsx");
    }

    @Test
    void leavesNothingWhenItIsGivenUp() throws IOException {
        try (TableSink sink = open(100, "quotes")) {
            writeArticles(sink);
        }

        assertThat(folder().files()).isEmpty();
    }

    @Test
    void writesTheSameBytesWhereverTheMachineStands() throws IOException {
        byte[] here = bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private byte[] bytes() throws IOException {
        try (TableSink sink = open(2, "quotes", "speakers")) {
            writeArticles(sink);
            assertThat(sink.shortfalls()).isNotEmpty();
            sink.finish();
        }
        return Files.readAllBytes(temporary.resolve("tables.xlsx"));
    }
}
