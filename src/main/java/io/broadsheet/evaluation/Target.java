package io.broadsheet.evaluation;

import io.broadsheet.model.Span;

/**
 * A quoted stretch of the gold that a row may match.
 *
 * @param span the stretch
 * @param window where it was looked for; what a row holds beyond that is not held against it
 */
record Target(Span span, Span window) {
    /** Whether a row is this stretch: each holds at least half of the other. */
    boolean matches(QuoteRow row) {
        return Overlap.matches(span, Overlap.clipped(row.span(), window));
    }
}
