package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The rules by which the words of two names tell that they are one, in their order. */
public final class NameRules {
    /** Those for persons. */
    public static final List<Rule> OF_PERSONS = List.copyOf(PersonRules.ALL);

    /** Those for bodies. */
    public static final List<Rule> OF_BODIES = List.copyOf(OrganizationRules.ALL);

    private NameRules() {}

    /** The surest rule by which a person's name may mean the bearer of a fuller one; empty if none does. */
    public static Optional<Rule> ofPersons(PersonName name, PersonName fuller) {
        return first(PersonRules.ALL, name, fuller);
    }

    /** The surest rule by which a body's name may mean the bearer of a fuller one; empty if none does. */
    public static Optional<Rule> ofBodies(OrganizationName name, OrganizationName fuller) {
        return first(OrganizationRules.ALL, name, fuller);
    }

    private static <N> Optional<Rule> first(List<NameRule<N>> rules, N name, N fuller) {
        return rules.stream()
                .filter(rule -> rule.joins(name, fuller))
                .<Rule>map(rule -> rule)
                .findFirst();
    }
}
