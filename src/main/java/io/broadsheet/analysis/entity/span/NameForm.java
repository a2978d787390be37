package io.broadsheet.analysis.entity.span;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a name: as it stands without what is not part of it, for display, and folded for comparison. */
public final class NameForm {
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s\\p{Z}\"'“”‘’«»(\\[]+|(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.?|(?:Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Hon)\\.)[\\s\\p{Z}]+(?=\\p{Lu}))+");
    private static final Pattern TRAILING = Pattern.compile("(?:['’]s?|[\\s\\p{Z}\"'“”‘’«»)\\],;:]+)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern WORD_BREAK = Pattern.compile("[ -]");

    private NameForm() {}

    /** The span of a name without honorifics, a possessive and quotation marks; the span itself if nothing is left. */
    public static Span bareSpan(ArticleText text, Span span) {
        String surface = text.cut(span);
        int begin = 0;
        int end = surface.length();
        Matcher leading = LEADING.matcher(surface);
        if (leading.find()) {
            begin = leading.end();
        }
        Matcher trailing = TRAILING.matcher(surface.substring(begin));
        if (trailing.find()) {
            end = begin + trailing.start();
        }
        if (begin >= end) {
            return span;
        }
        int utf16 = text.toUtf16(span.begin());
        return text.spanOfUtf16(utf16 + begin, utf16 + end);
    }

    /** With one space between its words. */
    public static String display(String surface) {
        return SPACE.matcher(surface).replaceAll(" ").strip();
    }

    /** For comparison: one space, lower case. */
    public static String fold(String surface) {
        return display(surface).toLowerCase(Locale.ROOT);
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
