package io.broadsheet.reader.mail;

import java.nio.ByteBuffer;
import java.util.List;

/** A part of a message, which may be made of parts. */
sealed interface MailPart {
    /** Of what kind it is, in small letters: {@code text/plain}. */
    String type();

    /**
     * Parts of one message.
     *
     * @param children in their order
     */
    record Several(String type, List<MailPart> children) implements MailPart {}

    /**
     * A part without parts.
     *
     * @param charset as it is declared; empty if it is not
     * @param flowed whether its lines go on in the next where they end in a space (RFC 3676)
     * @param unspaced whether that space is none of the text
     * @param name of the file that it is; empty if it is none
     * @param attached whether it is for saving rather than reading
     * @param bytes what it holds, decoded; empty if nobody reads it
     */
    record Single(
            String type,
            String charset,
            boolean flowed,
            boolean unspaced,
            String name,
            boolean attached,
            ByteBuffer bytes)
            implements MailPart {
        static final String PLAIN = "text/plain";
        static final String HTML = "text/html";
        static final String MESSAGE = "message/rfc822";

        boolean isText() {
            return !attached && (type.equals(PLAIN) || type.equals(HTML));
        }

        /** A copy of its bytes. */
        byte[] copy() {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return copy;
        }

        boolean isHtml() {
            return type.equals(HTML);
        }
    }
}
