package io.broadsheet.analysis.discourse;

import io.broadsheet.model.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where an article stands in quotation marks. Immutable once made. */
final class Quotations {
    private final TreeMap<Integer, Span> byBegin = new TreeMap<>();

    Quotations(List<Span> stretches) {
        stretches.forEach(span -> byBegin.put(span.begin(), span));
    }

    /** Whether a word stands in one. */
    boolean hold(Span word) {
        Map.Entry<Integer, Span> before = byBegin.lowerEntry(word.end());
        return before != null && before.getValue().overlaps(word);
    }
}
