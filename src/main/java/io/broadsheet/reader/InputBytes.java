package io.broadsheet.reader;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** One input that was read into memory and is to become a document. Immutable: nobody changes the bytes. */
public final class InputBytes {
    /** The most bytes that pictures, fonts, scripts and the like may take beside the words of an article. */
    static final long MOST_BESIDE_TEXT = 64L << 20;

    private static final int MOST_BYTES_OF_CHARACTER = 4;

    private final String articleId;
    private final String file;
    private final String name;
    private final byte[] bytes;

    /**
     * An input.
     *
     * @param articleId the id of its article
     * @param file what people call it; its ending may tell the format
     * @param bytes handed over, not copied
     */
    public InputBytes(String articleId, String file, byte[] bytes) {
        this(articleId, file, file, bytes);
    }

    /**
     * An input that has another name within what it was packed in.
     *
     * @param articleId the id of its article
     * @param file what people call it
     * @param name its own name, whose ending may tell the format: {@code page.html} of {@code page.html.gz}
     * @param bytes handed over, not copied
     */
    public InputBytes(String articleId, String file, String name, byte[] bytes) {
        this.articleId = articleId;
        this.file = file;
        this.name = name;
        this.bytes = bytes;
    }

    /** The id of its article. */
    public String articleId() {
        return articleId;
    }

    /** What people call it. */
    public String file() {
        return file;
    }

    /** Its own name, whose ending may tell the format. */
    public String name() {
        return name;
    }

    /** The last ending of its name in lower case, without the dot; empty when it has none. */
    public String ending() {
        return Format.ending(name);
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /** The bytes themselves, not a copy: for libraries that want an array; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether the bytes from a place on are these ASCII characters, in either case. */
    public boolean hasAscii(int begin, String characters) {
        if (begin < 0 || begin + characters.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (Character.toLowerCase((char) (bytes[begin + i] & 0xFF))
                    != Character.toLowerCase(characters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The bytes once more from their beginning; closing it is not needed. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * The most bytes that bare text may have: no encoding takes more than four for a character, and a mark before them.
     *
     * @param maxCharacters the most code points of the text
     */
    public static long mostOfText(int maxCharacters) {
        return (long) MOST_BYTES_OF_CHARACTER * maxCharacters + MOST_BYTES_OF_CHARACTER;
    }
}
