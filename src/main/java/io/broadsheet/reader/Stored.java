package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes that can be read from any place: those of a file, or of what an archive packs. */
interface Stored {
    /**
     * The bytes from a place on. Of what is packed, one stream at a time is of use.
     *
     * @param offset from the beginning, in bytes
     */
    InputStream open(long offset) throws IOException;

    /** Where they lie; empty for what lies in another file. */
    Optional<Path> path();
}
