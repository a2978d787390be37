package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;

final class MarkdownFuzzTest {
    private static final int MOST_CHARACTERS = 2000;

    @FuzzTest(maxDuration = "10m")
    void givesBlocksOrACodeForAnyBytes(byte[] bytes) throws IOException {
        try {
            Document document = new ArticleReader(FormatRegistry.ALL, MOST_CHARACTERS)
                    .read("a", "a.md", new ByteArrayInputStream(bytes));
            assertThat(document.text().length()).isBetween(1, MOST_CHARACTERS);
            assertThat(document.blocks())
                    .isNotEmpty()
                    .allSatisfy(block ->
                            assertThat(document.text().cut(block.span())).isNotBlank());
            assertThat(document.blocks())
                    .filteredOn(block -> block.kind() == DocumentBlock.Kind.TITLE)
                    .hasSizeLessThan(2);
        } catch (UnreadableArticleException e) {
            assertThat(e.code().text()).contains(".");
            assertThat(e.explanation()).isNotBlank();
        }
    }
}
