package io.broadsheet.model;

import java.io.Serializable;

/** How a stretch of text feels: a score, or unknown where there is nothing to score. */
public sealed interface Sentiment extends Serializable {
    /** The one unknown sentiment. */
    Sentiment UNKNOWN = new Unknown();

    /**
     * A known sentiment.
     *
     * @param score from -1, very negative, to 1, very positive
     */
    record Scored(double score) implements Sentiment {
        public Scored {
            if (!(score >= -1 && score <= 1)) {
                throw new IllegalArgumentException("a sentiment score lies between -1 and 1: " + score);
            }
        }

        /** The score's name. */
        public SentimentLabel label() {
            return SentimentLabel.of(score);
        }
    }

    /** No score: no sentence, or none that the engine could judge. */
    record Unknown() implements Sentiment {}
}
