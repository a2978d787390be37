package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the tables of the sample article and of our own articles against those that were read and found good. After a
 * wanted change: {@code scripts/test -Dgolden.update=true}, then read the difference before committing it.
 */
final class GoldenTablesIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheTablesThatWereFoundGood() throws IOException {
        assertThat(Program.analyze(folder, Program.ARTICLES).exitCode()).isZero();
        Map<String, String> written = Program.outputs(folder);
        written.keySet().removeIf(name -> !name.endsWith(".csv"));

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> table : written.entrySet()) {
                Files.writeString(GOLDEN.resolve(table.getKey()), table.getValue());
            }
        }
        for (Map.Entry<String, String> table : written.entrySet()) {
            assertThat(table.getValue().lines())
                    .as(table.getKey())
                    .containsExactlyElementsOf(Files.readString(GOLDEN.resolve(table.getKey()))
                            .lines()
                            .toList());
        }
    }
}
