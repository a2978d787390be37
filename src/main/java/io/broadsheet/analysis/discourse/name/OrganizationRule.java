package io.broadsheet.analysis.discourse.name;

import java.util.function.BiPredicate;

/**
 * When a name may mean a body that the article names more fully, from the surest rule to the weakest. For a name the first
 * rule decides that knows one.
 */
public enum OrganizationRule {
    /** The letters of a name that is spelled out. */
    INITIALS("initials", "Velm Harbour Association", "VHA", (name, fuller) -> fuller.hasInitials(name.letters())),
    /** Two names of one body by general knowledge. */
    KNOWN(
            "known-names",
            "Department of Defense",
            "Pentagon",
            (name, fuller) -> name.isKnownAs(fuller) && isShorter(name, fuller)),
    /** Without the legal form or the kind. */
    WITHOUT_KIND(
            "without-kind",
            "Velm Group",
            "Velm",
            (name, fuller) -> fuller.stems().contains(name.folded())),
    /** The last words: "Daily News", "Union" of "Osby Workers' Union". */
    LAST_WORDS(
            "last-words",
            "Osby Daily News",
            "Daily News",
            (name, fuller) -> fuller.folded().endsWith(" " + name.folded())),
    /** The word that tells what it is: "Council" of "Council of Osby". */
    HEAD(
            "head",
            "Commission on Osby Fisheries",
            "Commission",
            (name, fuller) ->
                    name.isSingle() && !fuller.isSingle() && fuller.head().equals(name.folded()));

    private final String id;
    private final String fuller;
    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiPredicate<OrganizationName, OrganizationName> test;

    OrganizationRule(String id, String fuller, String name, BiPredicate<OrganizationName, OrganizationName> test) {
        this.id = id;
        this.fuller = fuller;
        this.name = name;
        this.test = test;
    }

    /** As evaluations and docs name it. */
    public String id() {
        return id;
    }

    /** Two names that this rule joins, and no other. */
    public NameExample example() {
        return new NameExample(fuller, name);
    }

    /** Whether a name may mean the bearer of a fuller one. */
    boolean joins(OrganizationName shorter, OrganizationName longer) {
        return test.test(shorter, longer);
    }

    private static boolean isShorter(OrganizationName name, OrganizationName fuller) {
        return name.folded().length() < fuller.folded().length()
                || (name.folded().length() == fuller.folded().length()
                        && name.folded().compareTo(fuller.folded()) > 0);
    }
}
