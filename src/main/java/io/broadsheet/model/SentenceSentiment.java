package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A sentence's sentiment with the distribution that the language engine gave.
 *
 * @param sentiment the score, or unknown
 * @param probability the probability, from 0 to 1, of what the label names; 0 when unknown
 * @param distribution the engine's probabilities of the five classes from very negative to very positive; empty when it
 *     did not judge the sentence
 */
public record SentenceSentiment(Sentiment sentiment, double probability, List<Double> distribution)
        implements Serializable {
    /** A sentence that was not judged. */
    public static final SentenceSentiment UNKNOWN = new SentenceSentiment(Sentiment.UNKNOWN, 0, List.of());

    public SentenceSentiment {
        distribution = List.copyOf(distribution);
        if (!distribution.isEmpty() && distribution.size() != SentimentLabel.values().length) {
            throw new IllegalArgumentException("a sentiment distribution has five classes: " + distribution);
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1: " + probability);
        }
    }

    /** The probability of what the label names, from 0 to 1; empty when the sentiment is unknown. */
    public OptionalDouble confidence() {
        return sentiment instanceof Sentiment.Scored ? OptionalDouble.of(probability) : OptionalDouble.empty();
    }

    /** The expected value of the engine's classes, from -1 to 1; 0 when it did not judge the sentence. */
    public double expected() {
        return expected(distribution);
    }

    /** The expected value of the probabilities of the five classes, from -1 to 1; 0 when there are none. */
    public static double expected(List<Double> distribution) {
        if (distribution.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (SentimentLabel label : SentimentLabel.values()) {
            sum += label.value() * distribution.get(label.position());
        }
        return Math.max(-1, Math.min(1, sum));
    }

    /** The engine's probability of a class; empty when it did not judge the sentence. */
    public OptionalDouble probability(SentimentLabel label) {
        return distribution.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(distribution.get(label.position()));
    }
}
