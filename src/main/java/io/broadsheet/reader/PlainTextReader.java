package io.broadsheet.reader;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an article from plain text, with nothing changed but the byte order mark taken off: offsets point into the text
 * as decoded. Safe for use by several threads.
 */
public final class PlainTextReader {
    /** More control characters than this share of a text make it no text. */
    private static final double MOST_CONTROLS = 0.01;

    private final int maxCharacters;

    /**
     * A reader that refuses longer texts.
     *
     * @param maxCharacters the most code points of an article, 1 or more
     */
    public PlainTextReader(int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters must be 1 or more: " + maxCharacters);
        }
        this.maxCharacters = maxCharacters;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws UnreadableArticleException if it holds no text, or too much
     * @throws IOException if reading fails
     */
    public Document read(String id, String file, InputStream in) throws IOException, UnreadableArticleException {
        // Four bytes a character are the most that any encoding takes.
        long maxBytes = 4L * maxCharacters + 4;
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
        if (bytes.length > maxBytes) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_TOO_LARGE,
                    "is larger than " + maxBytes
                            + " bytes, too large for one article; split it, or raise --max-characters");
        }
        String decoded = TextDecoder.decode(bytes);
        if (decoded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY, "holds no letter or digit; there is nothing to analyse");
        }
        long controls = decoded.chars().filter(PlainTextReader::isControl).count();
        if (decoded.indexOf('\u0000') >= 0 || controls > MOST_CONTROLS * decoded.length()) {
            throw TextDecoder.binary();
        }
        ArticleText text = ArticleText.of(decoded);
        if (text.length() > maxCharacters) {
            throw new UnreadableArticleException(
                    FailureCode.ARTICLE_TOO_LONG,
                    "has " + text.length() + " characters, more than " + maxCharacters
                            + "; split it, or raise --max-characters");
        }
        return Document.of(id, file, text);
    }

    /** Not those from U+0080 on: text that was encoded twice is full of them, and binary data of the others, too. */
    private static boolean isControl(int c) {
        boolean ascii = c < 0x80 && Character.isISOControl(c);
        return ascii && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
    }
}
