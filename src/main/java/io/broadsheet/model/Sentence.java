package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence: it never crosses a paragraph, and a heading is one of its own.
 *
 * @param id unique in its article
 * @param sectionId the section it stands in
 * @param paragraphIndex its paragraph's number in the article, from 0, headings counted too
 * @param kind whether it is a heading or body text
 * @param span where it stands
 * @param tokens its words and marks, in order; never empty
 * @param sentiment how it feels
 */
public record Sentence(
        String id,
        String sectionId,
        int paragraphIndex,
        Kind kind,
        Span span,
        List<Token> tokens,
        SentenceSentiment sentiment)
        implements Serializable {
    /** What a sentence is part of. */
    public enum Kind {
        HEADING,
        BODY
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + id + " has no token");
        }
    }

    /** The same sentence, judged. */
    public Sentence withSentiment(SentenceSentiment judged) {
        return new Sentence(id, sectionId, paragraphIndex, kind, span, tokens, judged);
    }
}
