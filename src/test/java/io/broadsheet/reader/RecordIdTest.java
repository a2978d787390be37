package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecordIdTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "harbour-1, harbour-1",
                "2026/05/04/harbour, 2026/05/04/harbour",
                "` Zürich: 7 `, Zürich: 7",
                "a.b.c, a.b.c",
                "https://example.org/a, https:%2F%2Fexample.org/a",
                "/etc/passwd, %2Fetc/passwd",
                "../../run.json, %2E%2E/%2E%2E/run.json",
                "a/./b/../c, a/%2E/b/%2E%2E/c",
                "folder/, folder%2F",
                "..\\..\\a, ..%5C..%5Ca",
                "50%, 50%25",
                "..., ..."
            })
    void keepsIdsButForWhatWouldLeadAPathAstray(String own, String id) {
        assertThat(RecordId.of(own)).isEqualTo(id);
    }

    @Property(tries = 1000)
    void alwaysNamesAFileInsideAFolder(@ForAll("ids") String own) {
        String id = RecordId.of(own);
        Path inner = Path.of(id + ".txt");

        assertThat(inner.isAbsolute()).isFalse();
        assertThat(inner.normalize()).isEqualTo(inner);
        assertThat(inner.toString()).isEqualTo(id + ".txt");
        assertThat(inner.startsWith("..")).isFalse();
        assertThat(id).doesNotEndWith("/");
    }

    @Property(tries = 1000)
    void makesNoTwoIdsOne(@ForAll("ids") String one, @ForAll("ids") String other) {
        assertThat(RecordId.of(one).equals(RecordId.of(other)))
                .isEqualTo(one.strip().equals(other.strip()));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("/", "\\", ".", "..", "%", "%2F", "%2E", "a", "b", " ", "\n", "\u0000", "é", "🚀", ":")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
