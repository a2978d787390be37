package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Reads bytes as text: finds its encoding and decodes it strictly: a byte order mark decides, then UTF-8 if every byte fits, then
 * UTF-16 if every second byte is zero, then what juniversalchardet finds, then Windows-1252.
 *
 * <p>Of the detector's answers only Unicode and Western ones count: English news with a few typographic marks is
 * otherwise easily taken for Cyrillic or Chinese. Stateless.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<String> WESTERN = Set.of(
            Constants.CHARSET_UTF_8,
            Constants.CHARSET_UTF_16BE,
            Constants.CHARSET_UTF_16LE,
            Constants.CHARSET_UTF_32BE,
            Constants.CHARSET_UTF_32LE);

    private static final int BYTES_OF_UTF_32 = 4;

    /** More control characters than this share of a text make it no text. */
    private static final double MOST_CONTROLS = 0.01;

    private TextDecoder() {}

    /**
     * The text that an input is, without its byte order mark and with nothing else changed.
     *
     * @throws UnreadableArticleException if it is no text, or in no encoding that we know
     */
    public static String text(InputBytes input) throws UnreadableArticleException {
        String text = decode(input.bytes());
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (text.indexOf('\u0000') >= 0 || controls > MOST_CONTROLS * text.length()) {
            throw binary();
        }
        return text;
    }

    /** Not those from U+0080 on: text that was encoded twice is full of them, and binary data of the others, too. */
    private static boolean isControl(int c) {
        boolean ascii = c < 0x80 && Character.isISOControl(c);
        return ascii && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
    }

    /**
     * The text of some bytes, without a byte order mark.
     *
     * @throws UnreadableArticleException if they are no text, or broken
     */
    public static String decode(byte[] bytes) throws UnreadableArticleException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strictly(bytes, mark.get().length, mark.get().charset);
        }
        Optional<Charset> wide = wideCharset(bytes);
        if (wide.isPresent()) {
            return strictly(bytes, 0, wide.get());
        }
        if (hasZero(bytes)) {
            throw binary();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult utf8 = decoder(StandardCharsets.UTF_8).decode(in, out, true);
        if (!utf8.isError()) {
            return out.flip().toString();
        }
        if (isMostlyUtf8(bytes)) {
            throw undecodable(StandardCharsets.UTF_8, in.position());
        }
        return strictly(bytes, 0, detected(bytes));
    }

    /** How text begins that has two or four bytes for each character: by its byte order mark, else by its zeros; empty for other text. */
    public static Optional<Charset> wide(byte[] head) {
        return ByteOrderMark.of(head)
                .map(mark -> mark.charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .or(() -> ByteOrderMark.of(head).isPresent() ? Optional.empty() : wideCharset(head));
    }

    private enum ByteOrderMark {
        // UTF-32 first: its little-endian mark begins with UTF-16's.
        UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
        UTF_16LE("UTF-16LE", 0xFF, 0xFE),
        UTF_16BE("UTF-16BE", 0xFE, 0xFF);

        private final Charset charset;
        private final int length;

        @SuppressWarnings("ImmutableEnumChecker") // charsets and numbers do not change
        ByteOrderMark(String charset, int... bytes) {
            this.charset = Charset.forName(charset);
            this.length = bytes.length;
            this.bytes = bytes.clone();
        }

        @SuppressWarnings("ImmutableEnumChecker")
        private final int[] bytes;

        static Optional<ByteOrderMark> of(byte[] text) {
            for (ByteOrderMark mark : values()) {
                if (mark.begins(text)) {
                    return Optional.of(mark);
                }
            }
            return Optional.empty();
        }

        private boolean begins(byte[] text) {
            if (text.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((text[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** UTF-16 without a mark: English text has a zero in every second byte, and nowhere else. */
    private static Optional<Charset> wideCharset(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = bytes.length / 2;
        if (odd > pairs * 0.7 && even < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        } else if (even > pairs * 0.7 && odd < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Damaged UTF-8 rather than another encoding: whole sequences of several bytes outnumber the broken ones. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            broken++;
            in.position(in.position() + result.length());
        }
        out.flip();
        while (out.hasRemaining()) {
            whole += out.get() > 0x7F ? 1 : 0;
        }
        return whole > broken;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = Optional.ofNullable(detector.getDetectedCharset()).orElse("");
        return WESTERN.contains(name) ? Charset.forName(name) : WINDOWS_1252;
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws UnreadableArticleException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = decoder(charset);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw undecodable(charset, in.position());
        }
        decoder.flush(out);
        String text = out.flip().toString();
        int half = halfPair(text);
        if (half < text.length()) {
            throw undecodable(charset, from + BYTES_OF_UTF_32 * text.codePointCount(0, half));
        }
        return text;
    }

    /** Where half of a surrogate pair stands, which Java's UTF-32 lets through; the text's length if nowhere. */
    private static int halfPair(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static UnreadableArticleException binary() {
        return new UnreadableArticleException(
                FailureCode.FILE_BINARY, "is not text (it holds control characters); save the article as plain text");
    }

    private static UnreadableArticleException undecodable(Charset charset, int at) {
        return new UnreadableArticleException(
                FailureCode.ENCODING_UNDECODABLE,
                "byte " + at + " is not valid " + charset.name() + "; save the file as UTF-8");
    }
}
