package io.broadsheet.analysis.discourse.name;

import java.util.List;

/**
 * When a name may mean someone whom the article names more fully.
 */
final class PersonRules {
    /** From the surest to the weakest; for a name the first decides that knows someone. */
    static final List<NameRule<PersonName>> ALL = List.of(
            // The last words: "Holm", "B. Holm".
            new NameRule<>("last-words", "Anna B. Holm", "Holm", (name, fuller) -> name.endsAs(fuller)),
            // Without a middle name or an initial.
            new NameRule<>(
                    "without-middle",
                    "Anna B. Holm",
                    "Anna Holm",
                    (name, fuller) -> !name.isSingle()
                            && name.first().equals(fuller.first())
                            && name.last().equals(fuller.last())
                            && name.words().size() < fuller.words().size()
                            && (name.words().size() == 2 || name.isWithin(fuller))),
            // Without the suffix that tells a father from a son.
            new NameRule<>(
                    "without-suffix",
                    "Karl Holm Jr.",
                    "Karl Holm",
                    (name, fuller) -> name.suffix().isEmpty()
                            && !fuller.suffix().isEmpty()
                            && name.words().equals(fuller.words())),
            // The last name without a particle that is written on to it.
            new NameRule<>(
                    "without-particle",
                    "Yusuf al-Kamari",
                    "Kamari",
                    (name, fuller) -> name.isSingle()
                            && !fuller.isSingle()
                            && (fuller.plainLast().equals(name.last())
                                    || name.plainLast().equals(fuller.last()))),
            // The nickname that stands within the name, alone or with the last name.
            new NameRule<>(
                    "nickname",
                    "Lorna “Birdie” Holm",
                    "Birdie",
                    (name, fuller) -> !fuller.nickname().isEmpty()
                            && name.first().equals(fuller.nickname())
                            && (name.isSingle() || name.last().equals(fuller.last()))),
            // A short form of the first name, with the last name.
            new NameRule<>(
                    "short-first-name",
                    "Timothy J. Holm",
                    "Tim Holm",
                    (name, fuller) -> !name.isSingle()
                            && !fuller.isSingle()
                            && name.last().equals(fuller.last())
                            && !name.first().equals(fuller.first())
                            && name.folded().length() < fuller.folded().length()
                            && name.agreesInMiddle(fuller)
                            && name.hasFormOf(fuller)),
            // The initials of all first names, with the last name; one initial alone may be another of the family.
            new NameRule<>(
                    "initials",
                    "Jonas Dietrich Holm",
                    "J.D. Holm",
                    (name, fuller) -> name.words().size() == 2
                            && fuller.words().size() > 2
                            && name.last().equals(fuller.last())
                            && name.first().equals(fuller.initials())),
            // The first name alone, or a short form of it.
            new NameRule<>(
                    "first-name",
                    "Anna Holm",
                    "Anna",
                    (name, fuller) -> name.isSingle()
                            && !fuller.isSingle()
                            && (name.first().equals(fuller.first()) || name.hasFormOf(fuller))));

    private PersonRules() {}
}
