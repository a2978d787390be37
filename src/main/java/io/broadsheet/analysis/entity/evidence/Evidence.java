package io.broadsheet.analysis.entity.evidence;

import io.broadsheet.model.EntityType;

/**
 * What an article can show of a name, and how much that says about its type: log odds for a person, an organisation, a
 * place and another named thing. They add up (a log-linear model with independent evidence).
 */
enum Evidence {
    /** "Dr. Pell", "President Holm". */
    TITLE_BEFORE(3, -2, -2, -2),
    /** "adviser Nora Pell", "Nora Pell, a teacher", "Pell is a teacher". */
    PERSON_NOUN(2.5, -1, -1, -1),
    /** "Nora Pell, 32,". */
    AGE_BEHIND(3, -2, -2, -2),
    /** "Pell, who". */
    WHO_BEHIND(2, -1, -2, -1.5),
    /** "Nora Pell". */
    FIRST_NAME(1.5, -0.5, -0.7, -0.7),
    /** "Pell" where the article names "Nora Pell". */
    PART_OF_PERSON(2.5, -1, -0.5, -1),
    /** "said Pell". */
    SAYS(1.3, 0.5, -1, -1),
    /** "the company Velmtech", "Velmtech, a start-up". */
    ORGANIZATION_NOUN(-1.5, 4, -1.5, -1),
    /** "Velm University". */
    ORGANIZATION_HEAD(-2, 3, -0.5, -0.5),
    /** "Velm Inc.". */
    ORGANIZATION_MARK(-3, 4, -3, -2),
    /** "Velmtech's founder". */
    OFFICER(-1.5, 2, -0.5, -1),
    /** "a spokeswoman for Velm Water". */
    SPOKEN_FOR(-0.5, 2, 0.5, -1),
    /** "VTU". */
    ACRONYM(-1.5, 1.5, -0.5, 0),
    /** "VelmTech". */
    CAMEL_CASE(-0.5, 0.7, -1, 0.5),
    /** "Velmtech.com". */
    WEB_SITE(-2, 2.5, -2, -0.5),
    /** "Velm, a village", "the city of Velm". */
    LOCATION_NOUN(-1.5, -1, 3, -1),
    /** "Velm Street". */
    LOCATION_HEAD(-2, -0.5, 2.5, -0.5),
    /** "in Velm". */
    IN(-1, -0.5, 1.2, -0.7),
    /** "at Velm". */
    AT(-0.8, 0.3, 0.6, 0),
    /** "the mayor of Velm". */
    RESIDENT(-1.5, -0.5, 1.5, -1),
    /** A town by the lists. */
    LISTED_TOWN(-0.3, -0.5, 1, -0.5),
    /** A town that plays, in a report on sport: "Velm beat Osby". */
    TEAM(-1, 5, -4, -1),
    /** A country or state by the lists. */
    LISTED_COUNTRY(-1.5, -0.5, 2, -1),
    /** "Velm, Calif.". */
    BEFORE_PLACE(-1, -1, 2.5, -1),
    /** "the album Velm", "Velm, a novel". */
    MISC_NOUN(-1, -1, -1, 2.5),
    /** "Velm Treaty". */
    MISC_HEAD(-2, -0.5, -0.5, 4),
    /** A people, religion or ideology by the lists. */
    PEOPLE(-1.5, -1, -1, 3),
    /** "Velm shooter": before a common noun. */
    MODIFIER(-0.7, 0.7, -0.3, 0.2),
    /** "Osby Post Velm" where the Osby Post is well known. */
    BEGINS_WITH_ORGANIZATION(-1.5, 2, -1, 0.5),
    /** A well-known organisation. */
    KNOWN_ORGANIZATION(-1, 4.5, -1, -1),
    /** A well-known place. */
    KNOWN_LOCATION(-1, -1, 4.5, -1),
    /** A well-known work, event, people or product. */
    KNOWN_MISC(-1, -1, -1, 4.5);

    private final double person;
    private final double organization;
    private final double location;
    private final double misc;

    Evidence(double person, double organization, double location, double misc) {
        this.person = person;
        this.organization = organization;
        this.location = location;
        this.misc = misc;
    }

    /** How much it says for a type. */
    double weight(EntityType type) {
        return switch (type) {
            case PERSON -> person;
            case ORGANIZATION -> organization;
            case LOCATION -> location;
            case MISC -> misc;
            default -> 0;
        };
    }
}
