package io.broadsheet.model;

import java.util.Locale;

/**
 * The five names of a sentiment score. The cut-points are the middles between the five classes' own values -1, -0.5,
 * 0, 0.5 and 1, and they hold for sentences, sections, articles, entities and quotes alike: below -0.75 very negative,
 * below -0.25 negative, up to 0.25 neutral, up to 0.75 positive, above very positive.
 */
public enum SentimentLabel {
    VERY_NEGATIVE(0),
    NEGATIVE(1),
    NEUTRAL(2),
    POSITIVE(3),
    VERY_POSITIVE(4);

    private final int position;

    SentimentLabel(int position) {
        this.position = position;
    }

    /** Its place in class distributions and counts: 0 for very negative to 4 for very positive. */
    public int position() {
        return position;
    }

    /** The label of a score from -1 to 1. */
    public static SentimentLabel of(double score) {
        if (score < -0.75) {
            return VERY_NEGATIVE;
        } else if (score < -0.25) {
            return NEGATIVE;
        } else if (score <= 0.25) {
            return NEUTRAL;
        } else if (score <= 0.75) {
            return POSITIVE;
        }
        return VERY_POSITIVE;
    }

    /** As the tables write it: {@code very negative}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
