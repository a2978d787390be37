package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Omission;
import java.util.List;

/**
 * Puts a document together from the words of its blocks: each stands in a paragraph of its own, with a blank line before the
 * next; the items of a list, and what stands within one block, with a line end. For use by one thread.
 */
public final class DocumentDraft {
    private final PlacedBlocks blocks = new PlacedBlocks();

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
            boolean inList = kind == Kind.LIST_ITEM && blocks.endsWith(Kind.LIST_ITEM);
            blocks.add(kind, level, inList ? "\n" : PlacedBlocks.BLANK_LINE, storable);
        }
        return this;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /**
     * The document.
     *
     * @param input what it was read from
     * @param omissions what was left out of it
     */
    public Document document(InputBytes input, DocumentFacts facts, List<Omission> omissions) {
        return blocks.document(input, facts, omissions);
    }
}
