package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Document;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

final class ReaderFuzzTest {
    private static final int MOST_CHARACTERS = 2000;

    @FuzzTest(maxDuration = "10m")
    void givesTextOrACodeForAnyBytes(byte[] bytes) throws IOException {
        try {
            Document document = new ArticleReader(FormatRegistry.ALL, MOST_CHARACTERS)
                    .read("a", "a.txt", new ByteArrayInputStream(bytes));
            assertThat(document.text().length()).isBetween(1, MOST_CHARACTERS);
            // Refuses half surrogate pairs, which no file can hold.
            StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(document.text().toString()));
            assertThat(document.text().toString()).doesNotContain("\u0000");
        } catch (UnreadableArticleException e) {
            assertThat(e.code().text()).contains(".");
            assertThat(e.explanation()).isNotBlank();
        }
    }
}
