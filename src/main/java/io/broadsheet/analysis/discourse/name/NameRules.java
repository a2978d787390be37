package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.rule.Rule;
import java.util.List;

/** The rules by which the words of two names tell that they are one, in their order. */
public final class NameRules {
    /** Those for persons. */
    public static final List<Rule> OF_PERSONS = List.copyOf(PersonRules.ALL);

    /** Those for bodies. */
    public static final List<Rule> OF_BODIES = List.copyOf(OrganizationRules.ALL);

    private NameRules() {}
}
