package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks, marks included, by the marks alone. Straight marks and {@code ''}
 * open and close in turn; a stretch left open ends with its line; marks inside an open pair are part of it.
 */
final class QuotedStretches {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final String text;
    private final List<int[]> stretches = new ArrayList<>();

    private QuotedStretches(String text) {
        this.text = text;
    }

    /** The stretches of a text that hold a letter, in reading order. */
    static List<Span> of(ArticleText text) {
        QuotedStretches found = new QuotedStretches(text.toString());
        int begin = 0;
        while (begin < found.text.length()) {
            int lineEnd = found.text.indexOf('\n', begin);
            int end = lineEnd < 0 ? found.text.length() : lineEnd;
            found.readLine(begin, end);
            begin = end + 1;
        }
        return found.stretches.stream()
                .map(stretch -> text.spanOfUtf16(stretch[0], stretch[1]))
                .filter(span -> text.cut(span).codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private void readLine(int begin, int end) {
        int open = -1;
        boolean straight = false;
        for (int i = begin; i < end; i++) {
            char mark = text.charAt(i);
            boolean twofold = (mark == '\'' || mark == '`') && i + 1 < end && text.charAt(i + 1) == mark;
            int next = twofold ? i + 2 : i + 1;
            boolean either = twofold || mark == '"';
            if (open < 0 && (either || OPENING.indexOf(mark) >= 0)) {
                open = i;
                // A curly pair may hold '' inside; a straight or twofold one ends at the next.
                straight = either;
            } else if (open >= 0 && (twofold ? straight : mark == '"' || CLOSING.indexOf(mark) >= 0)) {
                stretches.add(new int[] {open, next});
                open = -1;
            }
            i = next - 1;
        }
        if (open >= 0 && end - open > 1) {
            stretches.add(new int[] {open, end});
        }
    }
}
