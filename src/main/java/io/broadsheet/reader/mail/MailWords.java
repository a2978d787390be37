package io.broadsheet.reader.mail;

import io.broadsheet.reader.DocumentText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/** What the fields of a message's header say. */
final class MailWords {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** What mail programs write before the subject of what they send on or answer. */
    private static final Pattern SENT_ON = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg)(?:\\[\\d+])?:\\s*)+");

    private MailWords() {}

    /** Words with those decoded that are encoded (RFC 2047), on one line. */
    static String decoded(String field) {
        String text = readable(field);
        try {
            text = DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException unknownCharset) {
            // The encoded form is still something to go by.
        }
        return SPACE.matcher(DocumentText.clean(text)).replaceAll(" ").strip();
    }

    /** Mail programs write UTF-8 as it is, though few may; its bytes come as characters. */
    private static String readable(String field) {
        if (field.chars().noneMatch(c -> c > 0x7F) || field.chars().anyMatch(c -> c > 0xFF)) {
            return field;
        }
        byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** A subject without what mail programs put before it. */
    static String title(String subject) {
        return SENT_ON.matcher(subject).replaceFirst("");
    }

    static boolean isSentOn(String subject) {
        return !title(subject).equals(subject);
    }

    /** The names of the senders; empty where there are but addresses. */
    static String names(String from) {
        return String.join(
                ", ",
                mailboxes(from).stream()
                        .map(mailbox ->
                                decoded(Optional.ofNullable(mailbox.getName()).orElse("")))
                        .filter(name -> !name.isEmpty() && name.indexOf('@') < 0)
                        .distinct()
                        .toList());
    }

    private static List<Mailbox> mailboxes(String from) {
        try {
            AddressList addresses = LenientAddressParser.DEFAULT.parseAddressList(readable(from));
            return addresses.flatten();
        } catch (RuntimeException noAddresses) {
            return List.of();
        }
    }
}
