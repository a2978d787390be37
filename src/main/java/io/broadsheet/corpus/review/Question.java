package io.broadsheet.corpus.review;

import io.broadsheet.corpus.correction.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a row of the review asks. */
public enum Question {
    /** Whether this speaker says these words. */
    WRONG_SPEAKER("quotes", Verb.SPEAKER, Verb.NOT_A_QUOTE),
    /** Who says words that the article gives to nobody. */
    WHO_SPEAKS("quotes", Verb.SPEAKER, Verb.NOT_A_QUOTE),
    /** Whether an article's entity is whom it was taken for over the run. */
    WRONG_JOIN("entities", Verb.SPLIT, Verb.DROP),
    /** Whom of several bearers of a name an article means. */
    WHICH_BEARER("entities", Verb.RENAME, Verb.DROP),
    /** Whether two people are taken for one. */
    TWO_IN_ONE("entities", Verb.SPLIT);

    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nothing changes
    private final List<Verb> verbs;

    Question(String table, Verb... verbs) {
        this.table = table;
        this.verbs = List.copyOf(Arrays.asList(verbs));
    }

    /** As the table writes it: {@code wrong-speaker}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the table whose row it is about. */
    public String table() {
        return table;
    }

    /** The verbs of corrections that may answer it, the usual one first. */
    public List<String> answers() {
        return verbs.stream().map(Verb::text).toList();
    }
}
