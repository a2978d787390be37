package io.broadsheet.reader.archive;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.BlockStream;
import io.broadsheet.reader.UnreadableStreamException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The frames of a Zstandard stream (RFC 8878, section 3), passed on as they are. The library holds as much as a frame says that it
 * refers back to, before it gives anything, so a few bytes could make it fill the memory; here frames end that say so. Frames to be
 * skipped, which it does not know, are left out. For use by one thread.
 */
final class ZstdFrames extends BlockStream {
    private static final int MAGIC = 0xFD2FB528;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int BLOCK_HEADER = 3;
    private static final int REPEATED_BYTE = 1;
    private static final int CHECKSUM = 4;

    /** What RFC 8878 asks all decoders to support. */
    private static final long LARGEST_WINDOW = 8L << 20;

    private final InputStream in;
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private byte[] pending = new byte[0];
    private int at;
    private long passed;
    private boolean inFrame;
    private boolean hasChecksum;

    ZstdFrames(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == pending.length && passed == 0) {
            header.reset();
            if (inFrame) {
                block();
            } else {
                frame();
            }
            pending = header.toByteArray();
            at = 0;
            if (pending.length == 0) {
                return -1;
            }
        }
        if (at < pending.length) {
            int read = Math.min(length, pending.length - at);
            System.arraycopy(pending, at, into, from, read);
            at += read;
            return read;
        }
        int read = in.read(into, from, (int) Math.min(length, passed));
        passed -= Math.max(0, read);
        return read;
    }

    /** The next bytes as a number, the lowest first; what of them is missing counts as nothing. */
    private long number(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        header.writeBytes(read);
        long number = 0;
        for (int i = 0; i < read.length; i++) {
            number |= (read[i] & 0xFFL) << (8 * i);
        }
        return number;
    }

    private void frame() throws IOException {
        int magic = (int) number(Integer.BYTES);
        while ((magic & 0xFFFFFFF0) == SKIPPABLE) {
            in.skipNBytes(number(Integer.BYTES));
            header.reset();
            magic = (int) number(Integer.BYTES);
        }
        if (magic != MAGIC) {
            // The library says what it thinks of that.
            passed = Long.MAX_VALUE;
            return;
        }
        int descriptor = (int) number(1);
        boolean isSingleSegment = (descriptor & 0x20) != 0;
        int dictionary = descriptor & 3;
        int size = descriptor >> 6;
        long window = isSingleSegment ? 0 : window((int) number(1));
        number(dictionary == 0 ? 0 : 1 << (dictionary - 1));
        long content = number(size == 0 ? (isSingleSegment ? 1 : 0) : 1 << size);
        check(isSingleSegment ? content : window);
        hasChecksum = (descriptor & 4) != 0;
        inFrame = true;
    }

    private static long window(int descriptor) {
        long base = 1L << (10 + (descriptor >> 3));
        return base + base / 8 * (descriptor & 7);
    }

    private static void check(long window) throws UnreadableStreamException {
        if (window < 0 || window > LARGEST_WINDOW) {
            throw new UnreadableStreamException(
                    FailureCode.FORMAT_UNSUPPORTED,
                    "refers back over more than 8 MB, as 'zstd --ultra' and 'zstd --long' do; pack it without these");
        }
    }

    private void block() throws IOException {
        long block = number(BLOCK_HEADER);
        long size = block >> 3;
        boolean isRepeated = ((block >> 1) & 3) == REPEATED_BYTE;
        boolean isLast = (block & 1) != 0;
        passed = (isRepeated ? 1 : size) + (isLast && hasChecksum ? CHECKSUM : 0);
        inFrame = !isLast;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
