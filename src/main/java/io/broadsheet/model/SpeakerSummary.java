package io.broadsheet.model;

import java.io.Serializable;

/**
 * What one speaker says in an article.
 *
 * @param speaker the speaker, never unknown
 * @param role the first role that the article gives; empty when it gives none
 * @param direct how many direct quotes
 * @param mixed how many mixed quotes
 * @param indirect how many indirect quotes
 * @param words how many words all of them have
 * @param sentiment the mean of the quotes' sentiment, weighted by their words
 */
public record SpeakerSummary(
        Speaker speaker, String role, int direct, int mixed, int indirect, int words, Sentiment sentiment)
        implements Serializable {
    /** All quotes, of whatever kind. */
    public int quotes() {
        return direct + mixed + indirect;
    }
}
