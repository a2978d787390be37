package io.broadsheet.model;

import java.io.Serializable;

/**
 * An entity as one section names it.
 *
 * @param sectionId the section
 * @param entity the entity
 * @param mentions how often the section names it, 1 or more
 * @param firstSentenceId the section's first sentence that does
 * @param sentiment the balance of the section's mentions; unknown for times and numbers
 */
public record SectionEntity(String sectionId, Entity entity, int mentions, String firstSentenceId, Sentiment sentiment)
        implements Serializable {
    public SectionEntity {
        if (mentions < 1) {
            throw new IllegalArgumentException("entity " + entity.id() + " needs a mention in section " + sectionId);
        }
    }
}
