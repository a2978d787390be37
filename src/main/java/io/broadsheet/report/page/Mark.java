package io.broadsheet.report.page;

/**
 * A stretch of a text that is marked.
 *
 * @param begin where it begins: code points into the text, inclusive
 * @param end where it ends, exclusive; behind {@code begin}
 * @param id by which pages link to it
 * @param look its classes in the pages' style
 * @param title what is told of it when it is pointed at; may be empty
 * @param target the id of the row that tells more; empty if none does
 */
record Mark(int begin, int end, String id, String look, String title, String target) {
    Mark {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("a mark from " + begin + " to " + end);
        }
    }

    int length() {
        return end - begin;
    }
}
