package io.broadsheet.model;

import java.io.Serializable;

/**
 * One person, organisation, place or other named thing of an article, with all its mentions.
 *
 * @param id unique in its article, the same in every run
 * @param name the fullest form that the article gives
 * @param type what it is
 * @param subtype CoreNLP's finer label, such as CITY; empty when unknown
 * @param traits what else the article shows of it
 */
public record Entity(String id, String name, EntityType type, String subtype, Traits traits) implements Serializable {
    public Entity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("entity " + id + " has no name");
        }
    }
}
