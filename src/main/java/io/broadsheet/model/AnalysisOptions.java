package io.broadsheet.model;

import java.io.Serializable;

/**
 * What the reader of the results may choose about the analysis.
 *
 * @param minSpeakerConfidence from 0 to 1: where a speaker is less likely to be right, the speaker is left unknown
 * @param aliases names that belong under another name or type, or are none
 * @param sentiment how sentences are judged
 */
public record AnalysisOptions(double minSpeakerConfidence, NameAliases aliases, SentimentModel sentiment)
        implements Serializable {
    /** Every speaker that is found, however sure, names as the articles give them, and sentiment calibrated for news. */
    public static final AnalysisOptions DEFAULTS = new AnalysisOptions(0, NameAliases.NONE, SentimentModel.NEWS);

    public AnalysisOptions {
        if (!(minSpeakerConfidence >= 0 && minSpeakerConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "the least confidence in a speaker lies between 0 and 1: " + minSpeakerConfidence);
        }
    }
}
