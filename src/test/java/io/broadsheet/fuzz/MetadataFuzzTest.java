package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.metadata.ArticleMetadata;
import io.broadsheet.metadata.MetadataColumns;
import io.broadsheet.metadata.MetadataFile;
import io.broadsheet.metadata.UserColumn;
import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.reader.CsvRows;
import io.broadsheet.reader.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MetadataFuzzTest {
    private static final List<String> OWN = List.of("article_id", "title", "published", "tokens");

    /** A file of whatever bytes is refused in words, or gives each row with a key a cell a column. */
    @FuzzTest(maxDuration = "10m")
    void readsAnyFileOrSaysWhatIsWrong(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(path, bytes);
            MetadataFile file = MetadataFile.of(path);
            MetadataColumns columns = new MetadataColumns(new UserMetadata(Optional.empty(), Optional.of(file)), OWN);
            assertThat(columns.columns().stream().map(UserColumn::name)).doesNotHaveDuplicates();
            List<Long> lines = new ArrayList<>();
            file.read(new MetadataFile.Sink() {
                @Override
                public void add(CsvRows.Row row) {
                    lines.add(row.line());
                    assertThat(file.key(row)).isNotEmpty();
                    assertThat(row.cells()).hasSameSizeAs(file.names());
                    ArticleMetadata known = columns.of(List.of(), row.cells());
                    assertThat(known.cells().keySet())
                            .allMatch(place -> place <= columns.columns().size());
                }

                @Override
                public void refuse(long line, String reason) {
                    lines.add(line);
                    assertThat(reason).isNotEmpty();
                }
            });
            assertThat(lines).isSorted().doesNotHaveDuplicates();
        } catch (InputException e) {
            assertThat(e.explanation()).startsWith(path.toString());
        } finally {
            Files.delete(path);
        }
    }
}
