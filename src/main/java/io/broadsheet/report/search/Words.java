package io.broadsheet.report.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as the search knows them: runs of letters, digits and the marks on them. What stands between is no
 * word, so "Trump’s" is two, and is found by "Trump". The page's script splits what is searched for in the same way.
 */
final class Words {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Words() {}

    /**
     * A word.
     *
     * @param begin where it begins: code points into the text
     * @param end where it ends, exclusive
     */
    record Word(int begin, int end) {}

    static List<Word> of(int[] text) {
        List<Word> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length; i++) {
            boolean inside = i < text.length && isPart(text[i]);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(new Word(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isPart(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** A word as it is looked up: small letters without accents. */
    static String key(String word) {
        if (word.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
