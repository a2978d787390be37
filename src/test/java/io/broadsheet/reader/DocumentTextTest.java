package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Span;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class DocumentTextTest {
    private static final InputBytes INPUT = new InputBytes("a", "a.docx", new byte[0]);

    @Test
    void countsItsBlocksInCodePoints() throws UnreadableArticleException {
        DocumentText text = new DocumentText(100);
        text.add(Kind.TITLE, 0, "\uD83D\uDE80 up");
        text.addAside("By Ada");
        text.add(Kind.PARAGRAPH, 0, " ");
        text.add(Kind.HEADING, 2, "On");

        Document document = text.document(INPUT, DocumentFacts.UNKNOWN, List.of());

        assertThat(document.text()).hasToString("\uD83D\uDE80 up\n\nBy Ada\n\nOn");
        assertThat(document.blocks())
                .containsExactly(
                        new DocumentBlock(Kind.TITLE, new Span(0, 4), 0),
                        new DocumentBlock(Kind.HEADING, new Span(14, 16), 2));
    }

    @Test
    void cleansWordsAsPeopleSeeThem() {
        assertThat(DocumentText.clean(" a \t b\r\nc \n d\u2028e\u00AD\uFEFFf\u0007g\uD83Dh\uDE80\u00A0 "))
                .isEqualTo("a b\nc\nd\nefg\uFFFDh\uFFFD\u00A0");
    }

    @Test
    void takesTextUpToTheLimit() throws UnreadableArticleException {
        DocumentText text = new DocumentText(6);
        text.add(Kind.PARAGRAPH, 0, "ab");
        text.add(Kind.PARAGRAPH, 0, "cd");

        assertThatThrownBy(() -> text.add(Kind.PARAGRAPH, 0, "e"))
                .hasMessage("has more than 6 characters; split it, or raise --max-characters");
    }

    @Property
    void writesAnyWordsAsTextThatFilesCanHold(@ForAll String words) throws CharacterCodingException {
        String clean = DocumentText.clean(words);

        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(clean));
        assertThat(DocumentText.clean(clean)).isEqualTo(clean);
    }
}
