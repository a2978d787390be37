package io.broadsheet.analysis.outline;

/**
 * Lines that belong together: a paragraph, a heading, a byline; or a part of a document whose format says what it is.
 *
 * @param begin the UTF-16 offset of its first character
 * @param end one past its last
 * @param look how it looks
 * @param mark what marks it as a heading or as none, if anything does
 * @param level the level that the mark of a heading gives, 1 or more; 0 for all others
 * @param separated whether a blank line, or an end of the text, stands before and behind it
 */
record TextBlock(int begin, int end, LineLook look, Mark mark, int level, boolean separated) {
    /** What tells what a block is. */
    enum Mark {
        /** Its look alone. */
        NONE,
        /** Hashes before it make it a heading. */
        HASHES,
        /** A line below it makes it a heading. */
        UNDERLINE,
        /** The document knows that it is the title. */
        TITLE,
        /** The document knows that it is a heading. */
        HEADING,
        /** The document knows that it is no heading. */
        BODY
    }

    /** Its words, with one space between them whatever stands there, and without heading marks. */
    String text() {
        return look.text();
    }

    /** Whether it is a heading, or a title, whatever it looks like. */
    boolean isMarked() {
        return mark != Mark.NONE && mark != Mark.BODY;
    }

    /** Whether the document knows what it is. */
    boolean isKnown() {
        return mark == Mark.TITLE || mark == Mark.HEADING || mark == Mark.BODY;
    }
}
