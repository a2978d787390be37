package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class ArchiveFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void givesEachFileAnArticleOrACode(byte[] bytes) throws IOException, InputException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            for (String name : List.of("a.zip", "a.jsonl.gz", "a.csv.zst")) {
                read(Files.write(folder.resolve(name), bytes));
            }
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void read(Path file) throws IOException, InputException {
        InputLister lister = new InputLister(
                List.of(file.toString()),
                InputStream.nullInputStream(),
                new ArticleReader(FormatRegistry.ALL, 1000),
                path -> false);
        List<ListedInput> listed = new ArrayList<>();
        lister.list(listed::add);
        listed.sort(Comparator.comparing(ListedInput::key));
        for (ListedInput input : listed) {
            ArticleSource source = lister.open(input);
            assertThat(Path.of(source.articleId() + "/.txt").normalize())
                    .isRelative()
                    .isEqualTo(Path.of(source.articleId() + "/.txt"));
            try {
                assertThat(source.read().id()).isEqualTo(source.articleId());
            } catch (UnreadableArticleException e) {
                assertThat(e.code().text()).contains(".").isNotEqualTo("article.failed");
                assertThat(e.explanation()).isNotBlank();
            }
        }
    }
}
