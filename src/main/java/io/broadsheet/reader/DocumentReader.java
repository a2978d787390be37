package io.broadsheet.reader;

import io.broadsheet.model.Document;

/**
 * Reads one format: the bytes of one input become one document. A format is a package of its own below this one, with one
 * such reader.
 *
 * <p>Implementations are safe for use by several threads, open no connection and no other file whatever the bytes ask for,
 * and need memory in proportion to {@link InputBytes#length()}, whatever the bytes unpack to.
 */
public interface DocumentReader {
    /** What it reads, for people. */
    Format format();

    /** Whether an input looks like this format: by its first bytes, and by its name where they leave it open. */
    boolean accepts(InputBytes input);

    /**
     * Reads a document.
     *
     * @throws UnreadableArticleException if the bytes are broken, hold no text, or are not safe to read; the message says
     *     where and what to do
     */
    Document read(InputBytes input) throws UnreadableArticleException;
}
