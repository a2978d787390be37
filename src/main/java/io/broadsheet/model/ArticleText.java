package io.broadsheet.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An article's text as it was decoded, addressed in Unicode code points.
 *
 * <p>Java strings count UTF-16 units, Python, R and the tables count code points; this is the only place where one is
 * turned into the other. Text inside the Basic Multilingual Plane, which is nearly all news, costs no index.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ArticleText implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    /** For each UTF-16 unit and the end, its code point; empty when the two counts are the same. */
    private final int[] codePointOfUnit;
    /** For each code point and the end, its first UTF-16 unit; empty when the two counts are the same. */
    private final int[] unitOfCodePoint;

    private ArticleText(String text) {
        this.text = text;
        int codePoints = text.codePointCount(0, text.length());
        if (codePoints == text.length()) {
            codePointOfUnit = new int[0];
            unitOfCodePoint = new int[0];
            return;
        }
        codePointOfUnit = new int[text.length() + 1];
        unitOfCodePoint = new int[codePoints + 1];
        int codePoint = 0;
        for (int unit = 0; unit < text.length(); codePoint++) {
            unitOfCodePoint[codePoint] = unit;
            int width = Character.charCount(text.codePointAt(unit));
            for (int i = 0; i < width; i++) {
                codePointOfUnit[unit + i] = codePoint;
            }
            unit += width;
        }
        unitOfCodePoint[codePoints] = text.length();
        codePointOfUnit[text.length()] = codePoints;
    }

    /** The text as given, unchanged: line ends, spaces and control characters stay as they are. */
    public static ArticleText of(String text) {
        return new ArticleText(text);
    }

    /** How many code points it has. */
    public int length() {
        return unitOfCodePoint.length == 0 ? text.length() : unitOfCodePoint.length - 1;
    }

    /** The span from the first to the last code point. */
    public Span span() {
        return new Span(0, length());
    }

    /**
     * Cuts a stretch out.
     *
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String cut(Span span) {
        return text.substring(toUtf16(span.begin()), toUtf16(span.end()));
    }

    /**
     * The words of a stretch as tables show a name: what one reads of it, with one space between words.
     *
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String words(Span span) {
        String visible =
                VisibleText.of(text, toUtf16(span.begin()), toUtf16(span.end())).toString();
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** The UTF-16 offset of a code point offset, which may be the text's end. */
    public int toUtf16(int codePoint) {
        return unitOfCodePoint.length == 0 ? codePoint : unitOfCodePoint[codePoint];
    }

    /** The code point offset of a UTF-16 offset, which may be the text's end. */
    public int toCodePoint(int utf16) {
        return codePointOfUnit.length == 0 ? utf16 : codePointOfUnit[utf16];
    }

    /** The span between two UTF-16 offsets. */
    public Span spanOfUtf16(int begin, int end) {
        return new Span(toCodePoint(begin), toCodePoint(end));
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
