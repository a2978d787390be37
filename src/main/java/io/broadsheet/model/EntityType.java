package io.broadsheet.model;

import java.util.List;

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

    /** Whether it is a name rather than a time or a number. */
    public boolean isName() {
        return compareTo(MISC) <= 0;
    }
}
