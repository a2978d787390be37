package io.broadsheet.model;

import java.io.Serializable;

/**
 * One naming of an entity in the text.
 *
 * @param entityId the entity it names
 * @param sectionId the section it stands in
 * @param sentenceId the sentence it stands in
 * @param span where it stands
 * @param surface the words as they stand
 * @param type what it is called here
 * @param subtype a finer label such as CITY; empty when unknown
 * @param nameRule the rule that joined it to its entity, by its id
 * @param sentiment the sentiment of its sentence toward it
 */
public record Mention(
        String entityId,
        String sectionId,
        String sentenceId,
        Span span,
        String surface,
        EntityType type,
        String subtype,
        String nameRule,
        TargetSentiment sentiment)
        implements Serializable {
    /** The same mention, judged. */
    public Mention withSentiment(TargetSentiment judged) {
        return new Mention(entityId, sectionId, sentenceId, span, surface, type, subtype, nameRule, judged);
    }
}
