package io.broadsheet.evaluation;

import java.util.Comparator;

/**
 * A row and what the gold says of it.
 *
 * @param gold what the gold has there, in words
 */
record JudgedRow(QuoteRow row, Verdict verdict, String gold) {
    /** What becomes of a row. */
    enum Verdict {
        /** The gold says the same. */
        RIGHT,
        /** The gold says otherwise. */
        WRONG,
        /** The gold does not say. */
        UNCOUNTED
    }

    /** In the order of the article; of rows that share a stretch, in that of the table. */
    static final Comparator<JudgedRow> READING_ORDER =
            Comparator.comparing(judged -> judged.row().span());

    /** Whether it counts for the precision. */
    boolean counts() {
        return verdict != Verdict.UNCOUNTED;
    }

    boolean isRight() {
        return verdict == Verdict.RIGHT;
    }

    boolean isWrong() {
        return verdict == Verdict.WRONG;
    }
}
