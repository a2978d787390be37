package io.broadsheet.reader.html;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page: a byte order mark decides, then what the page declares in a {@code meta} element of its first bytes if
 * every byte fits, then what bare text would be decoded as; if that fails, what the page declares, with replacement
 * characters.
 */
final class PageCharset {
    /** Browsers look no further. */
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})");

    private PageCharset() {}

    static String decode(InputBytes input) throws UnreadableArticleException {
        byte[] bytes = input.bytes();
        Optional<Charset> declared = hasMark(bytes) ? Optional.empty() : declared(bytes);
        Optional<String> text = declared.flatMap(charset -> strictly(bytes, charset));
        if (text.isPresent()) {
            return text.get();
        }
        try {
            return TextDecoder.decode(bytes);
        } catch (UnreadableArticleException e) {
            // One broken byte, which mostly stands in a script or a reader's comment, is no reason to lose the story.
            if (e.code() == FailureCode.ENCODING_UNDECODABLE && declared.isPresent()) {
                return new String(bytes, declared.get());
            }
            throw e;
        }
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length > 2
                && ((bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == 0 && bytes[1] == 0 && bytes[2] == (byte) 0xFE));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(beginning.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(found.group(1));
            // Who declares Latin-1 means Windows' extension of it, and browsers read it so; a page that we could read
            // as ASCII to find its declaration is not in UTF-16.
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(Charset.forName("windows-1252"));
            }
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? Optional.of(StandardCharsets.UTF_8)
                    : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
