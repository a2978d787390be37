package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * The sentiment of a section or of a whole article.
 *
 * @param overall the mean of its sentences' scores, weighted by their tokens
 * @param counts how many sentences have each of the five labels, from very negative to very positive
 * @param quoted the mean over the tokens inside reported content
 * @param narrative the mean over the tokens outside it
 * @param quotedTokens how many tokens of sentences with a score lie inside it
 * @param mostPositiveSentenceId the sentence with the highest score, the first of equals; empty when none is scored
 * @param mostNegativeSentenceId the sentence with the lowest score, the first of equals; empty when none is scored
 */
public record SentimentSummary(
        Sentiment overall,
        List<Integer> counts,
        Sentiment quoted,
        Sentiment narrative,
        int quotedTokens,
        String mostPositiveSentenceId,
        String mostNegativeSentenceId)
        implements Serializable {
    public SentimentSummary {
        counts = List.copyOf(counts);
        if (counts.size() != SentimentLabel.values().length) {
            throw new IllegalArgumentException("five labels have five counts: " + counts);
        }
    }

    /** How many sentences have a label. */
    public int count(SentimentLabel label) {
        return counts.get(label.position());
    }
}
