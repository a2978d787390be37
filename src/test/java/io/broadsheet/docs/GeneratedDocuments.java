package io.broadsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that tests keep equal to what the code says. */
final class GeneratedDocuments {
    private GeneratedDocuments() {}

    /** Compares a page, or writes it where {@code -Ddocs.update=true}. */
    static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }
}
