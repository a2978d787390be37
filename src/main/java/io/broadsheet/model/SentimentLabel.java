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

    /** The highest neutral score; the lowest is its negative. */
    public static final double NEUTRAL_TO = 0.25;

    private static final double POSITIVE_TO = 0.75;

    private final int position;

    SentimentLabel(int position) {
        this.position = position;
    }

    /** Its place in class distributions and counts: 0 for very negative to 4 for very positive. */
    public int position() {
        return position;
    }

    /** Its class's own value: -1, -0.5, 0, 0.5 or 1. */
    public double value() {
        return (position - NEUTRAL.position) / 2.0;
    }

    /** Negative, neutral or positive, however much so. */
    public SentimentLabel side() {
        return this == NEUTRAL ? NEUTRAL : position < NEUTRAL.position ? NEGATIVE : POSITIVE;
    }

    /** The label of a score from -1 to 1. */
    public static SentimentLabel of(double score) {
        if (score < -POSITIVE_TO) {
            return VERY_NEGATIVE;
        } else if (score < -NEUTRAL_TO) {
            return NEGATIVE;
        } else if (score <= NEUTRAL_TO) {
            return NEUTRAL;
        } else if (score <= POSITIVE_TO) {
            return POSITIVE;
        }
        return VERY_POSITIVE;
    }

    /** As the tables write it: {@code very negative}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
