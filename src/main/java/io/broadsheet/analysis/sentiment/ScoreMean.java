package io.broadsheet.analysis.sentiment;

import io.broadsheet.model.Sentiment;

/**
 * A weighted mean of sentiment scores; unknown sentiments do not count. Not safe for use by several threads.
 */
public final class ScoreMean {
    private double sum;
    private double weights;

    /**
     * Adds a sentiment.
     *
     * @param weight 0 or more
     */
    public void add(Sentiment sentiment, double weight) {
        if (sentiment instanceof Sentiment.Scored scored && weight > 0) {
            sum += scored.score() * weight;
            weights += weight;
        }
    }

    /** The mean so far; unknown while nothing with a weight was added. */
    public Sentiment mean() {
        return weights == 0 ? Sentiment.UNKNOWN : new Sentiment.Scored(Math.max(-1, Math.min(1, sum / weights)));
    }
}
