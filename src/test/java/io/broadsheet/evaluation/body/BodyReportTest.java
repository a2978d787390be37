package io.broadsheet.evaluation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Document document(String title, String story) {
        ArticleText text = ArticleText.of(title + "\n\n" + story);
        return new Document(
                "a",
                "",
                text,
                List.of(
                        DocumentBlock.of(Kind.TITLE, new Span(0, title.length())),
                        DocumentBlock.of(Kind.PARAGRAPH, new Span(title.length() + 2, text.length()))),
                DocumentFacts.UNKNOWN,
                List.of());
    }

    private BodyReport report() {
        BodyReport report = new BodyReport(Path.of("pages"));
        report.add(
                new ExpectedPage("fog", Path.of("fog"), "## The fog, the FOG is thick.", "Ferries stop | Osby Courier"),
                document("Ferries stop", "The fog is very thick today"));
        report.addFailed(new ExpectedPage("goat", Path.of("goat"), "A goat.", ""), "is no page");
        return report;
    }

    @Test
    void comparesBagsOfWordsWithoutTheTitle() {
        assertThat(report().text(20))
                .contains("WORDS  expected  found  shared      P      R     F1   title\n")
                .contains("fog           6      6       4  0.667  0.667  0.667   right\n")
                .contains("goat          2      0       0  0.000  0.000  0.000       –\n")
                .contains("mean                            0.333  0.333  0.333  1 of 1\n")
                .endsWith("Pages that could not be read: 1\ngoat: is no page\n");
        assertThat(report().isWhole()).isFalse();
    }

    @Test
    void printsTheSameForPrograms() throws IOException {
        JsonNode json = new ObjectMapper().readTree(report().json(0));

        assertThat(json.at("/mean/f1").decimalValue()).isEqualByComparingTo("0.3333");
        assertThat(json.at("/titles/right").asInt()).isEqualTo(1);
        assertThat(json.at("/pages/0/title_right").asBoolean()).isTrue();
        assertThat(json.at("/pages/1/failure").asText()).isEqualTo("is no page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Ferries stop # ferries STOP # true
                    Ferries stop # Ferries stop - Osby Courier # true
                    Ferries stop at night # Opinion | Ferries stop at night - Osby # true
                    Opinion | Ferries stop at night # Opinion | Ferries stop at night - Osby # true
                    Osby # Ferries stop at night - Osby # false
                    Ferries stop # Ferries stop at night # false
                    '' # Ferries stop # false
                    """)
    void takesTheNamesAroundATitleForNoPartOfIt(String title, String expected, boolean right) {
        assertThat(TitleComparison.isRight(title, expected)).isEqualTo(right);
    }

    @Test
    void readsPagesWithWhatIsExpectedOfThem() throws Exception {
        Files.writeString(folder.resolve("b.source.html"), "<html>");
        Files.writeString(folder.resolve("b.expected.txt"), "Text.");
        Files.writeString(folder.resolve("a.source.html"), "<html>");
        Files.writeString(folder.resolve("a.expected.txt"), "Text.");
        Files.writeString(folder.resolve("a.meta.json"), "{\"title\": \"Fog\"}");

        assertThat(ExpectedPage.in(folder))
                .extracting(ExpectedPage::name, ExpectedPage::title)
                .containsExactly(tuple("a", "Fog"), tuple("b", ""));
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThatThrownBy(() -> ExpectedPage.in(folder))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("holds no NAME.source.html");
        Files.writeString(folder.resolve("a.source.html"), "<html>");
        assertThatThrownBy(() -> ExpectedPage.in(folder)).hasMessageContaining("has no a.expected.txt beside it");
        Files.writeString(folder.resolve("a.expected.txt"), "Text.");
        Files.writeString(folder.resolve("a.meta.json"), "{\n");
        assertThatThrownBy(() -> ExpectedPage.in(folder)).hasMessageContaining("a.meta.json, line");
        assertThatThrownBy(() -> ExpectedPage.in(folder.resolve("none"))).hasMessageContaining("cannot be opened");
    }
}
