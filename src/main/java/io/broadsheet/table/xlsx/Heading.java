package io.broadsheet.table.xlsx;

/**
 * A column of a sheet.
 *
 * @param title its first cell
 * @param look how its other cells look
 * @param width in characters; 0 for as wide as what is in it
 */
record Heading(String title, Look look, int width) {
    /** How cells look. */
    enum Look {
        /** Names, ids, short text. */
        LINE,
        /** Text to read. */
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

    /** Whether its text is wrapped: where its width is given, for people. */
    boolean wraps() {
        return width > 0 && (look == Look.LINE || look == Look.PROSE);
    }

    /** Whether it has numbers, which stand at the right. */
    boolean isOfNumbers() {
        return look == Look.COUNT || look == Look.SCORE || look == Look.FULL_SCORE;
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
