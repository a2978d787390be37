package io.broadsheet.corenlp;

/**
 * Limits of the CoreNLP engine.
 *
 * @param maxSentenceTokens a longer sentence is cut in pieces of at most so many tokens, so that every stage's time is
 *     bounded; 1 or more
 * @param maxQuotationMarks an article with more marks gets no quotes, because matching them would take too long; 0 or
 *     more
 */
public record CoreNlpOptions(int maxSentenceTokens, int maxQuotationMarks) {
    /** What suits news. */
    public static final CoreNlpOptions DEFAULTS = new CoreNlpOptions(250, 2_000);

    public CoreNlpOptions {
        if (maxSentenceTokens < 1) {
            throw new IllegalArgumentException("maxSentenceTokens must be 1 or more: " + maxSentenceTokens);
        }
        if (maxQuotationMarks < 0) {
            throw new IllegalArgumentException("maxQuotationMarks must be 0 or more: " + maxQuotationMarks);
        }
    }
}
