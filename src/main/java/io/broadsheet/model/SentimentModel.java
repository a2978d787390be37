package io.broadsheet.model;

import java.util.Locale;

/** How sentences are judged. */
public enum SentimentModel {
    /** Calibrated for news: CoreNLP's RNTN together with lexicons. */
    NEWS,
    /** CoreNLP's RNTN as it is, trained on film reviews. */
    RNTN;

    /** As options write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
