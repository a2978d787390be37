package io.broadsheet.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says whether two names are one: whatever their case, accents and punctuation, titles and articles in front, middle
 * initials and order; of names with two and more words, the last of the longer one are enough.
 */
final class NameComparison {
    private static final Set<String> TITLES = Set.of(
            "the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "sen", "gov", "rep", "president", "former", "and");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private NameComparison() {}

    /** Whether two names are one; an empty name is only the same as another without words. */
    static boolean same(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        left = withoutInitials(left);
        right = withoutInitials(right);
        int shorter = Math.min(left.size(), right.size());
        return new HashSet<>(left).equals(new HashSet<>(right))
                || (shorter > 1 && last(shorter, left).equals(last(shorter, right)));
    }

    private static List<String> words(String name) {
        String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        List<String> all = WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> words = new ArrayList<>(all);
        words.removeAll(TITLES);
        return words.isEmpty() ? all : words;
    }

    private static List<String> withoutInitials(List<String> words) {
        List<String> whole = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .toList();
        return whole.size() > 1 ? whole : words;
    }

    private static List<String> last(int number, List<String> words) {
        return words.subList(words.size() - number, words.size());
    }
}
