package io.broadsheet.lexicon;

import static io.broadsheet.lexicon.WordClass.Form.LEMMA;
import static io.broadsheet.lexicon.WordClass.Form.WORD;

import java.util.Set;

/**
 * A class of words that the rules of the analysis ask for. The words of each stand in one of the files beside this class,
 * under its name in small letters with hyphens; the files say what belongs there and where it comes from.
 */
public enum WordClass {
    // persons.txt

    /** Nouns for people: "senator". */
    PERSON(LEMMA),
    /** Nouns for women. */
    FEMALE_PERSON(LEMMA),
    /** Nouns for men. */
    MALE_PERSON(LEMMA),

    // organizations.txt

    /** Nouns for bodies that act and speak: "ministry". */
    ORGANIZATION(LEMMA),

    // documents.txt

    /** What tells something, or is many people who do, though no noun for people or organisations: "report", "campaign". */
    TELLER(LEMMA),
    /** What has a title in quotation marks: "film", "column". */
    WORK(LEMMA),

    // cues.txt

    /** Ascribes a clause: "said that …". */
    CLAUSE_CUE(LEMMA),
    /** Ascribes an infinitive: "vowed to …". */
    INFINITIVE_CUE(LEMMA),
    /** Ascribes an object: "criticised the plan". */
    OBJECT_CUE(LEMMA),
    /** Ascribes a phrase with a preposition: "railed against …". */
    ABOUT_CUE(LEMMA),
    /** A noun that ascribes a clause or a quote: "the claim that …". */
    NOUN_CUE(LEMMA),
    /** Ascribes nothing but quoted words beside it: "“…,” she began". */
    WEAK_CUE(LEMMA),
    /** Verbs of which every subject tells something; of the others, a thing's "shows" and "means" do not. */
    TELLING_CUE(LEMMA),
    /** Verbs that begin a sentence before their subject: "Said Holm: …". */
    INVERTED_CUE(WORD),

    // verbs.txt

    /** What calls someone a name: "who calls himself “Patch”". */
    NAMING_VERB(LEMMA),
    /** What says of something what it is: "called | the operation “routine”". */
    CHARACTERIZING_VERB(LEMMA),
    /** What stands before a title that is somebody's or something's name: "starred in “…”", "wrote “…”". */
    TITLE_VERB(LEMMA),
    /** What one does with a statement: "issued a statement saying". */
    ISSUING_VERB(LEMMA),
    /** "He told her to say": the object of these verbs does what hangs on them. */
    OBJECT_CONTROL_VERB(LEMMA),
    /** What sets the terms of speaking: "asked not to be named". */
    TERM_SETTING_VERB(LEMMA),
    /** What those are not done to who speak on terms: "named", "quoted". */
    IDENTIFYING_VERB(LEMMA),
    /** What ascribes nothing, even behind a quote and a comma, where any other verb does. */
    EMPTY_VERB(LEMMA),

    // grammar.txt

    /** What makes hypothetical what someone says: "would praise". */
    MODAL(WORD),
    /** "himself" */
    REFLEXIVE(WORD),
    /** What begins a relative clause about someone. */
    WHO(WORD),
    /** What may stand between two quoted stretches of one list: “…” and even a “…”. */
    LISTING(WORD),
    /** Before the name of who is quoted next: "And from harbour master Helena Rossiter:". */
    ANNOUNCING(WORD),
    /** Before the title of a work: "on “Meet the Press”". */
    TITLE_PREPOSITION(WORD),
    /** Between what is said, as a noun, and who says it: "a warning from the ministry". */
    SOURCE_PREPOSITION(WORD),
    /** Behind an {@link #ABOUT_CUE}. */
    CUE_PREPOSITION(WORD),
    /** Within the words for someone: "a source close to the talks", "the spokesman for the airline". */
    PERSON_PREPOSITION(WORD),
    /** What marks a clause that belongs to a noun: "his claim that". */
    CONTENT_MARK(WORD),
    /** Behind a comma, what parts a clause from the one before, which says something else. */
    CONTRASTING(WORD),
    /** What begins a clause that cannot stand alone: "when". */
    SUBORDINATING(WORD),

    // times.txt

    /** Months that people are named like. */
    MONTH_AND_NAME(WORD);

    /** The verbs that ascribe more than quoted words. */
    public static final Set<WordClass> VERB_CUES = Set.of(CLAUSE_CUE, INFINITIVE_CUE, OBJECT_CUE, ABOUT_CUE);

    /** In which form the words of a class are listed. */
    public enum Form {
        /** As they stand in a text, in small letters. */
        WORD,
        /** By their lemmas, in small letters. */
        LEMMA,
        /** As they are written, with capital letters and spaces, and with commas between them. */
        WRITTEN
    }

    private final Form form;

    WordClass(Form form) {
        this.form = form;
    }

    /** In which form its words are listed. */
    public Form form() {
        return form;
    }
}
