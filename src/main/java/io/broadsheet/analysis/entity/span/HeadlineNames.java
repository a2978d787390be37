package io.broadsheet.analysis.entity.span;

import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in headlines and in capitals, where a capital says nothing and taggers err: first those that the text names, too,
 * then what the taggers find beside them. Not safe for use by several threads.
 */
final class HeadlineNames {
    private static final int LONGEST = 6;
    private static final double SURE = 0.9;

    private final Vocabulary vocabulary;
    private final Set<String> known = new HashSet<>();

    HeadlineNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Remembers a name of the text, and the last name of a person. */
    void know(NameSpan span) {
        known.add(NameForm.fold(span.text()));
        if (span.words() > 1 && span.likeliest() == EntityType.PERSON) {
            known.add(span.lower(span.last()));
        }
    }

    /** The names of a headline, given what taggers find in it. */
    List<NameSpan> find(NamedSentence sentence, List<NameSpan> tagged) {
        List<NameSpan> spans = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        for (NameSpan span : tagged) {
            // "Nora Pell Sails Home": a full name that the text gives in parts only.
            if (span.words() > 1 && span.likeliest() == EntityType.PERSON && span.probability() > SURE) {
                take(span, spans, taken);
            }
        }
        for (int length = Math.min(LONGEST, sentence.size()); length > 0; length--) {
            for (int first = 0; first + length <= sentence.size(); first++) {
                NameSpan span = NameSpan.of(sentence, first, first + length - 1);
                if (sentence.isCapitalised(first)
                        && isFree(taken, span)
                        && known.contains(NameForm.fold(span.text()))) {
                    take(span, spans, taken);
                }
            }
        }
        for (NameSpan span : tagged) {
            if (isFree(taken, span) && !isCommon(span)) {
                take(span, spans, taken);
            }
        }
        return spans;
    }

    private static void take(NameSpan span, List<NameSpan> spans, boolean[] taken) {
        spans.add(span);
        Arrays.fill(taken, span.first(), span.last() + 1, true);
    }

    private static boolean isFree(boolean[] taken, NameSpan span) {
        for (int i = span.first(); i <= span.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tagger takes for a name what the article also writes small: "New Harbour" above "the new harbour". */
    private boolean isCommon(NameSpan span) {
        if (span.probability(span.likeliest()) > SURE) {
            return false;
        }
        for (int i = span.first(); i <= span.last(); i++) {
            if (vocabulary.isCommon(span.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
