package io.broadsheet.store;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Traits;
import java.util.Map;

/**
 * An article's entity, as a run asks for it.
 *
 * @param entityId its id in the article
 * @param name the fullest form that the article gives
 * @param type what it is
 * @param subtype a finer label; empty when unknown
 * @param forms how often the article calls it what, with one space between words
 * @param traits what else the article shows of it
 * @param quotesSpoken how many quotes have it as a speaker
 * @param judged whether any mention's sentiment is known
 * @param positive what the mentions say for it, 0 or more
 * @param negative what they say against it, likewise
 */
public record EntityFacts(
        String entityId,
        String name,
        EntityType type,
        String subtype,
        Map<String, Integer> forms,
        Traits traits,
        int quotesSpoken,
        boolean judged,
        double positive,
        double negative) {
    public EntityFacts {
        forms = Map.copyOf(forms);
    }

    /** How often the article names it. */
    public int mentions() {
        return forms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
