package io.broadsheet.metadata;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What users say of an article that its format may say, too: theirs counts. Empty where they say nothing.
 *
 * @param title its title
 * @param byline who wrote it
 * @param published the day of publication as an ISO date
 * @param language its language as a BCP 47 tag
 */
public record GivenFacts(String title, String byline, String published, String language) {
    /** They say nothing. */
    public static final GivenFacts NONE = new GivenFacts("", "", "", "");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * The document as it is analysed: with the day and the language, and with the title as its title where that is the first
     * line of a text that knows none. Text and offsets stay; title and byline are shown without being analysed.
     */
    public Document applied(Document document) {
        DocumentFacts facts = document.facts();
        DocumentFacts given = new DocumentFacts(
                facts.byline(),
                published.isEmpty() ? facts.published() : published,
                language.isEmpty() ? facts.language() : language,
                facts.fields());
        return new Document(
                document.id(), document.file(), document.text(), titled(document), given, document.omissions());
    }

    private List<DocumentBlock> titled(Document document) {
        List<DocumentBlock> blocks = document.blocks();
        boolean open = !title.isEmpty()
                && !blocks.isEmpty()
                && blocks.get(0).kind() == Kind.TEXT
                && blocks.stream().noneMatch(block -> block.kind() == Kind.TITLE);
        if (!open) {
            return blocks;
        }
        String text = document.text().toString();
        int begin = document.text().toUtf16(blocks.get(0).span().begin());
        int end = document.text().toUtf16(blocks.get(0).span().end());
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int lineEnd = begin;
        while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        boolean isTitle = words(text.substring(begin, lineEnd)).equalsIgnoreCase(words(title))
                && !text.substring(lineEnd, end).isBlank();
        if (!isTitle) {
            return blocks;
        }
        Span rest = document.text().spanOfUtf16(lineEnd, end);
        List<DocumentBlock> titled = new ArrayList<>();
        titled.add(DocumentBlock.of(Kind.TITLE, document.text().spanOfUtf16(begin, lineEnd)));
        titled.add(DocumentBlock.of(Kind.TEXT, rest));
        titled.addAll(blocks.subList(1, blocks.size()));
        return titled;
    }

    private static String words(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
