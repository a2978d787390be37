package io.broadsheet.reader;

import io.broadsheet.model.Document;

/**
 * Reads one format: the bytes of one input become one document. A format is a package of its own below this one, with one
 * such reader, and a line in {@code registry.FormatRegistry}.
 *
 * <p>Implementations are safe for use by several threads, open no connection and no other file whatever the bytes ask for,
 * and need memory in proportion to {@link InputBytes#length()}, whatever the bytes unpack to. What holds of all formats is
 * looked at behind them, in {@link ArticleReader}: that a document holds words, and is not too long.
 */
public interface DocumentReader {
    /** What it reads, for people. */
    Format format();

    /**
     * Whether an input looks like this format: by its first bytes, and by its name where they leave it open.
     *
     * @param input the first {@value ArticleReader#HEAD} bytes, or all if there are fewer
     */
    boolean accepts(InputBytes input);

    /**
     * The most bytes that an input of this format may have; larger ones are never read whole. Formats that hold pictures and
     * the like beside their words may have more than their text could take.
     *
     * @param maxCharacters the most code points that an article may have
     */
    default long mostBytes(int maxCharacters) {
        return InputBytes.MOST_BESIDE_TEXT + InputBytes.mostOfText(maxCharacters);
    }

    /**
     * Reads a document.
     *
     * @throws UnreadableArticleException if the bytes are broken, hold no text, or are not safe to read; the message says
     *     where and what to do
     */
    Document read(InputBytes input) throws UnreadableArticleException;
}
