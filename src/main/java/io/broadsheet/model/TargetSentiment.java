package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sentiment of a sentence toward someone or something that it names.
 *
 * @param sentiment the score, whose label is that of the likeliest class
 * @param distribution the probabilities of negative, neutral and positive; empty when unknown
 */
public record TargetSentiment(Sentiment sentiment, List<Double> distribution) implements Serializable {
    /** A target that was not judged. */
    public static final TargetSentiment UNKNOWN = new TargetSentiment(Sentiment.UNKNOWN, List.of());

    private static final int CLASSES = 3;

    /** The nearest to a label's cut-point that four decimals can tell from it. */
    private static final double BEYOND = 0.0001;

    public TargetSentiment {
        distribution = List.copyOf(distribution);
        if (!distribution.isEmpty() && distribution.size() != CLASSES) {
            throw new IllegalArgumentException("a target's sentiment has three classes: " + distribution);
        }
    }

    /** The probability of negative (0), neutral (1) or positive (2); empty when unknown. */
    public OptionalDouble probability(int position) {
        return distribution.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(distribution.get(position));
    }

    /**
     * The sentiment that three probabilities make: positive less negative, but never beyond the cut-points of the likeliest
     * class, so that score and label say the same.
     *
     * @param distribution the probabilities of negative, neutral and positive
     */
    public static TargetSentiment of(List<Double> distribution) {
        double negative = distribution.get(0);
        double neutral = distribution.get(1);
        double positive = distribution.get(2);
        double score = positive - negative;
        if (neutral >= negative && neutral >= positive) {
            score = Math.max(-SentimentLabel.NEUTRAL_TO, Math.min(SentimentLabel.NEUTRAL_TO, score));
        } else if (positive > negative) {
            score = Math.max(SentimentLabel.NEUTRAL_TO + BEYOND, score);
        } else {
            score = Math.min(-SentimentLabel.NEUTRAL_TO - BEYOND, score);
        }
        return new TargetSentiment(new Sentiment.Scored(score), distribution);
    }
}
