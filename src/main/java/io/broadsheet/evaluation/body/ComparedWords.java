package io.broadsheet.evaluation.body;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as bags of words: runs of letters and digits in small letters, each as often as it comes, in whatever order. */
final class ComparedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private ComparedWords() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** How many words two texts share, each as often as both have it. */
    static int shared(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }
}
