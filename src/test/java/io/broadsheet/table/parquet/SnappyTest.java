package io.broadsheet.table.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;

final class SnappyTest {
    private static final byte[] PAGE =
            "Ada Moreno opened the bridge. ".repeat(50).getBytes(StandardCharsets.UTF_8);

    private final Snappy snappy = new Snappy();

    private byte[] compressed() throws IOException {
        return snappy.getCompressor(CompressionCodecName.SNAPPY)
                .compress(BytesInput.from(PAGE))
                .toInputStream()
                .readAllBytes();
    }

    @Test
    void givesBackWhatItMadeShorter() throws IOException {
        byte[] compressed = compressed();

        assertThat(compressed).hasSizeLessThan(PAGE.length / 2);
        assertThat(snappy.getDecompressor(CompressionCodecName.SNAPPY)
                        .decompress(BytesInput.from(compressed), PAGE.length)
                        .toInputStream()
                        .readAllBytes())
                .isEqualTo(PAGE);
    }

    @Test
    void readsAPageThatStandsBetweenOthers() throws IOException {
        byte[] compressed = compressed();
        ByteBuffer pages = ByteBuffer.allocate(compressed.length + 4);
        pages.put(new byte[] {1, 2}).put(compressed).put(new byte[] {3, 4}).position(2);
        ByteBuffer whole = ByteBuffer.allocate(PAGE.length);

        snappy.getDecompressor(CompressionCodecName.SNAPPY).decompress(pages, compressed.length, whole, PAGE.length);

        assertThat(whole.array()).isEqualTo(PAGE);
        assertThat(pages.remaining()).isEqualTo(2);
    }

    @Test
    void refusesAnotherCompression() {
        assertThatThrownBy(() -> snappy.getCompressor(CompressionCodecName.GZIP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GZIP");
    }
}
