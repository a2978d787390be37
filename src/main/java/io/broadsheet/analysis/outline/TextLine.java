package io.broadsheet.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of text without the white space around it.
 *
 * @param begin the UTF-16 offset of its first character that is not white space
 * @param end one past its last
 * @param text these characters; empty for a blank line
 */
record TextLine(int begin, int end, String text) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    boolean isBlank() {
        return begin == end;
    }

    /** All lines of a text, blank ones included. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        Matcher lineEnd = LINE_END.matcher(text);
        int from = 0;
        while (lineEnd.find()) {
            lines.add(trimmed(text, from, lineEnd.start()));
            from = lineEnd.end();
        }
        lines.add(trimmed(text, from, text.length()));
        return lines;
    }

    private static TextLine trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextLine(begin, end, text.substring(begin, end));
    }

    /** White space in the widest sense: no-break and zero-width spaces and a stray byte order mark too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
