package io.broadsheet.table.parquet;

import io.airlift.compress.snappy.SnappyCompressor;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses pages by Snappy, which every reader of Parquet knows, in Java: the library that Parquet would take is native and leaves a copy
 * of itself in the temporary folder.
 */
final class Snappy implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.SNAPPY) {
            throw new IllegalArgumentException("not Snappy: " + codec);
        }
        return new Compressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("nothing is read");
    }

    @Override
    public void release() {}

    private static final class Compressor implements BytesInputCompressor {
        private final SnappyCompressor snappy = new SnappyCompressor();

        @Override
        public BytesInput compress(BytesInput page) throws IOException {
            byte[] bytes = page.toInputStream().readAllBytes();
            byte[] compressed = new byte[snappy.maxCompressedLength(bytes.length)];
            int length = snappy.compress(bytes, 0, bytes.length, compressed, 0, compressed.length);
            return BytesInput.from(compressed, 0, length);
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.SNAPPY;
        }

        @Override
        public void release() {}
    }
}
