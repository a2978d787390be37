package io.broadsheet.evaluation.body;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says whether a title is the expected one: the same words, whatever their case and punctuation. Names of outlet and desk
 * that dashes or bars part from the expected title need not be there.
 */
final class TitleComparison {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|\\-–—·•»]\\s+|\\s*\\|\\s*");

    private TitleComparison() {}

    static boolean isRight(String title, String expected) {
        List<String> words = ComparedWords.of(title);
        if (words.equals(ComparedWords.of(expected))) {
            return !words.isEmpty();
        }
        String[] parts = BETWEEN.split(expected, -1);
        int longest = 0;
        for (int i = 1; i < parts.length; i++) {
            longest = parts[i].length() > parts[longest].length() ? i : longest;
        }
        for (int first = 0; first <= longest; first++) {
            for (int last = longest; last < parts.length; last++) {
                String run = String.join(" ", List.of(parts).subList(first, last + 1));
                if (words.equals(ComparedWords.of(run))) {
                    return true;
                }
            }
        }
        return false;
    }
}
