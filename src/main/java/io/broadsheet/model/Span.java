package io.broadsheet.model;

import java.io.Serializable;

/**
 * A stretch of an article's text, in Unicode code points: {@code text[begin:end]} in Python cuts it out.
 *
 * @param begin the first code point, inclusive, 0 or more
 * @param end one past the last code point, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a span must have 0 <= begin <= end: " + begin + ".." + end);
        }
    }

    /** The number of code points in it. */
    public int length() {
        return end - begin;
    }

    /** Whether it holds no code point. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether all of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return overlap(other) > 0;
    }

    /** How many code points the two share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** In reading order; of two that begin together, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
