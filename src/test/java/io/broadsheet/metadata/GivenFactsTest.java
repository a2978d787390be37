package io.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GivenFactsTest {
    private static final GivenFacts GIVEN =
            new GivenFacts("Mixed  messages on the bridge", "Ada Moreno", "2026-05-04", "en");

    private static Document text(String text) {
        return Document.of("a", "a.txt", ArticleText.of(text));
    }

    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + ":" + document.text().cut(block.span()))
                .toList();
    }

    @Test
    void marksTheTitleWhereTheTextBeginsWithIt() {
        Document document = GIVEN.applied(text("\nMixed Messages on the bridge\n\nNobody came. 🚀\n"));

        assertThat(blocks(document))
                .containsExactly("TITLE:Mixed Messages on the bridge", "TEXT:\n\nNobody came. 🚀\n");
        assertThat(document.text().toString()).startsWith("\nMixed");
    }

    @Test
    void leavesTheBlocksWhereItDoesNot() {
        assertThat(blocks(GIVEN.applied(text("Nobody came.\n\nMixed messages on the bridge"))))
                .hasSize(1);
        assertThat(blocks(GIVEN.applied(text("Mixed messages on the bridge")))).hasSize(1);
        assertThat(blocks(GivenFacts.NONE.applied(text("\n\nNobody came.")))).hasSize(1);
    }

    @Test
    void leavesTheTitleOfADocumentThatKnowsIt() {
        Document bare = text("Mixed messages on the bridge\nNobody came.");
        Document titled = new Document(
                "a",
                "a.md",
                bare.text(),
                List.of(
                        DocumentBlock.of(Kind.TEXT, bare.text().spanOfUtf16(0, 28)),
                        DocumentBlock.of(Kind.TITLE, bare.text().spanOfUtf16(29, 41))),
                DocumentFacts.UNKNOWN,
                List.of());

        assertThat(GIVEN.applied(titled).blocks()).isEqualTo(titled.blocks());
    }

    @Test
    void saysTheDayAndTheLanguageInPlaceOfTheFormat() {
        Document document = text("Nobody came.");

        assertThat(GIVEN.applied(document).facts()).isEqualTo(new DocumentFacts("", "2026-05-04", "en", List.of()));
        assertThat(GivenFacts.NONE.applied(document)).isEqualTo(document);
    }
}
