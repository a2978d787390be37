package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file in an archive, which can be read forwards alone. Its beginning and the last that was read are held, so that those who
 * read its records one after another, and look at the header before each, never make it start anew. Who goes back further does.
 * For use by one thread.
 */
final class PackedFile implements Stored {
    private static final int CHUNK = 1 << 16;

    /** Begins anew. */
    interface Opening {
        /** The file's bytes from its beginning. */
        InputStream open() throws IOException;
    }

    /** Some of the bytes. */
    @SuppressWarnings("ArrayRecordComponent") // is never compared
    private record Chunk(long begin, byte[] bytes) {
        static final Chunk NONE = new Chunk(0, new byte[0]);

        long end() {
            return begin + bytes.length;
        }

        boolean holds(long position) {
            return position >= begin && position < end();
        }
    }

    private final Opening again;
    private InputStream in;
    private Chunk first = Chunk.NONE;
    private Chunk previous = Chunk.NONE;
    private Chunk current = Chunk.NONE;
    private Optional<IOException> failure = Optional.empty();

    /**
     * A file.
     *
     * @param in its bytes from its beginning
     */
    PackedFile(InputStream in, Opening again) {
        this.in = in;
        this.again = again;
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public InputStream open(long offset) {
        return new BlockStream() {
            private long position = offset;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                Chunk chunk = chunk(position);
                if (!chunk.holds(position)) {
                    return -1;
                }
                int at = (int) (position - chunk.begin());
                int read = Math.min(length, chunk.bytes().length - at);
                System.arraycopy(chunk.bytes(), at, into, from, read);
                position += read;
                return read;
            }
        };
    }

    /** The chunk that holds a position; any other if the file ends before it. */
    private Chunk chunk(long position) throws IOException {
        if (first.holds(position)) {
            return first;
        } else if (previous.holds(position)) {
            return previous;
        }
        if (position < current.begin()) {
            in = again.open();
            previous = Chunk.NONE;
            current = Chunk.NONE;
            failure = Optional.empty();
        }
        while (position >= current.end() && pull()) {
            first = current.begin() == 0 ? current : first;
        }
        return current;
    }

    /** What was read before something went wrong is given first. */
    private boolean pull() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        byte[] bytes = new byte[CHUNK];
        int length = 0;
        try {
            int read = in.read(bytes, 0, CHUNK);
            while (read > 0) {
                length += read;
                read = length < CHUNK ? in.read(bytes, length, CHUNK - length) : 0;
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
            failure = Optional.of(e);
        }
        if (length == 0) {
            return false;
        }
        previous = current;
        current = new Chunk(current.end(), length == CHUNK ? bytes : Arrays.copyOf(bytes, length));
        return true;
    }
}
