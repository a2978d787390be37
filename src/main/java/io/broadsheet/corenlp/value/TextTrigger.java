package io.broadsheet.corenlp.value;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text must hold for a regular expression of SUTime to match in it, so that most sentences need not be searched
 * for each of 400 time zones: a digit, a hyphen, or the first word of one of the listed texts. Never turns a text away
 * that the expression matches in; where it knows nothing, it lets all pass.
 */
final class TextTrigger {
    private static final Pattern BEGINS_WITH_DIGIT = Pattern.compile("^(?:\\\\b)?[T(]*\\\\d.*");
    private static final Pattern LIST_AND_HYPHEN = Pattern.compile("^\\((?:\\\\Q[a-z]+\\\\E\\|?)+\\)(?:\\[-]|-).*");
    private static final Pattern LIST = Pattern.compile("^\\\\b\\(((?:\\\\Q[^\\\\]+\\\\E\\|?)+)\\)\\\\b$");
    private static final Pattern LISTED = Pattern.compile("\\\\Q([^\\\\]+)\\\\E");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\w+");

    private TextTrigger() {}

    static Predicate<String> of(Pattern expression) {
        String source = expression.pattern();
        if (BEGINS_WITH_DIGIT.matcher(source).matches()) {
            return text -> text.chars().anyMatch(c -> c >= '0' && c <= '9');
        }
        if (LIST_AND_HYPHEN.matcher(source).matches()) {
            return text -> text.indexOf('-') >= 0;
        }
        Matcher list = LIST.matcher(source);
        return list.matches() ? firstWords(list.group(1)) : text -> true;
    }

    private static Predicate<String> firstWords(String list) {
        Set<String> words = new HashSet<>();
        Set<Integer> signs = new HashSet<>();
        Matcher listed = LISTED.matcher(list);
        while (listed.find()) {
            Matcher word = FIRST_WORD.matcher(listed.group(1));
            if (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            } else {
                signs.add(listed.group(1).codePointAt(0));
            }
        }
        return text -> mayHold(text, words, signs);
    }

    private static boolean mayHold(String text, Set<String> words, Set<Integer> signs) {
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            int c = i < text.length() ? text.charAt(i) : ' ';
            // Beyond ASCII, what equals what without regard to case is not for us to know.
            if (c > 0x7F && Character.isLetter(c)) {
                return true;
            }
            boolean inWord = c == '_' || Character.isLetterOrDigit(c);
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                if (words.contains(text.substring(begin, i).toLowerCase(Locale.ROOT)) || signs.contains(c)) {
                    return true;
                }
                begin = -1;
            }
        }
        return false;
    }
}
