package io.broadsheet.analysis.entity;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a name: as it stands without what is not part of it, for display, and folded for comparison. */
final class NameForm {
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s\\p{Z}\"'“”‘’«»(\\[]+|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Hon)\\.?[\\s\\p{Z}]+(?=\\p{Lu}))+");
    private static final Pattern TRAILING = Pattern.compile("(?:['’]s?|[\\s\\p{Z}\"'“”‘’«»)\\],;:]+)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NameForm() {}

    /** The span of a name without honorifics, a possessive and quotation marks; the span itself if nothing is left. */
    static Span bareSpan(ArticleText text, Span span) {
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
    static String display(String surface) {
        return SPACE.matcher(surface).replaceAll(" ").strip();
    }

    /** For comparison: one space, lower case. */
    static String fold(String surface) {
        return display(surface).toLowerCase(Locale.ROOT);
    }
}
