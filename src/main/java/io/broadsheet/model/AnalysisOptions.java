package io.broadsheet.model;

import java.io.Serializable;

/**
 * What the reader of the results may choose about the analysis.
 *
 * @param profile how much of the language is read
 * @param minSpeakerConfidence from 0 to 1: where a speaker is less likely to be right, the speaker is left unknown
 * @param sentiment how sentences are judged; the RNTN needs the parser, which the fast profile leaves out
 */
public record AnalysisOptions(Profile profile, double minSpeakerConfidence, SentimentModel sentiment)
        implements Serializable {
    /**
     * All that can be read, every speaker that is found, however sure, and sentiment calibrated for news.
     */
    public static final AnalysisOptions DEFAULTS = new AnalysisOptions(Profile.FULL, 0, SentimentModel.NEWS);

    public AnalysisOptions {
        if (!(minSpeakerConfidence >= 0 && minSpeakerConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "the least confidence in a speaker lies between 0 and 1: " + minSpeakerConfidence);
        }
        if (profile == Profile.FAST && sentiment == SentimentModel.RNTN) {
            throw new IllegalArgumentException("the RNTN needs the parser, which the fast profile leaves out");
        }
    }

    /** The same but for the profile. */
    public AnalysisOptions withProfile(Profile other) {
        return new AnalysisOptions(other, minSpeakerConfidence, sentiment);
    }

    /** The same but for the least confidence in a speaker. */
    public AnalysisOptions withMinSpeakerConfidence(double other) {
        return new AnalysisOptions(profile, other, sentiment);
    }

    /** The same but for how sentences are judged. */
    public AnalysisOptions withSentiment(SentimentModel other) {
        return new AnalysisOptions(profile, minSpeakerConfidence, other);
    }
}
