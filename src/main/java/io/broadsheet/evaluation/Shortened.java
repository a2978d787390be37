package io.broadsheet.evaluation;

/** Text cut to fit a line. */
final class Shortened {
    private Shortened() {}

    /** A text on one line, of at most so many code points; an ellipsis stands for what was cut off. */
    static String to(int length, String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int codePoint : text.codePoints().toArray()) {
            // Control characters of an article could rewrite the reader's terminal.
            if (Character.isWhitespace(codePoint)
                    || Character.isSpaceChar(codePoint)
                    || Character.isISOControl(codePoint)) {
                blank = !line.isEmpty();
            } else {
                line.append(blank ? " " : "").appendCodePoint(codePoint);
                blank = false;
            }
        }
        if (line.codePointCount(0, line.length()) <= length) {
            return line.toString();
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
    }
}
