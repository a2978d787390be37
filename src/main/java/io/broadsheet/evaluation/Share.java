package io.broadsheet.evaluation;

/**
 * Some of all.
 *
 * @param part how many
 * @param whole of how many
 */
record Share(int part, int whole) {
    /** None of none. */
    static final Share ZERO = new Share(0, 0);

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** From 0 to 1; 0 of none. */
    double value() {
        return (double) part / Math.max(1, whole);
    }
}
