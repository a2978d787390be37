package io.broadsheet.analysis.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, a word, a sign or a mark of a sentence, finer than a token: "€1.1bn" has three.
 *
 * @param text its characters
 * @param begin where it begins in the sentence, in UTF-16 units
 */
record Lexeme(String text, int begin) {
    private static final Pattern LEXEMES =
            Pattern.compile("\\d+(?:[.,\u00A0\u202F\u2009]\\d+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{L}+(?:/\\p{L}*)?|\\S");

    int end() {
        return begin + text.length();
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isHyphen() {
        return text.equals("-") || text.equals("–") || text.equals("‑") || text.equals("‐");
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether nothing stands between it and the next. */
    boolean touches(Lexeme next) {
        return end() == next.begin;
    }

    /** The lexemes of a sentence, in reading order. */
    static List<Lexeme> of(String sentence) {
        List<Lexeme> lexemes = new ArrayList<>();
        Matcher matcher = LEXEMES.matcher(sentence);
        while (matcher.find()) {
            lexemes.add(new Lexeme(matcher.group(), matcher.start()));
        }
        return lexemes;
    }
}
