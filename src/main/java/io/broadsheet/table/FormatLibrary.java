package io.broadsheet.table;

import java.io.IOException;

/**
 * A library that a format is written with and that may not be there: whoever uses Broadsheet as a library gets it only if they ask for it.
 *
 * @param name as people find its jar: {@code fastexcel}
 */
public record FormatLibrary(String name) {
    /** What needs the library. */
    @FunctionalInterface
    public interface Use<T> {
        T now() throws IOException;
    }

    /**
     * Begins to use it.
     *
     * @param file what is written with it, for people
     * @throws IOException if that fails, or if the library is not there
     */
    public <T> T of(String file, Use<T> use) throws IOException {
        try {
            return use.now();
        } catch (LinkageError missing) {
            throw new IOException(
                    file + ": is written with the library " + name
                            + ", and that is missing or of another version; put its jar on the class path, or use the packaged program",
                    missing);
        }
    }
}
