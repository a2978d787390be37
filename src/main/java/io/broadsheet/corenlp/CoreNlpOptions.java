package io.broadsheet.corenlp;

/**
 * Limits of the CoreNLP engine.
 *
 * @param maxSentenceTokens a longer sentence is cut in pieces of at most so many tokens, so that every stage's time is
 *     bounded; 1 or more
 */
public record CoreNlpOptions(int maxSentenceTokens) {
    /** What suits news. */
    public static final CoreNlpOptions DEFAULTS = new CoreNlpOptions(250);

    public CoreNlpOptions {
        if (maxSentenceTokens < 1) {
            throw new IllegalArgumentException("maxSentenceTokens must be 1 or more: " + maxSentenceTokens);
        }
    }
}
