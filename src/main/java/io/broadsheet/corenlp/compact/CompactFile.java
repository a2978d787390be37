package io.broadsheet.corenlp.compact;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A file of blocks of bytes that belongs to one version of its source. Layout, little-endian: the signature, the
 * CRC-32 of all that follows, the length of the source's fingerprint and the fingerprint, the number of blocks, then
 * each block's length and content.
 *
 * <p>Written under another name and moved when complete, so that several processes may write it at the same time: the
 * last one wins, and all write the same.
 */
final class CompactFile {
    private static final long SIGNATURE = 0x31_54_43_41_50_4D_4F_43L; // "COMPACT1"
    private static final int HEAD_BYTES = 2 * Long.BYTES;

    private CompactFile() {}

    /**
     * Maps a file into memory.
     *
     * @param fingerprint of the source as it is now
     * @return the blocks, or nothing if there is no such file, or it is broken, or of another source
     */
    static Optional<List<ByteBuffer>> read(Path file, String fingerprint) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return read(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                            .order(ByteOrder.LITTLE_ENDIAN),
                    fingerprint);
        } catch (InternalError e) {
            throw new IOException("it was cut off while it was read", e);
        }
    }

    private static Optional<List<ByteBuffer>> read(ByteBuffer bytes, String fingerprint) {
        if (bytes.remaining() < HEAD_BYTES || bytes.getLong() != SIGNATURE || bytes.getLong() != checksum(bytes)) {
            return Optional.empty();
        }
        byte[] ofSource = new byte[bytes.getInt()];
        bytes.get(ofSource);
        if (!fingerprint.equals(new String(ofSource, StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        List<ByteBuffer> blocks = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            int length = bytes.getInt();
            blocks.add(bytes.slice(bytes.position(), length));
            bytes.position(bytes.position() + length);
        }
        return Optional.of(blocks);
    }

    /** The CRC-32 of what is left of a buffer; its position stays. */
    private static long checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        return crc.getValue();
    }

    static void write(Path file, String fingerprint, List<ByteBuffer> blocks) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".partial");
        try {
            List<ByteBuffer> parts = parts(fingerprint, blocks);
            CRC32 crc = new CRC32();
            parts.forEach(part -> crc.update(part.duplicate()));
            ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            head.putLong(SIGNATURE).putLong(crc.getValue()).flip();
            try (FileChannel channel = TrustedOwner.createFile(partial)) {
                write(channel, head);
                for (ByteBuffer part : parts) {
                    write(channel, part);
                }
                channel.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static List<ByteBuffer> parts(String fingerprint, List<ByteBuffer> blocks) {
        byte[] ofSource = fingerprint.getBytes(StandardCharsets.UTF_8);
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(number(ofSource.length));
        parts.add(ByteBuffer.wrap(ofSource));
        parts.add(number(blocks.size()));
        for (ByteBuffer block : blocks) {
            parts.add(number(block.remaining()));
            parts.add(block.duplicate());
        }
        return parts;
    }

    private static ByteBuffer number(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .flip();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
