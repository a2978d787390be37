package io.broadsheet.analysis.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class OutlinerPropertyTest {
    @Property(tries = 500)
    void sectionsTileAnyTextAndBlocksStandInOrder(@ForAll("texts") String text) {
        ArticleText article = ArticleText.of(text);
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(Document.of("a", text));

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
                new Outliner(Lexicon.ENGLISH).outline(Document.of("a", text)).blocks()) {
            kept.append(article.cut(block.span()));
        }
        assertThat(letters(kept.toString())).isEqualTo(letters(text));
    }

    @Property(tries = 1000)
    void sectionsTileAnyDocumentAndNestByTheirLevels(@ForAll("documents") Document document) {
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(document);

        int end = 0;
        Map<String, Section> before = new HashMap<>();
        for (Section section : outline.sections()) {
            assertThat(section.span().begin()).isEqualTo(end);
            end = section.span().end();
            if (section.index() > 0) {
                Section parent = Objects.requireNonNull(before.get(section.parentId()));
                assertThat(parent.level()).isLessThan(section.level());
            }
            before.put(section.id(), section);
        }
        assertThat(end).isEqualTo(document.text().length());
        int from = 0;
        for (Outline.Block block : outline.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(from);
            assertThat(block.section().span().contains(block.span())).isTrue();
            from = block.span().end();
        }
    }

    @Property(tries = 1000)
    void takesWhatTheDocumentKnowsAsItIs(@ForAll("documents") Document document) {
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(document);

        List<DocumentBlock> known = document.blocks().stream()
                .filter(block -> block.kind() != DocumentBlock.Kind.TEXT)
                .filter(block -> !letters(document.text().cut(block.span())).isEmpty())
                .toList();
        for (DocumentBlock block : known) {
            boolean heads = block.kind() == DocumentBlock.Kind.TITLE || block.kind() == DocumentBlock.Kind.HEADING;
            assertThat(outline.blocks())
                    .filteredOn(found -> block.span().contains(found.span()))
                    .singleElement()
                    .satisfies(found -> assertThat(found.heading()).isEqualTo(heads));
        }
        if (known.stream().anyMatch(block -> block.kind() == DocumentBlock.Kind.HEADING)
                && known.size() == document.blocks().size()) {
            assertThat(outline.sections()).extracting(Section::level).contains(1);
        }
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

    /** Any kinds of blocks in any order, with anything between them. */
    @Provide
    Arbitrary<Document> documents() {
        Arbitrary<DocumentBlock.Kind> kinds = Arbitraries.of(DocumentBlock.Kind.class);
        Arbitrary<Integer> levels = Arbitraries.integers().between(1, 6);
        return Combinators.combine(texts(), kinds, levels, Arbitraries.of(true, true, true, false))
                .as(Piece::new)
                .list()
                .ofMaxSize(8)
                .map(OutlinerPropertyTest::document);
    }

    private record Piece(String text, DocumentBlock.Kind kind, int level, boolean covered) {}

    private static Document document(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<DocumentBlock> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            int begin = text.codePointCount(0, text.length());
            text.append(piece.text());
            int level = piece.kind() == DocumentBlock.Kind.HEADING ? piece.level() : 0;
            if (piece.covered()) {
                Span span = new Span(begin, text.codePointCount(0, text.length()));
                blocks.add(new DocumentBlock(piece.kind(), span, level));
            }
            text.append('\n');
        }
        return new Document("a", "", ArticleText.of(text.toString()), blocks, DocumentFacts.UNKNOWN, List.of());
    }
}
