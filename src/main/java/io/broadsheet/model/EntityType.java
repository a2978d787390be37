package io.broadsheet.model;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What sort of thing an entity is: four sorts of names, then CoreNLP's times and numbers. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC,
    DATE,
    TIME,
    DURATION,
    SET,
    MONEY,
    NUMBER,
    ORDINAL,
    PERCENT;

    /** The sorts of names. */
    public static final List<EntityType> NAMES = List.of(PERSON, ORGANIZATION, LOCATION, MISC);

    /** The sort of name that has the most of something; of equals the first. */
    public static EntityType mostOf(ToDoubleFunction<EntityType> something) {
        EntityType most = PERSON;
        for (EntityType type : NAMES) {
            if (something.applyAsDouble(type) > something.applyAsDouble(most)) {
                most = type;
            }
        }
        return most;
    }

    /** Whether it is a name rather than a time or a number. */
    public boolean isName() {
        return compareTo(MISC) <= 0;
    }
}
