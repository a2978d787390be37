package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.html.HtmlReader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

final class HtmlFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void givesBlocksOrACodeForAnyBytes(byte[] bytes) throws CharacterCodingException {
        HtmlReader reader = new HtmlReader();
        InputBytes input = new InputBytes("a", "a.html", bytes);
        reader.accepts(input);
        try {
            Document document = reader.read(input);
            assertThat(document.blocks()).isNotEmpty();
            for (DocumentBlock block : document.blocks()) {
                String words = document.text().cut(block.span());
                assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("\n", "  ", "\u0000");
            }
            // Refuses half surrogate pairs, which no file can hold.
            StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(document.facts() + document.text().toString()));
        } catch (UnreadableArticleException e) {
            assertThat(e.code().text()).contains(".");
            assertThat(e.explanation()).isNotBlank();
        }
    }
}
