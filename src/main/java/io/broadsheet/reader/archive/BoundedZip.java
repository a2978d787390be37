package io.broadsheet.reader.archive;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.BlockStream;
import io.broadsheet.reader.UnreadableStreamException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a ZIP archive that may be hostile, entry by entry as they stand, and gives up as soon as it goes over its bounds.
 * Nothing is written anywhere, an entry's name is a name and never a path, and archives within it are but bytes.
 *
 * <p>Every method throws {@link UnreadableStreamException} with {@link FailureCode#ARCHIVE_TOO_LARGE} beyond the bounds and
 * with {@link FailureCode#FILE_BROKEN} where the archive is damaged or holds a name twice, which two programs would read
 * differently. Not safe for use by several threads.
 */
public final class BoundedZip implements AutoCloseable {
    private final ZipBounds bounds;
    private final Unpacking zip;
    private final Set<String> names = new HashSet<>();

    /** Unpacks what a stream holds; closing this closes the stream. */
    public BoundedZip(InputStream in, ZipBounds bounds) {
        this.bounds = bounds;
        this.zip = new Unpacking(in);
    }

    /**
     * Goes on to the next entry that is no folder.
     *
     * @return its name, with {@code /} between its parts; empty behind the last
     */
    public Optional<String> next() throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.begin(entry);
                if (names.size() == bounds.mostEntries()) {
                    throw tooLarge("holds more than " + bounds.mostEntries() + " files");
                } else if (!names.add(entry.getName())) {
                    throw broken("holds '" + entry.getName() + "' twice");
                } else if (!entry.isDirectory()) {
                    return Optional.of(entry.getName());
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted")
                    ? new UnreadableStreamException(
                            FailureCode.FILE_ENCRYPTED, "opens with a password only; pack it without one")
                    : damaged(e);
        }
    }

    /** The bytes of the entry; closing this stream does nothing. */
    public InputStream content() {
        return new BlockStream() {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                try {
                    return zip.readBounded(bytes, from, length);
                } catch (ZipException | EOFException e) {
                    throw damaged(e);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what it unpacks, and what that came from. */
    private final class Unpacking extends ZipInputStream {
        private String name = "";
        private boolean deflated;
        private long bytesOfEntry;
        private long bytes;

        Unpacking(InputStream in) {
            // Names that are no UTF-8 must not end the reading.
            super(in, StandardCharsets.ISO_8859_1);
        }

        void begin(ZipEntry entry) {
            name = entry.getName();
            deflated = entry.getMethod() == ZipEntry.DEFLATED;
            bytesOfEntry = 0;
        }

        int readBounded(byte[] into, int from, int length) throws IOException {
            int read = read(into, from, length);
            if (bytesOfEntry > bounds.mostBytesOfEntry()) {
                throw tooLarge("unpacks '" + name + "' to more than " + bounds.mostBytesOfEntry() + " bytes");
            } else if (deflated
                    && bytesOfEntry > bounds.freeBytes()
                    && bytesOfEntry > bounds.mostRatio() * inf.getBytesRead()) {
                throw tooLarge("unpacks '" + name + "' to more than " + bounds.mostRatio() + " times its size");
            }
            return read;
        }

        /** The way of what is passed over, too. */
        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytesOfEntry += Math.max(0, read);
            bytes += Math.max(0, read);
            if (bytes > bounds.mostBytes()) {
                throw tooLarge("unpacks to more than " + bounds.mostBytes() + " bytes");
            }
            return read;
        }
    }

    private static UnreadableStreamException tooLarge(String what) {
        return new UnreadableStreamException(
                FailureCode.ARCHIVE_TOO_LARGE, what + ", which no article does; check where the file comes from");
    }

    private static UnreadableStreamException damaged(Exception e) {
        return broken("is damaged (" + e.getMessage() + ")");
    }

    private static UnreadableStreamException broken(String what) {
        return new UnreadableStreamException(
                FailureCode.FILE_BROKEN, what + "; get the file anew, or open it and save it again");
    }
}
