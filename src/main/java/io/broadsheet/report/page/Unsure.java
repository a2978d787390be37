package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;

/** What a reader should look at before it is counted: quotes whose speaker is unknown, or quite likely another. */
final class Unsure {
    /** Of those below, by their own confidence, at least two in five are wrong. */
    private static final double SURE_FROM = 0.6;

    private Unsure() {}

    static boolean isUnsure(Row quote) {
        return isUnknown(quote) || quote.score("confidence").orElse(0) < SURE_FROM;
    }

    static boolean isUnknown(Row quote) {
        return quote.text("speaker").isEmpty();
    }
}
