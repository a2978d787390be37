package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.evaluation.SpeakerArticle.Coverage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportedQuotesTest {
    private static final String HEADER =
            "article_id,kind,begin,end,speaker,mention_begin,mention_end,text,confidence\n";
    private static final GoldArticle ARTICLE = article("bridge", "“It holds,” said Ada Moreno.\n\nNobody cheered.");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static GoldArticle article(String name, String text) {
        return new SpeakerArticle(
                name, Path.of(name + ".txt"), ArticleText.of(text), List.of(), List.of(), Coverage.ALL);
    }

    private List<QuoteRow> rows(String table) throws IOException, EvaluationException {
        Files.writeString(folder.resolve("quotes.csv"), table);
        return ReportedQuotes.read(folder).rows(ARTICLE);
    }

    @Test
    void readsRowsWhateverTheFolderOfTheirArticle() throws IOException, EvaluationException {
        assertThat(
                        rows(
                                HEADER
                                        + "press/may/bridge,mixed,0,11,Ada Moreno,17,27,\"“It holds,”\",0.9500\nother,direct,0,1,,,,,\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(Quote.Kind.MIXED);
                    assertThat(row.span()).isEqualTo(new Span(0, 11));
                    assertThat(row.content()).isEqualTo(new Span(0, 11));
                    assertThat(row.mention().span()).isEqualTo(new Span(17, 27));
                    assertThat(row.confidence()).hasValue(0.95);
                    assertThat(row.named()).isTrue();
                });
    }

    @Test
    void readsOtherDelimitersAndAByteOrderMark() throws IOException, EvaluationException {
        assertThat(rows("\uFEFF" + HEADER.replace(',', ';') + "bridge;direct;0;11;Moreno, Ada;;;;\n\n"))
                .extracting(QuoteRow::speaker)
                .containsExactly("Moreno, Ada");
    }

    @Test
    void takesTheApostropheOffGuardedText() throws IOException, EvaluationException {
        assertThat(rows(HEADER + "bridge,direct,0,11,'=Ada,,,'-,\nbridge,direct,0,11,'tis Ada,,,,\n"))
                .extracting(QuoteRow::speaker)
                .containsExactly("=Ada", "'tis Ada");
    }

    @Test
    void readsCellsWithEmptyLinesAndDoubledMarks() throws IOException, EvaluationException {
        assertThat(rows(HEADER + "bridge,direct,0,11,,,,\"\"\"\n\nIt \"\"holds\"\"\",\nbridge,direct,0,11,Ada,,,,\n"))
                .extracting(QuoteRow::text)
                .containsExactly("\"\n\nIt \"holds\"", "");
    }

    @Test
    void knowsArticlesWithoutRows() throws IOException, EvaluationException {
        Files.writeString(folder.resolve("quotes.csv"), HEADER);
        assertThat(ReportedQuotes.read(folder).holds(ARTICLE)).isFalse();

        Files.writeString(folder.resolve("articles.csv"), "article_id,file\npress/bridge,bridge.txt\n");
        assertThat(ReportedQuotes.read(folder).holds(ARTICLE)).isTrue();
        assertThat(ReportedQuotes.read(folder).rows(ARTICLE)).isEmpty();
    }

    @Test
    void refusesToGuessBetweenTwoArticles() {
        assertThatThrownBy(() -> rows(HEADER + "a/bridge,direct,0,11,,,,,\nb/bridge,direct,0,11,,,,,\n"))
                .message()
                .contains("a/bridge and b/bridge could both be bridge.txt");
    }

    @Test
    void asksForTheTable() {
        assertThatThrownBy(() -> ReportedQuotes.read(folder))
                .isInstanceOf(EvaluationException.class)
                .hasMessage(folder.resolve("quotes.csv")
                        + ": no such file; name a folder with tables of 'broadsheet analyze'");
    }

    @Test
    void namesAMissingColumn() {
        assertThatThrownBy(() -> rows("article_id,kind,begin,end,speaker\n"))
                .message()
                .contains("quotes.csv, line 1: has no column 'mention_begin'");
        assertThatThrownBy(() -> rows("")).message().contains("line 1: has no column 'article_id'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bridge,direct,zero,11,,,,,|'begin' must be a whole number, but is 'zero'",
                "bridge,direct,,11,,,,,|'begin' is empty",
                "bridge,direct,11,5,,,,,|'begin' is 11, behind its end 5",
                "bridge,spoken,0,11,,,,,|'kind' must be direct, mixed or indirect, but is 'spoken'",
                "bridge,direct,0,11,,3,,,|one of 'mention_begin' and 'mention_end' is empty",
                "bridge,direct,0,11,,,,,sure|'confidence' must be a number from 0 to 1, but is 'sure'",
                "bridge,direct,0,11,,,,,1.2|'confidence' must be a number from 0 to 1, but is '1.2'",
                "bridge,direct,0,11|has 4 cells, but the header has 9 columns",
                "bridge,direct,0,999,,,,,|ends at 999, behind the end of bridge.txt (45 characters)",
                "bridge,direct,0,11,,,,\"open,|is no CSV"
            })
    void namesTheBrokenRow(String row, String message) {
        assertThatThrownBy(() -> rows(HEADER + "bridge,direct,0,11,,,,\"two\nlines\",\n" + row + "\n"))
                .isInstanceOf(EvaluationException.class)
                .message()
                .startsWith(folder.resolve("quotes.csv") + ", line 4: ")
                .contains(message);
    }

    @Test
    void countsRowsWhoseWordsStandElsewhere() throws IOException, EvaluationException {
        List<QuoteRow> rows =
                rows(HEADER + "bridge,direct,0,11,,,,“It holds!”,\nbridge,direct,1,12,,,,\"“It folds,”\",\n");

        assertThat(ReportedQuotes.strayRows(rows, ARTICLE.text())).isEqualTo(1);
    }
}
