package io.broadsheet.analysis.outline;

/**
 * Lines that belong together: a paragraph, a heading, a byline.
 *
 * @param begin the UTF-16 offset of its first character
 * @param end one past its last
 * @param look how it looks
 * @param mark what marks it as a heading, if anything does
 * @param level the level that the mark gives, 1 or more; 0 without a mark
 * @param separated whether a blank line, or an end of the text, stands before and behind it
 */
record TextBlock(int begin, int end, LineLook look, Mark mark, int level, boolean separated) {
    /** Explicit heading marks of plain text and Markdown. */
    enum Mark {
        NONE,
        HASHES,
        UNDERLINE
    }

    /** Its words, with one space between them whatever stands there, and without heading marks. */
    String text() {
        return look.text();
    }

    boolean isMarked() {
        return mark != Mark.NONE;
    }
}
