package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputLabelsTest {
    @TempDir
    private Path root = Path.of("");

    private List<String> labels(String... inputs) throws IOException {
        for (String input : inputs) {
            Path path = root.resolve(input);
            Files.createDirectories(input.endsWith(".txt") ? path.getParent() : path);
        }
        return InputLabels.of(Arrays.stream(inputs)
                        .map(input -> Optional.of(root.resolve(input)))
                        .toList())
                .prefixes();
    }

    @Test
    void putsNothingBeforeTheIdsOfOneFolder() throws IOException {
        assertThat(labels("press")).containsExactly("");
        assertThat(labels("press", "letter.txt", "note.txt")).containsExactly("", "", "");
    }

    @Test
    void putsTheNamesOfSeveralFoldersBeforeTheirIds() throws IOException {
        assertThat(labels("press", "wire")).containsExactly("press/", "wire/");
    }

    @Test
    void takesAsMuchOfThePathAsTellsFoldersApart() throws IOException {
        assertThat(labels("2025/press", "2026/press")).containsExactly("2025/press/", "2026/press/");
        assertThat(labels("x/2025/press", "y/2025/press", "wire"))
                .containsExactly(
                        "x/2025/press/",
                        "y/2025/press/",
                        root.resolve("..").toRealPath().getFileName() + "/" + root.getFileName() + "/wire/");
    }

    @Test
    void letsNoFolderCompleteTheNameOfAnother() throws IOException {
        List<String> labels = labels("data", "x/data", "y/data/2024");

        assertThat(labels).doesNotHaveDuplicates();
        for (String label : labels) {
            assertThat(labels).filteredOn(other -> other.startsWith(label)).containsExactly(label);
        }
    }

    @Test
    void tellsFilesOfOneNameApart() throws IOException {
        assertThat(labels("a/note.txt", "b/note.txt", "c/other.txt")).containsExactly("a/", "b/", "");
    }

    @Test
    void cannotTellAFolderFromItself() throws IOException {
        assertThat(labels("press", "press")).containsExactly("", "");
    }

    @Test
    void putsNothingBeforeStandardInput() {
        assertThat(InputLabels.of(List.of(Optional.empty(), Optional.of(root))).prefixes())
                .containsExactly("", "");
    }
}
