package io.broadsheet.reader.mail;

import io.broadsheet.model.Document;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a mail message as mail programs save it (RFC 5322 with MIME). The subject is the title, the sender the byline, the day
 * in the sender's own clock the day of publication. Pictures that a message wants to show from elsewhere are not fetched.
 *
 * <p>Needs Apache James Mime4j ({@code org.apache.james:apache-mime4j-dom}), which the application has and a library's user
 * adds. Immutable and safe for use by several threads.
 */
public final class MailReader implements DocumentReader {
    private static final Format FORMAT = new Format("EML", List.of("eml"));
    /** A message has at least three of them, and one of the second kind, which nobody writes into an article. */
    private static final Set<String> USUAL_FIELDS = Set.of(
            "from",
            "to",
            "date",
            "subject",
            "sender",
            "cc",
            "reply-to",
            "content-type",
            "mime-version",
            "message-id",
            "received",
            "return-path",
            "delivered-to",
            "dkim-signature");

    private static final Set<String> TECHNICAL_FIELDS =
            Set.of("mime-version", "message-id", "received", "return-path", "delivered-to", "dkim-signature");
    private static final int FEWEST_FIELDS = 3;
    private static final int LONGEST_BEGINNING = 16_384;

    private final DocumentReader html;
    private final int maxCharacters;

    /**
     * A reader that refuses what no run takes.
     *
     * @param html reads messages that hold a page instead of text
     */
    public MailReader(DocumentReader html) {
        this(html, DocumentText.MOST_CHARACTERS);
    }

    /**
     * A reader that refuses longer texts.
     *
     * @param html reads messages that hold a page instead of text
     * @param maxCharacters the most code points of an article
     */
    public MailReader(DocumentReader html, int maxCharacters) {
        this.html = html;
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(InputBytes input) {
        int length = Math.min(LONGEST_BEGINNING, input.length());
        String beginning = new String(input.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        Set<String> fields = fields(beginning.stripLeading());
        boolean technical = fields.stream().anyMatch(TECHNICAL_FIELDS::contains);
        return fields.size() >= (FORMAT.names(input.name()) ? 1 : FEWEST_FIELDS)
                && (technical || FORMAT.names(input.name()));
    }

    /** The usual fields of a header, in small letters. */
    private static Set<String> fields(String message) {
        Set<String> fields = new HashSet<>();
        for (String line : message.lines().takeWhile(line -> !line.isBlank()).toList()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
            if (USUAL_FIELDS.contains(name)) {
                fields.add(name);
            }
        }
        return fields;
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        return new MailDocument(html, maxCharacters).read(input);
    }
}
