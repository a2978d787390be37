package io.broadsheet.analysis.grammar;

import io.broadsheet.analysis.language.Gender;
import java.util.Set;

/** Nouns for people: whom "he" and "she" may mean when they have no name. */
public final class PersonNouns {
    private static final Set<String> NOUNS = Words.of(
            "actor actress activist adviser advisor agent aide ally analyst artist assistant attorney aunt author",
            "backer banker boss boy brother candidate captain caller ceo chairman chairwoman chair chef chief",
            "child citizen clerk coach colleague columnist commander commentator commissioner congressman",
            "congresswoman consultant correspondent councillor councilor councilman councilwoman cousin critic daughter delegate deputy designer detective",
            "diplomat director doctor donor driver economist editor employee engineer entrepreneur executive",
            "expert farmer father fan fighter founder friend general girl governor guest guy head historian host",
            "husband insider investor journalist judge lady lawmaker lawyer leader lobbyist man manager mayor",
            "member minister moderator mother neighbor neighbour nurse observer officer official operative",
            "opponent organizer owner parent participant pastor patient person physician pilot player poet police",
            "policeman politician pollster president priest principal producer professor prosecutor protester",
            "psychologist reporter representative researcher resident scholar scientist secretary senator sheriff",
            "shopper singer sister soldier son source speaker spokesman spokesperson spokeswoman staffer",
            "strategist student superintendent supporter surgeon surrogate survivor teacher trader tourist",
            "trainer uncle veteran victim visitor volunteer voter wife witness woman worker writer");

    private static final Set<String> FEMALE =
            Words.of("actress aunt chairwoman congresswoman daughter girl lady mother sister spokeswoman wife woman");
    private static final Set<String> MALE =
            Words.of("boy brother chairman congressman father guy husband man policeman son spokesman uncle");

    private PersonNouns() {}

    /** The gender that a noun tells. */
    public static Gender gender(String lemma) {
        return FEMALE.contains(lemma) ? Gender.FEMALE : MALE.contains(lemma) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Whether a noun, by its lemma, is one. */
    public static boolean isPerson(String lemma) {
        return NOUNS.contains(lemma);
    }
}
