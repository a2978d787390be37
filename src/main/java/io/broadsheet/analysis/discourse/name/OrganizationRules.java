package io.broadsheet.analysis.discourse.name;

import java.util.List;

/**
 * When a name may mean a body that the article names more fully.
 */
final class OrganizationRules {
    /** From the surest to the weakest; for a name the first decides that knows someone. */
    static final List<NameRule<OrganizationName>> ALL = List.of(
            // The letters of a name that is spelled out.
            new NameRule<>(
                    "letters", "Velm Harbour Association", "VHA", (name, fuller) -> fuller.hasInitials(name.letters())),
            // Two names of one body by general knowledge.
            new NameRule<>(
                    "known-names",
                    "Department of Defense",
                    "Pentagon",
                    (name, fuller) -> name.isKnownAs(fuller) && isShorter(name, fuller)),
            // Without the legal form or the kind.
            new NameRule<>(
                    "without-kind",
                    "Velm Group",
                    "Velm",
                    (name, fuller) -> fuller.stems().contains(name.folded())),
            // The last words: "Daily News", "Union" of "Osby Workers' Union".
            new NameRule<>(
                    "last-words-of-body",
                    "Osby Daily News",
                    "Daily News",
                    (name, fuller) -> fuller.folded().endsWith(" " + name.folded())),
            // The word that tells what it is: "Council" of "Council of Osby".
            new NameRule<>(
                    "head-of-body",
                    "Commission on Osby Fisheries",
                    "Commission",
                    (name, fuller) -> name.isSingle()
                            && !fuller.isSingle()
                            && fuller.head().equals(name.folded())));

    private OrganizationRules() {}

    private static boolean isShorter(OrganizationName name, OrganizationName fuller) {
        return name.folded().length() < fuller.folded().length()
                || (name.folded().length() == fuller.folded().length()
                        && name.folded().compareTo(fuller.folded()) > 0);
    }
}
