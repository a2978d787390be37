package io.broadsheet.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The files that an archive packs, one behind the other. For use by one thread.
 *
 * <p>What cannot be read any further throws an {@link IOException}, an {@link UnreadableStreamException} if that has a code.
 */
public interface PackedFiles extends Closeable {
    /**
     * Goes on to the next file, past what is left of the one before.
     *
     * @return its name as the archive has it, with {@code /} between its parts; empty behind the last
     */
    Optional<String> next() throws IOException;

    /** The bytes of that file, from where they were left; closing the stream does nothing. */
    InputStream content() throws IOException;
}
