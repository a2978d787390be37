package io.broadsheet.evaluation;

/**
 * What a measure counts, seen from the gold and from the rows.
 *
 * @param gold items of the gold
 * @param found those of them that rows get right
 * @param rows rows that count; a row that is several items of the gold, such as a quote over paragraphs, is as many
 * @param right those of them that are right
 */
record Tally(int gold, int found, int rows, int right) {
    /** Nothing counted. */
    static final Tally ZERO = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, rows + other.rows, right + other.right);
    }

    /** Right answers per row; 0 without rows. */
    double precision() {
        return (double) right / Math.max(1, rows);
    }

    /** Items found of all; 0 without items. */
    double recall() {
        return (double) found / Math.max(1, gold);
    }

    /** The harmonic mean of precision and recall; 0 when both are. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
