package io.broadsheet.analysis.entity.span;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of a name: for display, and folded for comparison. */
public final class NameForm {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Pattern WORD_BREAK = Pattern.compile("[ -]");

    private NameForm() {}

    /** With one space between its words. */
    public static String display(String surface) {
        return SPACE.matcher(surface).replaceAll(" ").strip();
    }

    /** For comparison: one space, lower case, plain apostrophes, letters without accents. */
    public static String fold(String surface) {
        String folded =
                display(surface).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        return isPlain(folded)
                ? folded
                : MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    /** Whether a name in capitals, such as NATO, is made of the initials of another. */
    public static boolean isInitialsOf(String name, String spelledOut) {
        String letters = name.replace(".", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT)) || letters.indexOf(' ') >= 0) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : WORD_BREAK.splitAsStream(spelledOut).toList()) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.length() > 1 && letters.contentEquals(initials);
    }
}
