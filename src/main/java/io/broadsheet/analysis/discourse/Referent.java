package io.broadsheet.analysis.discourse;

import io.broadsheet.model.EntityType;

/**
 * Someone or something that an article names.
 *
 * @param number its place among those that the article names, by first naming, from 0
 * @param type what it is
 * @param name the fullest name that the article gives it
 */
public record Referent(int number, EntityType type, String name) {
    boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
