package io.broadsheet.table.xlsx;

/**
 * A column of a sheet.
 *
 * @param title its first cell
 * @param look how its other cells look
 * @param width in characters
 */
record Heading(String title, Look look, int width) {
    /** How cells look. */
    enum Look {
        /** Names, ids, short text: one line each. */
        LINE,
        /** Text to read, wrapped. */
        PROSE,
        /** Whole numbers. */
        COUNT,
        /** Scores with two decimals, for people. */
        SCORE,
        /** Scores with all their decimals. */
        FULL_SCORE,
        /** The names of scores, with a colour that hints at them. */
        TONE
    }

    static Heading line(String title, int width) {
        return new Heading(title, Look.LINE, width);
    }

    static Heading prose(String title, int width) {
        return new Heading(title, Look.PROSE, width);
    }

    static Heading count(String title, int width) {
        return new Heading(title, Look.COUNT, width);
    }

    static Heading score(String title, int width) {
        return new Heading(title, Look.SCORE, width);
    }

    static Heading tone(String title, int width) {
        return new Heading(title, Look.TONE, width);
    }
}
