package io.broadsheet.model;

import java.io.Serializable;

/**
 * A part of a document as its format marks it.
 *
 * @param kind what it is
 * @param span where it stands in the document's text
 * @param level of a heading: 1 is the highest; 0 for every other kind
 */
public record DocumentBlock(Kind kind, Span span, int level) implements Serializable {
    /** What a part of a document is. */
    public enum Kind {
        /** The article's title: at most one, before all headings. */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** A paragraph of the story. */
        PARAGRAPH,
        /** One item of a list. */
        LIST_ITEM,
        /** A paragraph that is set off as the words of somebody else. */
        BLOCK_QUOTE,
        /** What stands below a picture. */
        CAPTION,
        /** Bare text whose structure the format does not know: its lines are looked at for headings and paragraphs. */
        TEXT
    }

    public DocumentBlock {
        if (kind == Kind.HEADING ? level < 1 : level != 0) {
            throw new IllegalArgumentException(
                    "a heading has a level from 1, and nothing else has one: " + kind + " " + level);
        }
    }

    /** A block that is no heading. */
    public static DocumentBlock of(Kind kind, Span span) {
        return new DocumentBlock(kind, span, 0);
    }
}
