package io.broadsheet.corenlp;

/**
 * What the CoreNLP engine does and how far it goes.
 *
 * @param maxSentenceTokens a longer sentence is cut in pieces of at most so many tokens, so that every stage's time is
 *     bounded; 1 or more
 * @param syntax whether sentences are parsed; without it no token depends on another, and no sentence has a sentiment
 */
public record CoreNlpOptions(int maxSentenceTokens, boolean syntax) {
    /** What suits news. */
    public static final CoreNlpOptions DEFAULTS = new CoreNlpOptions(250, true);

    public CoreNlpOptions {
        if (maxSentenceTokens < 1) {
            throw new IllegalArgumentException("maxSentenceTokens must be 1 or more: " + maxSentenceTokens);
        }
    }

    /** The same without parsing, which takes two fifths of the time. */
    public CoreNlpOptions withoutSyntax() {
        return new CoreNlpOptions(maxSentenceTokens, false);
    }
}
