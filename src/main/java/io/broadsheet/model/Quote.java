package io.broadsheet.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * Words that the article ascribes to someone.
 *
 * @param id unique in its article
 * @param sectionId the section it begins in
 * @param kind direct, mixed or indirect
 * @param span the quoted stretch with its marks, or the reported clause where there are none
 * @param content all that is reported, the words around the marks included; holds {@code span}
 * @param text the words of {@code span}
 * @param attribution who said it
 * @param words how many words {@code content} has, 0 or more
 * @param sentiment how it feels
 */
public record Quote(
        String id,
        String sectionId,
        Kind kind,
        Span span,
        Span content,
        String text,
        Attribution attribution,
        int words,
        Sentiment sentiment)
        implements Serializable {
    /** How the words are marked as someone's. */
    public enum Kind {
        /** The whole utterance inside quotation marks. */
        DIRECT,
        /** Partly inside marks. */
        MIXED,
        /** Reported without marks. */
        INDIRECT;

        /** As the tables write it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Quote {
        if (!content.contains(span)) {
            throw new IllegalArgumentException("quote " + id + ": its content " + content + " must hold " + span);
        }
    }
}
