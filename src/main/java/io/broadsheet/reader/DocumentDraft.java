package io.broadsheet.reader;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Omission;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a document together from the words of its blocks: each stands in a paragraph of its own, with a blank line before the
 * next; the items of a list, and what stands within one block, with a line end. For use by one thread.
 */
public final class DocumentDraft {
    private record Part(Kind kind, int level, int begin, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /** Adds a block that is no heading; one without a word is left out. */
    public DocumentDraft add(Kind kind, String words) {
        return add(kind, 0, words);
    }

    /**
     * Adds a heading; one without a word is left out.
     *
     * @param level 1 for the highest
     */
    public DocumentDraft addHeading(int level, String words) {
        return add(Kind.HEADING, level, words);
    }

    private DocumentDraft add(Kind kind, int level, String words) {
        String storable = StorableText.of(words).strip();
        if (storable.codePoints().anyMatch(Character::isLetterOrDigit)) {
            if (!parts.isEmpty()) {
                boolean inList = kind == Kind.LIST_ITEM && parts.get(parts.size() - 1).kind == Kind.LIST_ITEM;
                text.append(inList ? "\n" : "\n\n");
            }
            int begin = text.length();
            text.append(storable);
            parts.add(new Part(kind, level, begin, text.length()));
        }
        return this;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * The document.
     *
     * @param input what it was read from
     * @param omissions what was left out of it
     */
    public Document document(InputBytes input, DocumentFacts facts, List<Omission> omissions) {
        ArticleText whole = ArticleText.of(text.toString());
        List<DocumentBlock> blocks = new ArrayList<>();
        for (Part part : parts) {
            Span span = whole.spanOfUtf16(part.begin, part.end);
            blocks.add(new DocumentBlock(part.kind, span, part.level));
        }
        return new Document(input.articleId(), input.file(), whole, blocks, facts, omissions);
    }
}
