package io.broadsheet.table.xlsx;

import io.broadsheet.table.Cell;
import java.util.List;

/** How high a row must be for its wrapped text: LibreOffice does not work that out when it opens a workbook. */
final class RowHeight {
    /** Points a line of the standard font. */
    static final int LINE = 13;
    /** Excel's highest row has 409 points. */
    private static final int MOST_LINES = 31;

    private RowHeight() {}

    /** The number of lines that the fullest cell of a row takes. */
    static int lines(List<Cell> row, List<Heading> headings) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            Heading heading = headings.get(i);
            // Widths are counted in digits, which are wider than most letters.
            if (heading.wraps() && row.get(i) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.text(), heading.width() * 7 / 6));
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    /** The lines of a text in so many columns, cut at spaces, and within words that are longer than a line. */
    static int lines(String text, int columns) {
        int lines = 1;
        int used = 0;
        int begin = 0;
        for (int i = 0; i <= text.length() && lines < MOST_LINES; i++) {
            boolean ended = i == text.length();
            if (ended || Character.isWhitespace(text.charAt(i))) {
                int word = i - begin;
                if (used > 0 && used + 1 + word > columns) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word;
                lines += Math.max(0, used - 1) / columns;
                used = used > columns ? (used - 1) % columns + 1 : used;
                if (!ended && text.charAt(i) == '\n') {
                    lines++;
                    used = 0;
                }
                begin = i + 1;
            }
        }
        return lines;
    }
}
