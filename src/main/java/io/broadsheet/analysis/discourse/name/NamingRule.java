package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;

/**
 * What else than the words of two names tells whom a name means: that it stands alone, that the text explains it, or, where
 * several could be meant, what the text says of them.
 */
public enum NamingRule implements Rule {
    /** The name is the fullest itself. */
    OWN_NAME("Anna Holm opened the talks."),
    /** The text itself says what some letters stand for. */
    SPELLED_OUT("The Velm Rescue Service (VRS) sent a boat. Nobody on the pier had called VRS."),
    /** A list or an ending joins two names of a people, a place or a thing. */
    LISTED_NAME("The United States buys ships. Nobody sells more ships than America."),
    /** Alone of its last name, but the pronouns around it speak against the one who is named in full. */
    PRONOUN_APART(
            "Holm said that he would sell his boat because he needed the money. Holm said that he had asked his brother. Anna Holm"
                    + " cooked a soup. Later Holm sold his nets, too."),
    /** Its title speaks against all whom it could mean. */
    TITLE_APART("Karl Holm opened the talks. Nobody in the hall greeted Mrs. Holm."),
    /** Its title speaks against all but one. */
    TITLE_GENDER("Karl Holm and Anna Holm opened the talks. Nobody in the hall greeted Mrs. Holm."),
    /** Its title is that of one. */
    TITLE_ROLE("Mayor Karl Holm met the baker Anton Holm. Nobody in the hall greeted Mayor Holm."),
    /** Of several, who was named most and last. */
    NAMED_LAST("Anton Holm stayed at home. Karl Holm opened the talks. Everybody in the hall greeted Holm.");

    private final String example;

    NamingRule(String example) {
        this.example = example;
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.NAME;
    }

    /** Sentences in which this rule tells whom one of the names means. */
    @Override
    public String example() {
        return example;
    }
}
