package io.broadsheet.reader.mail;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A message in its parts.
 *
 * @param fields of its header by their names in small letters, each the first of its name, as bytes in ISO 8859-1
 * @param body what it holds
 */
record MailMessage(Map<String, String> fields, MailPart body) {
    /** Parts of parts of parts: a signed answer with a page and pictures has five. */
    private static final int DEEPEST = 30;

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_FIELDS = 2_000;
    private static final String ENCRYPTED = "multipart/encrypted";
    private static final String SMIME = "pkcs7-mime";

    /** Parses a message. */
    static MailMessage of(InputBytes input) throws UnreadableArticleException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(message(input));
        try {
            MailMessage message = new Parser(stream).message();
            if (message.fields.isEmpty()) {
                throw broken("it begins with no header");
            }
            return message;
        } catch (IOException | MimeException | RuntimeException e) {
            throw broken(String.valueOf(e.getMessage()));
        }
    }

    private static UnreadableArticleException broken(String cause) {
        return new UnreadableArticleException(
                FailureCode.FILE_BROKEN,
                "is no mail message that can be read (" + cause + "); save it anew from the mail program");
    }

    /** The bytes without empty lines before the header, and without the line that mailboxes put there. */
    private static InputStream message(InputBytes input) {
        byte[] bytes = input.bytes();
        int begin = 0;
        while (begin < bytes.length && Character.isWhitespace(bytes[begin])) {
            begin++;
        }
        if (input.hasAscii(begin, "From ")) {
            while (begin < bytes.length && bytes[begin] != '\n') {
                begin++;
            }
            begin = Math.min(begin + 1, bytes.length);
        }
        return new ByteArrayInputStream(bytes, begin, bytes.length - begin);
    }

    /** Puts the parts together as they come. */
    private static final class Parser {
        private final MimeTokenStream stream;
        private final Map<String, String> fields = new HashMap<>();
        private final Deque<MailPart.Several> open = new ArrayDeque<>();
        private final List<MailPart> whole = new ArrayList<>();
        private int parts;

        Parser(MimeTokenStream stream) {
            this.stream = stream;
        }

        MailMessage message() throws IOException, MimeException, UnreadableArticleException {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_FIELD -> field(stream.getField());
                    case T_START_MULTIPART -> begin();
                    case T_END_MULTIPART -> add(open.pop());
                    case T_BODY -> add(single());
                    default -> {}
                }
            }
            return new MailMessage(
                    fields, whole.isEmpty() ? new MailPart.Several("multipart/mixed", List.of()) : whole.get(0));
        }

        private void field(Field field) {
            if (open.isEmpty()) {
                fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
            }
        }

        private void begin() throws UnreadableArticleException {
            String type = type();
            if (type.equals(ENCRYPTED)) {
                throw encrypted();
            } else if (open.size() == DEEPEST) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNSAFE,
                        "nests more than " + DEEPEST
                                + " parts, as no mail program does; check where the message comes from");
            }
            open.push(new MailPart.Several(type, new ArrayList<>()));
        }

        private void add(MailPart part) throws UnreadableArticleException {
            parts++;
            if (parts > MOST_PARTS) {
                throw new UnreadableArticleException(
                        FailureCode.ARCHIVE_TOO_LARGE,
                        "has more than " + MOST_PARTS
                                + " parts, as no mail program makes them; check where the message comes from");
            }
            (open.isEmpty() ? whole : open.peek().children()).add(part);
        }

        private MailPart single() throws IOException, UnreadableArticleException {
            MaximalBodyDescriptor descriptor = (MaximalBodyDescriptor) stream.getBodyDescriptor();
            String type = type();
            Map<String, String> parameters = descriptor.getContentTypeParameters();
            if (type.endsWith(SMIME)
                    && !parameters.getOrDefault("smime-type", "").startsWith("signed")) {
                throw encrypted();
            }
            String name = Optional.ofNullable(descriptor.getContentDispositionFilename())
                    .orElse(parameters.getOrDefault("name", ""));
            boolean attached = Optional.ofNullable(descriptor.getContentDispositionType())
                    .map(disposition -> disposition.equalsIgnoreCase("attachment") || !name.isEmpty())
                    .orElse(!name.isEmpty());
            boolean read = type.equals(MailPart.Single.PLAIN)
                    || type.equals(MailPart.Single.HTML)
                    || type.equals(MailPart.Single.MESSAGE);
            byte[] bytes = new byte[0];
            if (read) {
                try (InputStream decoded = stream.getDecodedInputStream()) {
                    bytes = decoded.readAllBytes();
                }
            }
            return new MailPart.Single(
                    type,
                    parameters.getOrDefault("charset", ""),
                    parameters.getOrDefault("format", "").equalsIgnoreCase("flowed"),
                    parameters.getOrDefault("delsp", "").equalsIgnoreCase("yes"),
                    MailWords.decoded(name),
                    attached,
                    ByteBuffer.wrap(bytes));
        }

        private String type() {
            return Optional.ofNullable(stream.getBodyDescriptor().getMimeType())
                    .orElse(MailPart.Single.PLAIN)
                    .toLowerCase(Locale.ROOT);
        }
    }

    private static UnreadableArticleException encrypted() {
        return new UnreadableArticleException(
                FailureCode.FILE_ENCRYPTED, "is encrypted; save it decrypted from the mail program");
    }

    /** A field of the header as people read it; empty if it has none of that name. */
    String field(String name) {
        return MailWords.decoded(fields.getOrDefault(name, ""));
    }

    /** A field of the header as it stands there; empty if it has none of that name. */
    String raw(String name) {
        return fields.getOrDefault(name, "");
    }
}
