package io.broadsheet.evaluation;

import java.util.Locale;

/** Something about quotes that a precision, a recall and an F1 can be given for. */
enum Measure {
    /** Quoted stretches of the gold that are rows. */
    DETECTION("quoted speech found"),
    /** The same, and the row's mention shares words with the gold's source. */
    MENTION("quoted speech and its mention"),
    /** Attributions with marks or without, half of whose content is in rows with a mention of the source. */
    ATTRIBUTION("all attributions"),
    /** Quoted stretches that are rows with the right name of the speaker. */
    SPEAKER("quoted speech and its speaker");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** For people. */
    String words() {
        return words;
    }

    /** For programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
