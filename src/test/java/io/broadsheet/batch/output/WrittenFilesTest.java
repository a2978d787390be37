package io.broadsheet.batch.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class WrittenFilesTest {
    @Property(tries = 200)
    void givesNamesBackAsTheyWereAndKnowsNoOthers(@ForAll List<String> names, @ForAll String other) throws IOException {
        Path list = Files.createTempFile("written", ".jsonl");
        try {
            StringBuilder lines = new StringBuilder();
            for (String name : names) {
                lines.append(WrittenFiles.line(clean(name)));
            }
            Files.writeString(list, lines);
            List<String> read = new ArrayList<>();
            WrittenFiles.each(list, read::add);
            WrittenFiles written = WrittenFiles.read(list);

            assertThat(read)
                    .isEqualTo(names.stream().map(WrittenFilesTest::clean).toList());
            assertThat(read).allMatch(written::contains);
            assertThat(written.contains(clean(other))).isEqualTo(read.contains(clean(other)));
        } finally {
            Files.delete(list);
        }
    }

    /** Halves of surrogate pairs are in no name that can be written. */
    private static String clean(String name) {
        return name.replaceAll("\\p{Cs}", "?");
    }
}
