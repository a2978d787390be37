package io.broadsheet.reader.html;

import io.broadsheet.model.DocumentBlock.Kind;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that stands on lines of its own.
 *
 * @param kind what its elements make it
 * @param rank of a heading, from 1 (h1) to 6; 0 for all else
 * @param text as one reads it; not empty
 * @param linked the share of it that is links to elsewhere, 0 to 1
 * @param bold whether all of it is bold
 * @param timed whether there is a date or time in it that the page marks as one
 * @param holder the element whose own text it is
 */
record PageBlock(Kind kind, int rank, String text, double linked, boolean bold, boolean timed, Element holder) {
    PageBlock as(Kind other, int newRank) {
        return new PageBlock(other, newRank, text, linked, bold, timed, holder);
    }

    /** Whether it ends as a sentence does. */
    boolean isClosed() {
        int end = text.length();
        while (end > 0 && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isClosing(char c) {
        return "\"'”’»)]".indexOf(c) >= 0;
    }
}
