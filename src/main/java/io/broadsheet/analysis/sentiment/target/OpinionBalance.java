package io.broadsheet.analysis.sentiment.target;

import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import java.util.List;

/**
 * The sentiment toward an entity over its mentions: what speaks for it less what speaks against it, as a share of both and
 * of a doubt of one mention. Mentions that judge nothing hardly count, as to a reader they do not; and a single mention
 * does not make an entity very positive.
 *
 * <p>The mentions' probabilities are {@linkplain TargetScorer#centred centred} first, because the lean of news toward harm
 * adds up over mentions. Not safe for use by several threads.
 */
public final class OpinionBalance {
    private static final double DOUBT = 1;

    private double positive;
    private double negative;
    private boolean judged;

    /** The balance of no mention. */
    public OpinionBalance() {}

    private OpinionBalance(double positive, double negative, boolean judged) {
        this.positive = positive;
        this.negative = negative;
        this.judged = judged;
    }

    /** A balance as another one was, by its {@link #positive} and {@link #negative}, of some judged mentions. */
    public static OpinionBalance of(double positive, double negative) {
        return new OpinionBalance(positive, negative, true);
    }

    /** Adds a mention; one that is unknown does not count. */
    public void add(TargetSentiment mention) {
        if (!mention.distribution().isEmpty()) {
            List<Double> centred = TargetScorer.NEWS.centred(mention.distribution());
            negative += centred.get(0);
            positive += centred.get(2);
            judged = true;
        }
    }

    /** What speaks for it, 0 or more: the sum of centred probabilities. */
    public double positive() {
        return positive;
    }

    /** What speaks against it, likewise. */
    public double negative() {
        return negative;
    }

    /** Whether any mention was judged. */
    public boolean isJudged() {
        return judged;
    }

    /** The balance so far, from -1 to 1; unknown while no mention was judged. */
    public Sentiment balance() {
        return judged ? new Sentiment.Scored((positive - negative) / (positive + negative + DOUBT)) : Sentiment.UNKNOWN;
    }
}
