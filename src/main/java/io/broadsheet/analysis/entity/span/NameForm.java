package io.broadsheet.analysis.entity.span;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of a name: for display, folded for comparison, and shortened. */
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

    /**
     * Whether a folded name is a shorter form of another: its last words ("holm", "b. holm"), or the same first and last
     * word with less between ("anna holm" for "anna b. holm").
     */
    public static boolean isShortFor(String name, String fuller) {
        if (fuller.length() <= name.length()) {
            return false;
        }
        int space = name.indexOf(' ');
        return fuller.endsWith(" " + name)
                || (space > 0
                        && fuller.startsWith(name.substring(0, space + 1))
                        && fuller.endsWith(name.substring(name.lastIndexOf(' '))));
    }

    /** Whether a folded name is the nickname within another, alone or with the family name: "birdie" of "lorna “birdie” castellane". */
    public static boolean isNicknameOf(String name, String fuller) {
        int space = name.lastIndexOf(' ');
        String nickname = space < 0 ? name : name.substring(0, space);
        int at = fuller.indexOf(nickname);
        return at > 1
                && !Character.isLetterOrDigit(fuller.charAt(at - 1))
                && fuller.charAt(at - 1) != ' '
                && fuller.charAt(at - 2) == ' '
                && at + nickname.length() < fuller.length() - 1
                && !Character.isLetterOrDigit(fuller.charAt(at + nickname.length()))
                && fuller.charAt(at + nickname.length()) != ' '
                && (space < 0 || fuller.endsWith(name.substring(space)));
    }

    /** Whether a folded name is the first word of another: "grace" of "grace zheng", "song" of "song ning". */
    public static boolean isFirstWordOf(String name, String fuller) {
        return name.indexOf(' ') < 0 && fuller.startsWith(name + " ");
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
