package io.broadsheet.analysis.entity.span;

import java.util.ArrayList;
import java.util.List;

/** Well-known names of several words, of which taggers find parts only: "Islamic State", "Al Qaeda". */
final class KnownSpans {
    private static final int LONGEST = 5;

    private KnownSpans() {}

    /** The names of a sentence, with the well-known ones whole where nothing longer holds them. */
    static List<NameSpan> mend(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> mended = spans;
        for (int first = 0; first + 1 < sentence.size(); first++) {
            if (!sentence.lexicon().beginsKnown(sentence.word(first))) {
                continue;
            }
            for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last > first; last--) {
                if (sentence.isCapitalised(last)
                        && sentence.lexicon().known(sentence.words(first, last)).isPresent()) {
                    mended = with(sentence, mended, first, last);
                    first = last;
                    break;
                }
            }
        }
        return mended;
    }

    private static List<NameSpan> with(NamedSentence sentence, List<NameSpan> spans, int first, int last) {
        List<NameSpan> mended = new ArrayList<>();
        boolean part = false;
        for (NameSpan span : spans) {
            boolean within = span.first() >= first && span.last() <= last;
            boolean apart = span.last() < first || span.first() > last;
            if (!within && !apart) {
                return spans;
            }
            part |= within && (span.first() > first || span.last() < last);
            if (apart) {
                mended.add(span);
            }
        }
        if (!part) {
            return spans;
        }
        mended.add(NameSpan.of(sentence, first, last));
        mended.sort((a, b) -> a.span().compareTo(b.span()));
        return mended;
    }
}
