package io.broadsheet.corpus.identity;

import io.broadsheet.analysis.rule.MeasuredRules;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why an entity of one article is taken for one of another.
 *
 * <p>Each rule has a <em>doubt</em>: how many bearers of such a name one must reckon with whom no article of the run names in
 * full, counted like articles. Many people go by a given name, few bodies by the same letters.
 */
public enum IdentityRule implements Rule {
    /** The same name. */
    OWN_NAME("Anna Holm", "Anna Holm", 0.1),
    /** The same words, which one article has as the name of something of another kind. */
    OTHER_TYPE("Osby Harbour Trust (organization)", "Osby Harbour Trust (person)", 0.1),
    /** A last name alone. */
    LAST_NAME("Anna Holm", "Holm", 0.7),
    /** The last words of a longer name, more than one. */
    LAST_WORDS("Anna Holm Brandt", "Holm Brandt", 0.1),
    /** Without a middle name or an initial. */
    WITHOUT_MIDDLE("Anna B. Holm", "Anna Holm", 0.1),
    /** Without the suffix that tells a father from a son. */
    WITHOUT_SUFFIX("Karl Holm Jr.", "Karl Holm", 1),
    /** The last name without a particle that is written on to it. */
    WITHOUT_PARTICLE("Yusuf al-Kamari", "Kamari", 1),
    /** The nickname that stands within the name. */
    NICKNAME("Lorna “Birdie” Holm", "Birdie Holm", 0.1),
    /** A short form of the first name. */
    SHORT_FIRST_NAME("Timothy Holm", "Tim Holm", 0.3),
    /** The initials of all first names. */
    INITIALS("Jonas Dietrich Holm", "J.D. Holm", 0.3),
    /** A first name alone, by which articles call someone whom they name in full. */
    FIRST_NAME("Anna Holm", "Anna", 2),
    /** The letters of a name that is spelled out. */
    LETTERS("Velm Harbour Association", "VHA", 0.2),
    /** Without the legal form or the kind. */
    WITHOUT_KIND("Velm Inc.", "Velm", 0.3),
    /** Without the country. */
    WITHOUT_COUNTRY("Senate", "U.S. Senate", 0.2),
    /** The last words of a body's name, where articles call it so. */
    LAST_WORDS_OF_BODY("Osby Daily News", "Daily News", 0.5),
    /** The word that tells what a body is, where articles call it so. */
    HEAD_OF_BODY("Commission on Osby Fisheries", "Commission", 2),
    /** What articles call it that name it in full, too. */
    SHORT_FORM("Fishers of Osby Bay", "Baymen", 0.5),
    /** The same, of a name that stands for something of another kind where it stands alone. */
    SHORT_FORM_OF_OTHER_TYPE("Fishers of Osby Bay (organization)", "Baymen (person)", 0.5),
    /** The plural of a people's or a party's name. */
    PLURAL("Osbian", "Osbians", 0.05),
    /** A slip in one letter of a far more frequent name. */
    MISSPELLED("Karoline Holm", "Karolin Holm", 0.5),
    /** Somebody of whom it is open whether other articles mean them, too: several bear such a name. */
    OPEN("Anna Holm, Karl Holm", "Holm", 1),
    /** One of several who bear the same name, told apart by what they do or by their pronoun. */
    BEARER("Senator Anna Holm", "Anna Holm, a baker", 0.1);

    private final String fuller;
    private final String name;
    private final double doubt;

    IdentityRule(String fuller, String name, double doubt) {
        this.fuller = fuller;
        this.name = name;
        this.doubt = doubt;
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.IDENTITY;
    }

    /** What most articles have, and what another one has. */
    @Override
    public String example() {
        return fuller + " … " + name;
    }

    /** How likely such a decision is right, from 0 to 1, as counted on annotated news. */
    public double confidence() {
        return MeasuredRules.NEWS.share(this);
    }

    double doubt() {
        return doubt;
    }

    /** The rule that knows over a run what a rule of names knows in an article. */
    static Optional<IdentityRule> of(Rule ofNames, boolean isOneWord) {
        if (ofNames.id().equals("last-words") && isOneWord) {
            return Optional.of(LAST_NAME);
        }
        return Arrays.stream(values())
                .filter(rule -> rule.id().equals(ofNames.id()))
                .findFirst();
    }
}
