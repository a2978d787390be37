package io.broadsheet.model;

import java.io.Serializable;

/**
 * Words of the article and where they stand; {@link #NONE} where the article has none.
 *
 * @param span where they stand; empty for {@code NONE}
 * @param text the words; empty for {@code NONE}
 */
public record Excerpt(Span span, String text) implements Serializable {
    /** No words. */
    public static final Excerpt NONE = new Excerpt(new Span(0, 0), "");

    /** The words of a text at a span. */
    public static Excerpt of(ArticleText text, Span span) {
        return new Excerpt(span, text.cut(span));
    }

    /** Whether there are words. */
    public boolean isPresent() {
        return !span.isEmpty();
    }
}
