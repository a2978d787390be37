package io.broadsheet.lexicon;

import static io.broadsheet.lexicon.WordClass.Form.LEMMA;
import static io.broadsheet.lexicon.WordClass.Form.WORD;

/**
 * A class of words that the rules of the analysis ask for. The words of each stand in the files beside this class, under its
 * name in small letters with hyphens; the files say what belongs there and where it comes from.
 */
public enum WordClass {
    /** Nouns for people: "senator". */
    PERSON(LEMMA),
    /** Nouns for women. */
    FEMALE_PERSON(LEMMA),
    /** Nouns for men. */
    MALE_PERSON(LEMMA),
    /** Nouns for members of a family. */
    RELATIVE(LEMMA),
    /** Nouns for bodies that act and speak: "ministry". */
    ORGANIZATION(LEMMA),
    /** Short titles that a table shows with the name. */
    HONORIFIC(WORD),
    /** Titles of men. */
    MALE_TITLE(WORD),
    /** Titles of women. */
    FEMALE_TITLE(WORD),
    /** Words before a name or a noun that tell nothing of what someone does. */
    PLAIN_TITLE(WORD),
    /** Words before a noun for a person that tell of whom it speaks: "the former teacher". */
    TELLING(WORD),
    /** Nouns for what someone writes or says. */
    DOCUMENT(LEMMA),
    /** Nouns that say that something is said, not who says it. */
    UTTERANCE(LEMMA);

    /** In which form the words of a class are listed. */
    public enum Form {
        WORD,
        LEMMA
    }

    private final Form form;

    WordClass(Form form) {
        this.form = form;
    }

    /** Whether its words are listed as they stand in a text, or by their lemmas; both in small letters. */
    public Form form() {
        return form;
    }
}
