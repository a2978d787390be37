package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A sentence's sentiment with the distribution that it was drawn from.
 *
 * @param sentiment the score, or unknown
 * @param distribution the engine's probabilities of the five classes from very negative to very positive; empty when
 *     the sentence was not judged
 */
public record SentenceSentiment(Sentiment sentiment, List<Double> distribution) implements Serializable {
    /** A sentence that was not judged. */
    public static final SentenceSentiment UNKNOWN = new SentenceSentiment(Sentiment.UNKNOWN, List.of());

    public SentenceSentiment {
        distribution = List.copyOf(distribution);
        if (!distribution.isEmpty() && distribution.size() != SentimentLabel.values().length) {
            throw new IllegalArgumentException("a sentiment distribution has five classes: " + distribution);
        }
    }

    /** The engine's probability of the class that the label names, from 0 to 1. */
    public OptionalDouble confidence() {
        if (sentiment instanceof Sentiment.Scored scored && !distribution.isEmpty()) {
            return OptionalDouble.of(distribution.get(scored.label().position()));
        }
        return OptionalDouble.empty();
    }
}
