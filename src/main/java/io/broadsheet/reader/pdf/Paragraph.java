package io.broadsheet.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that belong together and look alike.
 *
 * @param lines at least one
 */
record Paragraph(List<Line> lines) {
    private static final String CLOSING = ".!?…:;";
    private static final String CLOSERS = "\"'”’»)] ";
    private static final Pattern BULLET = Pattern.compile("[•‣▪●◦■–*-]\\s+(?=\\S).*|\uF0B7.*");
    private static final Pattern BULLET_SIGN = Pattern.compile("^(?:[•‣▪●◦■–*-]\\s+|\uF0B7\\s*)");

    static Paragraph of(Line line) {
        List<Line> lines = new ArrayList<>();
        lines.add(line);
        return new Paragraph(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    double size() {
        return first().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::bold);
    }

    boolean isClosed() {
        return isClosed(last());
    }

    boolean isListItem() {
        return isBulleted(first());
    }

    /** Its words, with words whole that line ends cut, and without a bullet. */
    String words(LineEnds ends) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            ends.append(words, line.text());
        }
        return isListItem() ? BULLET_SIGN.matcher(words).replaceFirst("") : words.toString();
    }

    /** Whether a line ends as a sentence does, or announces something. */
    static boolean isClosed(Line line) {
        int end = line.text().length();
        while (end > 0 && CLOSERS.indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && CLOSING.indexOf(line.text().charAt(end - 1)) >= 0;
    }

    static boolean isBulleted(Line line) {
        return BULLET.matcher(line.text()).matches();
    }

    static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Whether a line ends only because the next one's first word did not fit. */
    static boolean isFull(Line line, Line next) {
        double space = line.size() / 4;
        return line.right() + space + next.firstWord() > line.columnRight();
    }
}
