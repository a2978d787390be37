package io.broadsheet.analysis.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class OutlinerPropertyTest {
    @Property(tries = 500)
    void sectionsTileAnyTextAndBlocksStandInOrder(@ForAll("texts") String text) {
        ArticleText article = ArticleText.of(text);
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(article);

        int end = 0;
        for (Section section : outline.sections()) {
            assertThat(section.span().begin()).isEqualTo(end);
            end = section.span().end();
        }
        assertThat(end).isEqualTo(article.length());
        int from = 0;
        for (Outline.Block block : outline.blocks()) {
            Span span = block.span();
            assertThat(span.begin()).isGreaterThanOrEqualTo(from);
            assertThat(span.isEmpty()).isFalse();
            assertThat(block.section().span().contains(span)).isTrue();
            from = span.end();
        }
    }

    @Property(tries = 500)
    void losesNoWord(@ForAll("texts") String text) {
        ArticleText article = ArticleText.of(text);
        StringBuilder kept = new StringBuilder();
        for (Outline.Block block :
                new Outliner(Lexicon.ENGLISH).outline(article).blocks()) {
            kept.append(article.cut(block.span()));
        }
        assertThat(letters(kept.toString())).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(List.of(
                "# ",
                "## ",
                "====",
                "---",
                "- ",
                "1. ",
                "By ",
                "Osby Swims",
                "the water was cold and nobody went in",
                ".",
                "?",
                ":",
                " ",
                "\u00a0",
                "\n",
                "\n\n",
                "\r\n",
                "\u2028",
                "“",
                "”",
                "''",
                "🏊🏽",
                "e\u0301",
                "\ufeff",
                "ABSTRACT.",
                "May 4, 2026",
                "a line that is long enough to be the first of a story that goes on and on",
                "X"));
        return pieces.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
