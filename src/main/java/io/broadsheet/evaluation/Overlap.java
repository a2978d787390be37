package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/** How stretches of text are compared, in code points. */
final class Overlap {
    private Overlap() {}

    /** Whether two stretches count as one: they share at least half of each. */
    static boolean matches(Span a, Span b) {
        int shared = a.overlap(b);
        return shared > 0 && 2 * shared >= a.length() && 2 * shared >= b.length();
    }

    /** What a stretch shares with some others; twice what it shares with two. */
    static int of(Span span, List<Span> others) {
        return others.stream().mapToInt(span::overlap).sum();
    }

    /** What two sets of stretches share. */
    static int ofAll(List<Span> these, List<Span> those) {
        List<Span> merged = merged(those);
        return merged(these).stream().mapToInt(span -> of(span, merged)).sum();
    }

    /** How much text some stretches cover. */
    static int length(List<Span> spans) {
        return merged(spans).stream().mapToInt(Span::length).sum();
    }

    /** The same text in stretches that do not touch. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.begin() <= merged.get(last).end()) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.begin(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** The part of a stretch inside another; an empty stretch if there is none. */
    static Span clipped(Span span, Span window) {
        int begin = Math.max(span.begin(), window.begin());
        return new Span(begin, Math.max(begin, Math.min(span.end(), window.end())));
    }

    /** The lines that a stretch stands in, from the first one's begin to the last one's end. */
    static Span lines(ArticleText text, Span span) {
        String all = text.toString();
        int begin = all.lastIndexOf('\n', text.toUtf16(span.begin()) - 1) + 1;
        int end = all.indexOf('\n', text.toUtf16(Math.max(span.begin(), span.end() - 1)));
        return text.spanOfUtf16(begin, end < 0 ? all.length() : end);
    }
}
