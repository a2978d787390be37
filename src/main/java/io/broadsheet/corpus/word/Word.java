package io.broadsheet.corpus.word;

/**
 * A word as texts of different articles are compared by it.
 *
 * @param hash stands for its letters and digits, whatever their case
 * @param look what it looks like
 * @param isQuoted whether it stands between quotation marks
 */
public record Word(long hash, Look look, boolean isQuoted) {
    /** What a word looks like. */
    public enum Look {
        /** Begins with a small letter, or with one that has no case. */
        PLAIN,
        /** Begins with a capital: a name, or the first word of a sentence. */
        CAPITALIZED,
        /** Has a digit. */
        NUMBER
    }
}
