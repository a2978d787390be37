package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * An entity as one section names it.
 *
 * @param sectionId the section
 * @param entity the entity
 * @param mentions the section's mentions of it, in reading order; one or more
 * @param quotesSpoken how many of the section's quotes have it as their speaker
 * @param sentiment the balance of the mentions
 */
public record SectionEntity(
        String sectionId, Entity entity, List<Mention> mentions, int quotesSpoken, Sentiment sentiment)
        implements Serializable {
    public SectionEntity {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + entity.id() + " needs a mention in section " + sectionId);
        }
    }

    /** The section's first sentence that names it. */
    public String firstSentenceId() {
        return mentions.get(0).sentenceId();
    }

    /** How many mentions are negative, neutral or positive toward it, however much so. */
    public int count(SentimentLabel side) {
        return (int) mentions.stream()
                .filter(mention -> mention.sentiment().sentiment() instanceof Sentiment.Scored scored
                        && scored.label().side() == side)
                .count();
    }
}
