package io.broadsheet.analysis.discourse.name;

import java.util.function.BiPredicate;

/**
 * When a name may mean someone whom the article names more fully, from the surest rule to the weakest. For a name the first
 * rule decides that knows someone.
 */
public enum PersonRule {
    /** The last words: "Holm", "B. Holm". */
    LAST_WORDS("last-words", "Anna B. Holm", "Holm", (name, fuller) -> name.endsAs(fuller)),
    /** Without a middle name or an initial. */
    WITHOUT_MIDDLE(
            "without-middle",
            "Anna B. Holm",
            "Anna Holm",
            (name, fuller) -> !name.isSingle()
                    && name.first().equals(fuller.first())
                    && name.last().equals(fuller.last())
                    && name.words().size() < fuller.words().size()
                    && (name.words().size() == 2 || name.isWithin(fuller))),
    /** Without the suffix that tells a father from a son. */
    WITHOUT_SUFFIX(
            "without-suffix",
            "Karl Holm Jr.",
            "Karl Holm",
            (name, fuller) -> name.suffix().isEmpty()
                    && !fuller.suffix().isEmpty()
                    && name.words().equals(fuller.words())),
    /** The last name without a particle that is written on to it. */
    WITHOUT_PARTICLE(
            "without-particle",
            "Yusuf al-Kamari",
            "Kamari",
            (name, fuller) -> name.isSingle()
                    && !fuller.isSingle()
                    && (fuller.plainLast().equals(name.last())
                            || name.plainLast().equals(fuller.last()))),
    /** The nickname that stands within the name, alone or with the last name. */
    NICKNAME(
            "nickname",
            "Lorna “Birdie” Holm",
            "Birdie",
            (name, fuller) -> !fuller.nickname().isEmpty()
                    && name.first().equals(fuller.nickname())
                    && (name.isSingle() || name.last().equals(fuller.last()))),
    /** A short form of the first name, with the last name. */
    SHORT_FIRST_NAME(
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
    /** The initials of all first names, with the last name; one initial alone may be another of the family. */
    INITIALS(
            "initials",
            "Jonas Dietrich Holm",
            "J.D. Holm",
            (name, fuller) -> name.words().size() == 2
                    && fuller.words().size() > 2
                    && name.last().equals(fuller.last())
                    && name.first().equals(fuller.initials())),
    /** The first name alone, or a short form of it. */
    FIRST_NAME(
            "first-name",
            "Anna Holm",
            "Anna",
            (name, fuller) -> name.isSingle()
                    && !fuller.isSingle()
                    && (name.first().equals(fuller.first()) || name.hasFormOf(fuller)));

    private final String id;
    private final String fuller;
    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiPredicate<PersonName, PersonName> test;

    PersonRule(String id, String fuller, String name, BiPredicate<PersonName, PersonName> test) {
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
    boolean joins(PersonName shorter, PersonName longer) {
        return test.test(shorter, longer);
    }
}
