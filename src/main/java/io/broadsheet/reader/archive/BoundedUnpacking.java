package io.broadsheet.reader.archive;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.BlockStream;
import io.broadsheet.reader.UnreadableStreamException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream that is unpacked as it is read, and ends with {@link FailureCode#ARCHIVE_TOO_LARGE} where it goes over its bounds, with
 * {@link FailureCode#FILE_BROKEN} where it is damaged. For use by one thread.
 */
final class BoundedUnpacking extends BlockStream {
    /** Makes what it gives: a library's stream. */
    interface Unpacker {
        InputStream unpack(InputStream packed) throws IOException;
    }

    private final InputStream in;
    private final Counted packed;
    private final Unpacker unpacker;
    private final ZipBounds bounds;
    private final int atOnce;
    private InputStream unpacked = InputStream.nullInputStream();
    private boolean isBegun;
    private long bytes;

    /**
     * A stream; closing it closes the packed one.
     *
     * @param atOnce how much is unpacked at once, which may be lost where the stream is damaged
     */
    BoundedUnpacking(InputStream in, Unpacker unpacker, ZipBounds bounds, int atOnce) {
        this.in = in;
        this.packed = new Counted(in);
        this.unpacker = unpacker;
        this.bounds = bounds;
        this.atOnce = atOnce;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read;
        try {
            if (!isBegun) {
                isBegun = true;
                unpacked = unpacker.unpack(packed);
            }
            read = unpacked.read(into, from, Math.min(length, atOnce));
        } catch (UnreadableStreamException e) {
            throw e;
        } catch (EOFException e) {
            throw broken("ends before its end");
        } catch (IOException | RuntimeException e) {
            if (packed.failure.isPresent()) {
                throw packed.failure.get();
            }
            throw broken("is damaged (" + e.getMessage() + ")");
        }
        bytes += Math.max(0, read);
        if (bytes > bounds.mostBytes()) {
            throw tooLarge("unpacks to more than " + bounds.mostBytes() + " bytes");
        } else if (bytes > bounds.freeBytes() && bytes / bounds.mostRatio() > packed.bytes) {
            throw tooLarge("unpacks to more than " + bounds.mostRatio() + " times its size");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static UnreadableStreamException tooLarge(String what) {
        return new UnreadableStreamException(
                FailureCode.ARCHIVE_TOO_LARGE, what + ", which no articles do; check where the file comes from");
    }

    static UnreadableStreamException broken(String what) {
        return new UnreadableStreamException(FailureCode.FILE_BROKEN, what + "; get the file anew");
    }

    /** Counts what is packed. */
    private static final class Counted extends FilterInputStream {
        private static final int SKIPPED_AT_ONCE = 1 << 12;

        private long bytes;
        /** By which it is told whether reading failed or unpacking. */
        private Optional<IOException> failure = Optional.empty();

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int read = super.read(into, from, length);
                bytes += Math.max(0, read);
                return read;
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }

        @Override
        public long skip(long n) throws IOException {
            byte[] skipped = new byte[(int) Math.min(n, SKIPPED_AT_ONCE)];
            return Math.max(0, read(skipped, 0, skipped.length));
        }

        /** The JDK's gzip looks for a further member only where it is told that there is something left. */
        @Override
        public int available() {
            return 1;
        }
    }
}
