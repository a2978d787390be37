package io.broadsheet.model;

import java.util.function.ToDoubleFunction;

/** What sort of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC;

    /** The sort of name that has the most of something; of equals the first. */
    public static EntityType mostOf(ToDoubleFunction<EntityType> something) {
        EntityType most = PERSON;
        for (EntityType type : values()) {
            if (something.applyAsDouble(type) > something.applyAsDouble(most)) {
                most = type;
            }
        }
        return most;
    }
}
