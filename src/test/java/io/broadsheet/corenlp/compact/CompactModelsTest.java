package io.broadsheet.corenlp.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompactModelsTest {
    /** Any file of the class path can be the model. */
    private static final String MODEL = "junit-platform.properties";

    private static final List<ByteBuffer> BLOCKS = List.of(ByteBuffer.wrap(new byte[] {1, 2, 3}));

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger made = new AtomicInteger();

    private List<ByteBuffer> get(Path in) {
        return new CompactModels(List.of(in)).get(MODEL, "form", this::make);
    }

    private List<ByteBuffer> make() {
        made.incrementAndGet();
        return BLOCKS;
    }

    @Test
    void makesAFormOnceAndKeepsIt() {
        Path in = folder.resolve("not/there/yet");

        assertThat(get(in)).isEqualTo(BLOCKS);
        assertThat(get(in)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(1);
    }

    @Test
    void makesABrokenFormAnew() throws IOException {
        get(folder);
        Files.write(folder.resolve(MODEL + ".form"), new byte[] {1, 2, 3, 4});

        assertThat(get(folder)).isEqualTo(BLOCKS);
        assertThat(get(folder)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(2);
    }

    @Test
    void usesTheNextFolderWhereTheFirstCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "where a folder should be");
        CompactModels models = new CompactModels(List.of(file, folder.resolve("cache")));

        assertThat(models.get(MODEL, "form", this::make)).isEqualTo(BLOCKS);
        assertThat(models.get(MODEL, "form", this::make)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(1);
        assertThat(folder.resolve("cache").resolve(MODEL + ".form")).isRegularFile();
    }

    @Test
    void worksWithoutAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "where a folder should be");

        assertThat(get(file)).isEqualTo(BLOCKS);
        assertThat(get(file)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(2);
    }

    @Test
    void namesAModelThatIsMissing() {
        assertThatThrownBy(() -> new CompactModels(List.of(folder)).get("no/such.model", "form", this::make))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no/such.model");
    }
}
