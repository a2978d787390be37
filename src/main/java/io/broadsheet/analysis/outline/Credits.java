package io.broadsheet.analysis.outline;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the credits that newsrooms set behind an article's last words, in a line of their own or not: the desk's initials
 * with the agencies ("ab / cd (Reuters, AFP)"), and "Author: Ann Holm Editor: Karl Berg".
 */
final class Credits {
    private static final String INITIALS = "\\p{Ll}{1,4}(?:\\s?/\\s?\\p{Ll}{1,4})*";
    private static final Pattern SIGNED = Pattern.compile("(?:(?<=[.!?\"”’)]\\s{0,3})|\\n)(?:" + INITIALS
            + "\\s?/\\s?\\p{Ll}{1,4}\\s?\\([^()\\n]{2,80}\\)|" + "\\p{Lu}[^()\\n.]{1,60}\\(" + INITIALS + "\\))\\s*$");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<=[.!?\"”’)]\\s{0,3})|\\n)(?:Author|Reporter|Report|Editor)s?:\\s\\p{Lu}[^.!?\\n]{2,60}"
                    + "(?:\\s(?:Edited by|Editors?):?\\s\\p{Lu}[^.!?\\n]{2,60})?\\s*$");
    private static final int LONGEST = 200;

    private Credits() {}

    /** Where a text's credits stand; empty where it has none. */
    static Optional<Span> of(ArticleText article) {
        String text = article.toString();
        for (Pattern pattern : List.of(SIGNED, NAMED)) {
            Matcher matcher = pattern.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
            matcher.useTransparentBounds(true);
            if (matcher.find()) {
                return Optional.of(article.spanOfUtf16(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
