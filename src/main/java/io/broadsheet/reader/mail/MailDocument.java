package io.broadsheet.reader.mail;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.WrittenDay;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a document of a message with Mime4j; apart from {@link MailReader}, which must not need Mime4j to be loaded.
 * Immutable.
 */
final class MailDocument {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What declares these means Windows-1252, which holds them. */
    private static final Set<String> WESTERN = Set.of("", "us-ascii", "ascii", "iso-8859-1", "latin1", "iso_8859-1");

    private static final int DEEPEST = 5;

    private final DocumentReader html;
    private final int maxCharacters;

    MailDocument(DocumentReader html, int maxCharacters) {
        this.html = html;
        this.maxCharacters = maxCharacters;
    }

    Document read(InputBytes input) throws UnreadableArticleException {
        return read(input, 0);
    }

    private Document read(InputBytes input, int depth) throws UnreadableArticleException {
        MailMessage message = MailMessage.of(input);
        ChosenParts chosen = ChosenParts.of(message.body());
        if (chosen.texts().isEmpty()) {
            Optional<MailPart.Single> inner = chosen.message();
            if (inner.isPresent() && depth < DEEPEST) {
                return read(
                        new InputBytes(
                                input.articleId(), input.file(), inner.get().copy()),
                        depth + 1);
            }
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY, "holds no text" + attachments(chosen) + "; save what is attached instead");
        }
        return new Writing(input, message, chosen).document();
    }

    private static String attachments(ChosenParts chosen) {
        return chosen.attached().isEmpty() ? "" : ", only " + String.join(", ", chosen.attached());
    }

    /** The work on one message. */
    private final class Writing {
        private final InputBytes input;
        private final MailMessage message;
        private final ChosenParts chosen;
        private final List<Part> parts = new ArrayList<>();
        private final List<Omission> omissions = new ArrayList<>();
        private PlainBody.Forwarded forwarded = PlainBody.Forwarded.NONE;
        private String language = "";

        Writing(InputBytes input, MailMessage message, ChosenParts chosen) {
            this.input = input;
            this.message = message;
            this.chosen = chosen;
        }

        private record Part(Kind kind, int level, String words) {}

        Document document() throws UnreadableArticleException {
            for (MailPart.Single part : chosen.texts()) {
                if (part.isHtml()) {
                    page(part);
                } else {
                    plain(part);
                }
            }
            if (!chosen.attached().isEmpty()) {
                omissions.add(leftOut("what is attached was left out: " + String.join(", ", chosen.attached())));
            }
            String subject = message.field("subject");
            String inner = MailWords.decoded(forwarded.subject());
            String title = MailWords.title(inner.isEmpty() ? subject : inner);
            DocumentText text = new DocumentText(maxCharacters);
            text.add(Kind.TITLE, 0, title);
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                String words = i == 0 ? withoutTitle(part.words, title) : part.words;
                boolean isTitle = part.kind == Kind.TITLE;
                if (isTitle && title.isEmpty()) {
                    text.add(Kind.TITLE, 0, words);
                } else if (isTitle) {
                    text.add(Kind.HEADING, 1, words);
                } else {
                    text.add(part.kind, part.level, words);
                }
            }
            return text.document(input, facts(), omissions);
        }

        private void plain(MailPart.Single part) throws UnreadableArticleException {
            PlainBody body = PlainBody.of(decoded(part), part.flowed(), part.unspaced());
            body.blocks().forEach(block -> parts.add(new Part(block.kind(), 0, block.words())));
            if (parts.size() == body.blocks().size()) {
                forwarded = body.forwarded();
            }
            if (body.leftOut() > 0) {
                omissions.add(leftOut("the message that it answers was left out, " + body.leftOut() + " lines"));
            }
        }

        /** As UTF-8 with its mark, so that what the page says of its encoding does not matter. */
        private void page(MailPart.Single part) throws UnreadableArticleException {
            byte[] bytes = (BYTE_ORDER_MARK + decoded(part)).getBytes(StandardCharsets.UTF_8);
            Document page = html.read(new InputBytes(input.articleId(), input.file(), bytes));
            for (DocumentBlock block : page.blocks()) {
                parts.add(new Part(block.kind(), block.level(), page.text().cut(block.span())));
            }
            omissions.addAll(page.omissions());
            language = language.isEmpty() ? page.facts().language() : language;
        }

        /** A body often begins with its subject. */
        private static String withoutTitle(String words, String title) {
            String stripped = words.strip();
            int end = stripped.indexOf('\n');
            String first = end < 0 ? stripped : stripped.substring(0, end);
            return SPACE.matcher(first).replaceAll(" ").strip().equalsIgnoreCase(title) && !title.isEmpty()
                    ? stripped.substring(first.length())
                    : words;
        }

        private DocumentFacts facts() {
            boolean inner = !forwarded.from().isEmpty();
            String from = inner ? forwarded.from() : message.raw("from");
            String date = inner ? forwarded.date() : message.raw("date");
            String declared = message.field("content-language");
            return new DocumentFacts(
                    MailWords.names(from),
                    WrittenDay.of(date),
                    language.isEmpty() && !declared.contains(",") ? declared : language,
                    List.of(new DocumentFacts.Field("from", MailWords.decoded(from))));
        }

        private static Omission leftOut(String what) {
            return new Omission(FailureCode.PART_LEFT_OUT, "read", what);
        }
    }

    /** A text by the encoding that it declares; one that is wrong is found as a file's would be. */
    private static String decoded(MailPart.Single part) throws UnreadableArticleException {
        String name = part.charset().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(WESTERN.contains(name) ? "utf-8" : name);
            return charset.newDecoder().decode(part.bytes().duplicate()).toString();
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return TextDecoder.decode(part.copy());
        }
    }
}
