package io.broadsheet.model;

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

    /** Whether it is a name rather than a time or a number. */
    public boolean isName() {
        return compareTo(MISC) <= 0;
    }
}
