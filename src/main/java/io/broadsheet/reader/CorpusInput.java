package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** One input that may be larger than memory, and can be read from any place. Safe for use by several threads. */
public interface CorpusInput {
    /** What people call it. */
    String file();

    /** The most bytes that one of its records may have. */
    long mostBytes();

    /**
     * Its bytes from a place on.
     *
     * @param offset from its beginning, in bytes
     */
    InputStream open(long offset) throws IOException;

    /** Where it lies, for libraries that ask for a file; empty for what lies in another input. */
    Optional<Path> path();
}
