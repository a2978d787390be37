package io.broadsheet.corpus.identity;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Traits;
import java.util.Map;

/**
 * An article's entity, as entities of other articles are held against it.
 *
 * @param id unique in the run
 * @param article the article's place in the run
 * @param name the fullest form that the article gives
 * @param type what it is
 * @param forms how often the article calls it what
 * @param traits what else the article shows of it
 */
public record Appearance(
        long id, long article, String name, EntityType type, Map<String, Integer> forms, Traits traits) {
    public Appearance {
        forms = Map.copyOf(forms);
    }
}
