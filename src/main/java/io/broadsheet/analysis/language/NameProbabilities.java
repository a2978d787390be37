package io.broadsheet.analysis.language;

import io.broadsheet.model.EntityType;

/**
 * How likely a word is part of a name of each sort, as a tagger sees it in its sentence.
 *
 * @param person from 0 to 1, as all others; together they are at most 1
 * @param organization of an organisation
 * @param location of a place
 * @param misc of another named thing
 */
public record NameProbabilities(double person, double organization, double location, double misc) {
    /** Of a word that no tagger takes for part of a name. */
    public static final NameProbabilities NONE = new NameProbabilities(0, 0, 0, 0);

    private static final double ROUNDING = 0.01;

    public NameProbabilities {
        double sum = person + organization + location + misc;
        if (!(person >= 0 && organization >= 0 && location >= 0 && misc >= 0 && sum <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("probabilities lie between 0 and 1, all together: " + person + ", "
                    + organization + ", " + location + ", " + misc);
        }
    }

    /** Of a word that surely is part of a name. */
    public static NameProbabilities certain(EntityType type) {
        return switch (type) {
            case PERSON -> new NameProbabilities(1, 0, 0, 0);
            case ORGANIZATION -> new NameProbabilities(0, 1, 0, 0);
            case LOCATION -> new NameProbabilities(0, 0, 1, 0);
            case MISC -> new NameProbabilities(0, 0, 0, 1);
            default -> NONE;
        };
    }

    /** That of one sort of name; 0 for times and numbers. */
    public double of(EntityType type) {
        return switch (type) {
            case PERSON -> person;
            case ORGANIZATION -> organization;
            case LOCATION -> location;
            case MISC -> misc;
            default -> 0;
        };
    }

    /** That it is part of some name. */
    public double any() {
        return person + organization + location + misc;
    }

    /** The likeliest sort of name. */
    public EntityType best() {
        return EntityType.mostOf(this::of);
    }
}
