package io.broadsheet.batch;

/**
 * What is told of a run as a whole.
 *
 * @param countCopies whether articles that are copies of others count in it, too
 */
public record CorpusOptions(boolean countCopies) {
    /** Each text once. */
    public static final CorpusOptions DEFAULTS = new CorpusOptions(false);
}
