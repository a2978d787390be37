package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one format of archives: one input packs other files, articles or corpora, one behind the other. Archives are read
 * forwards, as often as need be, and never unpacked to anywhere.
 *
 * <p>Implementations are safe for use by several threads, hold a bounded part of what they unpack, and give up on what unpacks
 * to far more than what people pack.
 */
public interface ArchiveReader {
    /** What it reads, for people. Unlike the names of other formats, so that a file's place tells who reads it. */
    Format format();

    /** Whether an archive packs one file, which is called like itself without the last ending. */
    boolean packsOne();

    /**
     * Whether an input is such an archive.
     *
     * @param input the first {@value ArticleReader#HEAD} bytes, or all if there are fewer
     */
    boolean accepts(InputBytes input);

    /**
     * Begins to unpack.
     *
     * @param in the archive from its beginning; belongs to what is returned, also if opening fails
     * @param name the archive's name
     * @throws IOException if it cannot be read, an {@link UnreadableStreamException} if that has a code
     */
    PackedFiles open(InputStream in, String name) throws IOException;
}
