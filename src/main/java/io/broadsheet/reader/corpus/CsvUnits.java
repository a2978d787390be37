package io.broadsheet.reader.corpus;

import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In how many bytes the delimiters, quotation marks and line ends of a file are written. Bytes are all that needs to be told of
 * UTF-8 and Windows-1252, where these stand for themselves.
 */
enum CsvUnits {
    BYTES(1, StandardCharsets.UTF_8),
    UTF_16LE(2, StandardCharsets.UTF_16LE),
    UTF_16BE(2, StandardCharsets.UTF_16BE),
    UTF_32LE(4, Charset.forName("UTF-32LE")),
    UTF_32BE(4, Charset.forName("UTF-32BE"));

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // charsets do not change
    private final Charset charset;

    CsvUnits(int width, Charset charset) {
        this.width = width;
        this.charset = charset;
    }

    /** Of a file that begins with some bytes. */
    static CsvUnits of(byte[] head) {
        Optional<Charset> wide = TextDecoder.wide(head);
        for (CsvUnits units : values()) {
            if (units != BYTES && wide.filter(units.charset::equals).isPresent()) {
                return units;
            }
        }
        return BYTES;
    }

    /** How many bytes a unit has. */
    int width() {
        return width;
    }

    /** How many bytes a byte order mark takes at the beginning of a file; 0 if there is none. */
    int mark(InputBytes head) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
        if (head.length() < mark.length) {
            return 0;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head.bytes()[i] != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }

    /** The unit at a place. */
    int unit(byte[] bytes, int at) {
        return switch (this) {
            case BYTES -> bytes[at] & 0xFF;
            case UTF_16LE -> (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
            case UTF_16BE -> (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
            case UTF_32LE ->
                (bytes[at] & 0xFF)
                        | (bytes[at + 1] & 0xFF) << 8
                        | (bytes[at + 2] & 0xFF) << 16
                        | (bytes[at + 3] & 0x7F) << 24;
            case UTF_32BE ->
                (bytes[at] & 0x7F) << 24
                        | (bytes[at + 1] & 0xFF) << 16
                        | (bytes[at + 2] & 0xFF) << 8
                        | (bytes[at + 3] & 0xFF);
        };
    }

    /**
     * The text of a row. Each row of bytes is decoded for itself, so that one that is damaged does no harm to others.
     *
     * @throws UnreadableArticleException if it is in no encoding that we know
     */
    String text(byte[] row) throws UnreadableArticleException {
        if (this == BYTES) {
            // With one NUL it would be taken for UTF-16 or for no text at all, and not for a row with something wrong
            // in it.
            return holdsZero(row) ? new String(row, StandardCharsets.ISO_8859_1) : TextDecoder.decode(row);
        }
        byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
        byte[] marked = new byte[mark.length + row.length];
        System.arraycopy(mark, 0, marked, 0, mark.length);
        System.arraycopy(row, 0, marked, mark.length, row.length);
        return TextDecoder.decode(marked);
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
