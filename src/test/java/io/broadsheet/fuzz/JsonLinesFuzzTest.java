package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Document;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class JsonLinesFuzzTest {
    private static final int MOST_CHARACTERS = 2000;

    @FuzzTest(maxDuration = "10m")
    void givesEachRecordAnArticleOrACode(byte[] bytes) throws IOException, InputException {
        Path file = Files.createTempFile("fuzz", ".jsonl");
        try {
            Files.write(file, bytes);
            InputLister lister = new InputLister(
                    List.of(file.toString()),
                    InputStream.nullInputStream(),
                    new ArticleReader(FormatRegistry.ALL, MOST_CHARACTERS),
                    inner -> false);
            List<ListedInput> listed = new ArrayList<>();
            lister.list(listed::add);
            assertThat(listed).isNotEmpty();
            String last = "";
            for (ListedInput input : listed) {
                assertThat(input.key().compareTo(last))
                        .as("in the order of the file")
                        .isNotNegative();
                last = input.key();
                assertThat(Path.of(input.articleId() + ".txt").normalize())
                        .isRelative()
                        .satisfies(inner -> assertThat(inner.startsWith("..")).isFalse());
                read(lister.open(input));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(ArticleSource source) throws IOException {
        try {
            Document document = source.read();
            assertThat(document.id()).isEqualTo(source.articleId());
            assertThat(document.text().length()).isBetween(1, MOST_CHARACTERS);
            StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(document.text().toString()));
        } catch (UnreadableArticleException e) {
            assertThat(e.code().text()).contains(".");
            assertThat(e.explanation()).isNotBlank();
        }
    }
}
