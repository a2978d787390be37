package io.broadsheet.analysis.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A quotation mark and what its place allows it to be.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end one past its last UTF-16 unit
 * @param family which marks it pairs with
 * @param mayOpen whether a quote may begin here
 * @param mayClose whether a quote may end here
 */
record QuotationMark(int begin, int end, Family family, boolean mayOpen, boolean mayClose) {
    /** Marks of one family may pair whatever their shape: “ … " is common. */
    enum Family {
        DOUBLE,
        ANGLE,
        SINGLE
    }

    private static final String DOUBLE_OPENERS = "“„‟〝";
    private static final String DOUBLE_CLOSERS = "”〞";
    private static final String DOUBLE_STRAIGHT = "\"＂";
    private static final String OPENING_BEFORE = "([{<—–-/|*";
    private static final String CLOSING_AFTER = ".,;:!?)]}>—–-/|…*";
    /** 6'3" is a height. */
    private static final Pattern INCHES = Pattern.compile("\\d['’]\\s?\\d{1,2}(?:\\.\\d+)?$");
    /** Words that begin with an apostrophe. */
    private static final Pattern CLIPPED = Pattern.compile(
            "(?:\\d0s|\\d\\d\\b|em\\b|til\\b|tis\\b|twas\\b|cause\\b|bout\\b|round\\b|n\\b)", Pattern.CASE_INSENSITIVE);

    boolean isDouble() {
        return family != Family.SINGLE;
    }

    boolean pairsWith(QuotationMark other) {
        return family == other.family;
    }

    /** The marks between two UTF-16 offsets, in reading order. */
    static List<QuotationMark> in(String text, int begin, int end) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int i = begin; i < end; ) {
            int width = doubledAt(text, i, begin, end) ? 2 : 1;
            char c = text.charAt(i);
            if (width == 2) {
                marks.add(mark(text, i, i + 2, Family.DOUBLE, begin, end, c == '`' || c == '‘', c == '’'));
            } else if (DOUBLE_OPENERS.indexOf(c) >= 0) {
                marks.add(mark(text, i, i + 1, Family.DOUBLE, begin, end, true, false));
            } else if (DOUBLE_CLOSERS.indexOf(c) >= 0) {
                marks.add(mark(text, i, i + 1, Family.DOUBLE, begin, end, false, true));
            } else if (DOUBLE_STRAIGHT.indexOf(c) >= 0 && !isInches(text, i, begin)) {
                marks.add(mark(text, i, i + 1, Family.DOUBLE, begin, end, false, false));
            } else if (c == '«' || c == '»') {
                marks.add(angle(text, i, begin, end));
            } else if (c == '‘' || c == '’' || c == '\'' || c == '‚' || c == '`') {
                single(text, i, begin, end, marks);
            }
            i += width;
        }
        return marks;
    }

    /** Two apostrophes stand for a double mark; of three in a row the outer two, which are the later ones at a word's end. */
    private static boolean doubledAt(String text, int i, int begin, int end) {
        char c = text.charAt(i);
        if ((c != '\'' && c != '`' && c != '‘' && c != '’') || i + 1 >= end || text.charAt(i + 1) != c) {
            return false;
        }
        boolean third = i + 2 < end && text.charAt(i + 2) == c;
        return !third || isSpace(before(text, i, begin));
    }

    private static void single(String text, int i, int begin, int end, List<QuotationMark> marks) {
        char before = before(text, i, begin);
        char after = after(text, i + 1, end);
        char c = text.charAt(i);
        boolean wordBefore = Character.isLetterOrDigit(before);
        boolean wordAfter = Character.isLetterOrDigit(after);
        boolean clipped =
                CLIPPED.matcher(text).region(Math.min(i + 1, end), end).lookingAt();
        boolean opens = c != '’' && !wordBefore && opensBefore(before) && !isSpace(after) && !clipped;
        boolean closes = c != '‘' && c != '‚' && c != '`' && !isSpace(before) && !wordAfter && !opens;
        if (opens || closes) {
            marks.add(new QuotationMark(i, i + 1, Family.SINGLE, opens, closes));
        }
    }

    private static QuotationMark mark(
            String text, int at, int to, Family family, int begin, int end, boolean opener, boolean closer) {
        char before = before(text, at, begin);
        char after = after(text, to, end);
        boolean opens = !isSpace(after) && opensBefore(before);
        boolean closes = !isSpace(before) && closesAfter(after);
        if (opener) {
            // “ between a word and a space is a closing mark, as in German or by mistake.
            return new QuotationMark(at, to, family, !closes || opens, closes && !opens);
        } else if (closer) {
            return new QuotationMark(at, to, family, opens && !closes, closes || !opens);
        } else if (opens == closes) {
            // A mark between two words, two spaces or two marks: whatever is due.
            boolean betweenWords = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            return new QuotationMark(at, to, family, !betweenWords && before != '=', true);
        }
        return new QuotationMark(at, to, family, opens, closes);
    }

    /** « so » and «so» in French and Spanish, »so« in German: a space inside belongs to the marks. */
    private static QuotationMark angle(String text, int at, int begin, int end) {
        char after = after(text, at + 1, end);
        boolean french = isSpace(before(text, at, begin)) && (isSpace(after) || closesAfter(after));
        if (french) {
            boolean opener = text.charAt(at) == '«';
            return new QuotationMark(at, at + 1, Family.ANGLE, opener, !opener);
        }
        return mark(text, at, at + 1, Family.ANGLE, begin, end, text.charAt(at) == '«', text.charAt(at) == '»');
    }

    private static boolean opensBefore(char before) {
        return isSpace(before) || OPENING_BEFORE.indexOf(before) >= 0 || isOpeningMark(before);
    }

    private static boolean closesAfter(char after) {
        return isSpace(after) || CLOSING_AFTER.indexOf(after) >= 0 || isClosingMark(after);
    }

    private static boolean isOpeningMark(char c) {
        return DOUBLE_OPENERS.indexOf(c) >= 0 || c == '‘' || c == '«';
    }

    private static boolean isClosingMark(char c) {
        return DOUBLE_CLOSERS.indexOf(c) >= 0 || c == '’' || c == '\'' || c == '"' || c == '»';
    }

    private static boolean isInches(String text, int i, int begin) {
        return INCHES.matcher(text).region(Math.max(begin, i - 8), i).find();
    }

    private static char before(String text, int i, int begin) {
        return i > begin ? text.charAt(i - 1) : ' ';
    }

    private static char after(String text, int i, int end) {
        return i < end ? text.charAt(i) : ' ';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
