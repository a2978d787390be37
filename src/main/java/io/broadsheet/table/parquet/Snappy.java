package io.broadsheet.table.parquet;

import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import java.io.IOException;
import java.nio.ByteBuffer;
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
        check(codec);
        return new Compressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        check(codec);
        return new Decompressor();
    }

    private static void check(CompressionCodecName codec) {
        if (codec != CompressionCodecName.SNAPPY) {
            throw new IllegalArgumentException("not Snappy: " + codec);
        }
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

    private static final class Decompressor implements BytesInputDecompressor {
        private final SnappyDecompressor snappy = new SnappyDecompressor();

        @Override
        public BytesInput decompress(BytesInput page, int size) throws IOException {
            byte[] bytes = page.toInputStream().readAllBytes();
            byte[] whole = new byte[size];
            return BytesInput.from(whole, 0, snappy.decompress(bytes, 0, bytes.length, whole, 0, size));
        }

        @Override
        public void decompress(ByteBuffer page, int compressedSize, ByteBuffer whole, int size) {
            ByteBuffer compressed = page.slice().limit(compressedSize);
            snappy.decompress(compressed, whole);
            page.position(page.position() + compressedSize);
        }

        @Override
        public void release() {}
    }
}
