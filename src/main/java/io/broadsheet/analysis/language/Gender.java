package io.broadsheet.analysis.language;

/** What a person's first name or title says of the pronoun that means them. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
}
