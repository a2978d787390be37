package io.broadsheet.analysis.entity.span;

import java.util.HashMap;
import java.util.Map;

/** The words that an article also writes small: true-casing evidence. Immutable, so safe for use by several threads. */
final class Vocabulary {
    private final Map<String, Integer> small;
    private final Map<String, Integer> capital;

    private Vocabulary(Map<String, Integer> small, Map<String, Integer> capital) {
        this.small = small;
        this.capital = capital;
    }

    static Vocabulary of(Iterable<NamedSentence> sentences) {
        Map<String, Integer> small = new HashMap<>();
        Map<String, Integer> capital = new HashMap<>();
        for (NamedSentence sentence : sentences) {
            if (sentence.style() == NamedSentence.Style.TEXT) {
                for (int i = 0; i < sentence.size(); i++) {
                    if (!sentence.isCapitalised(i)) {
                        small.merge(sentence.lower(i), 1, Integer::sum);
                    } else if (i > 0) {
                        capital.merge(sentence.lower(i), 1, Integer::sum);
                    }
                }
            }
        }
        return new Vocabulary(small, capital);
    }

    /** Whether the article writes a word with a capital inside a sentence. */
    boolean isCapitalised(String lower) {
        return capital.containsKey(lower);
    }

    /** Whether the article writes a word small at least as often as with a capital. */
    boolean isCommon(String lower) {
        int count = small.getOrDefault(lower, 0);
        return count > 0 && count >= capital.getOrDefault(lower, 0);
    }
}
