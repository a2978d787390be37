package io.broadsheet.evaluation;

import java.util.OptionalDouble;

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

    /** From 0 to 1; nothing of none. */
    OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
