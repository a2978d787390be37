package io.broadsheet.corenlp.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompactFileTest {
    private static final List<ByteBuffer> BLOCKS = List.of(block("first"), block(""), block("the third block"));

    @TempDir
    private Path folder = Path.of("");

    private static ByteBuffer block(String content) {
        return ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file() {
        return folder.resolve("model.compact");
    }

    private byte[] written() throws IOException {
        CompactFile.write(file(), "model 1", BLOCKS);
        return Files.readAllBytes(file());
    }

    @Test
    void givesBackTheBlocks() throws IOException {
        CompactFile.write(file(), "model 1", BLOCKS);

        assertThat(CompactFile.read(file(), "model 1")).contains(BLOCKS);
        assertThat(CompactFile.read(file(), "model 1").orElseThrow()).allMatch(ByteBuffer::isReadOnly);
    }

    @Test
    void knowsNothingOfAFileThatIsNotThereOrOfAnotherModel() throws IOException {
        CompactFile.write(file(), "model 1", BLOCKS);

        assertThat(CompactFile.read(file(), "model 2")).isEmpty();
        assertThat(CompactFile.read(folder.resolve("other.compact"), "model 1")).isEmpty();
    }

    @Test
    void noticesEachByteThatIsWrong() throws IOException {
        byte[] good = written();
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            Files.write(file(), bad);

            assertThat(CompactFile.read(file(), "model 1")).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void noticesWhereverAFileEndsTooEarlyOrTooLate() throws IOException {
        byte[] good = written();
        for (int length = 0; length < good.length; length++) {
            Files.write(file(), Arrays.copyOf(good, length));

            assertThat(CompactFile.read(file(), "model 1"))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        Files.write(file(), Arrays.copyOf(good, good.length + 1));

        assertThat(CompactFile.read(file(), "model 1")).isEmpty();
    }

    @Test
    void manyWritersAtOnceLeaveOneWholeFile() throws IOException {
        IntStream.range(0, 50).parallel().forEach(i -> {
            try {
                CompactFile.write(file(), "model 1", BLOCKS);
                assertThat(CompactFile.read(file(), "model 1")).contains(BLOCKS);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }
}
