package io.broadsheet.analysis.entity.span;

import io.broadsheet.model.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of a text that do not overlap each other. Not safe for use by several threads. */
public final class SpanSet {
    private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();

    /** Adds a stretch that overlaps no other of the set. */
    public void add(Span span) {
        byBegin.put(span.begin(), span);
    }

    /** Whether a stretch shares a code point with one of the set. */
    public boolean overlaps(Span span) {
        Map.Entry<Integer, Span> before = byBegin.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }
}
