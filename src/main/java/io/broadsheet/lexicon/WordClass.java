package io.broadsheet.lexicon;

import static io.broadsheet.lexicon.WordClass.Form.LEMMA;
import static io.broadsheet.lexicon.WordClass.Form.WORD;
import static io.broadsheet.lexicon.WordClass.Form.WRITTEN;

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
    /** Nouns for members of a family. */
    RELATIVE(LEMMA),
    /** Words before a noun for a person that tell of whom it speaks: "the former teacher". */
    TELLING(WORD),

    // organizations.txt

    /** Nouns for bodies that act and speak: "ministry". */
    ORGANIZATION(LEMMA),
    /** Nouns for more that has a name as those have, but seldom speaks as one: "Velm Air, an airline". */
    NAMED_ORGANIZATION(LEMMA),

    // documents.txt

    /** What tells something, or is many people who do, though no noun for people or organisations: "report", "campaign". */
    TELLER(LEMMA),
    /** What has a title in quotation marks: "film", "column". */
    WORK(LEMMA),
    /** What someone writes or says: its words are its author's. */
    DOCUMENT(LEMMA),
    /** That something is said, not who says it: "the answer". */
    UTTERANCE(LEMMA),

    // titles.txt

    /** Stands before a person's name: "President Holm". */
    TITLE(WORD),
    /** Follows a company's name; a public office begins a new sentence as well as not. */
    COMPANY_TITLE(WORD),
    /** Says of whom it stands before that they are a man or a woman, and no more. */
    HONORIFIC(WORD),
    /** Belongs to a name when a table shows who is meant: "Sen. Holm". */
    SHORT_TITLE(WORD),
    /** A man's title. */
    MALE_TITLE(WORD),
    /** A woman's title. */
    FEMALE_TITLE(WORD),
    /** Before a name or a noun for someone, and tells nothing of what they do. */
    PLAIN_TITLE(WORD),
    /** A title's short form, with what it stands for: "sen." */
    TITLE_ABBREVIATION(WORD),
    /** A short form of a title that CoreNLP takes for the end of a sentence. */
    UNSPLIT_TITLE(WORD),
    /** What writers of news are. */
    NEWS_JOB(WORD),
    /** Whose it is when it follows a name or "of": "Velmtech CEO", "founder of Velmtech". */
    OFFICER(LEMMA),

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
    /** Verbs of asking and telling, which look back to a question before them even if words follow: "Holm asked them". */
    ASKING_CUE(WORD),
    /** Verbs behind a quoted question or exclamation that goes on in its sentence: "“Why?” Holm asked." */
    UTTERING_CUE(WORD),
    /** What someone in particular did by speaking, so that the words are theirs even in what another says. */
    UTTERANCE_CUE(LEMMA),
    /** Verbs whose subject, if it is a name, is someone's or some body's. */
    NAME_CUE(LEMMA),

    // verbs.txt

    /** What calls someone a name: "who calls himself “Patch”". */
    NAMING_VERB(LEMMA),
    /** What says of something what it is: "called | the operation “routine”". */
    CHARACTERIZING_VERB(LEMMA),
    /** What ascribes a clause, but no quoted words beside it: "showed that", not "showed support for “open boats”". */
    CLAUSE_ONLY_CUE(LEMMA),
    /** The same as a noun: "Holm’s | description | of him as “lazy”". */
    CHARACTERIZING_NOUN(LEMMA),
    /** What tells that an article reports on sport. */
    SPORT(LEMMA),
    /** Who belongs to a team: "the Velm | striker". */
    TEAM_ROLE(LEMMA),
    /** What stands before a town that is a place and no team. */
    TEAM_PLACE(WORD),
    /** What praises or attacks someone "as" something. */
    ATTACKING_VERB(LEMMA),
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

    /** What makes hypothetical what someone says, and puts ahead what is done: "would praise", "will meet". */
    MODAL(WORD),
    /** More that puts ahead what is done, but leaves said what is said: "shall", and what "won't" and "can't" begin with. */
    AHEAD_MODAL(WORD),
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
    /** Begins the words for someone or something. */
    DETERMINER(WORD),
    /** Says what someone or something is: "Velmtech is a start-up". */
    LINKING(WORD),
    /** "a" and its like. */
    ARTICLE(WORD),
    /** Stands for nobody or anybody, and so begins a sentence even behind an abbreviation. */
    INDEFINITE(WORD),
    /** Begins what is reported, so that the verb of saying before it does not look back. */
    CONTENT_BEGINNING(WORD),

    /** "he" in all its cases. */
    HE(WORD),
    /** "she" in all its cases. */
    SHE(WORD),
    /** "it" in all its cases. */
    IT(WORD),
    /** "they" in all its cases. */
    THEY(WORD),
    /** Makes the words for someone mean a certain one: "the mayor". */
    DEFINITE(WORD),
    /** Between a noun of saying and the quoted words that it tells of: "her remarks about “…”". */
    TELLING_LINK(WORD),

    // headlines.txt

    /** What titles write small between capitals. */
    UNCAPITALIZED(WORD),
    /** What running sentences have and headlines drop. */
    UNHEADLINED(WORD),
    /** What first sentences of stories have and headlines seldom do. */
    LEDE_WORD(WORD),
    /** What opens a piece of a sentence, and no heading. */
    SENTENCE_OPENING(WORD),
    /** Finite verbs and pronouns that make a line a sentence. */
    SENTENCE_WORD(WORD),
    /** By which a newsroom speaks to its readers: "your". */
    READER_WORD(WORD),

    // times.txt

    /** The first three letters of months. */
    MONTH_BEGINNING(WORD),
    /** Before a time that lies ahead: "until Friday". */
    AHEAD_PREPOSITION(WORD),
    /** What is planned lies ahead, whatever the tense of the planning: "was due to meet". */
    PLAN(LEMMA),
    /** Goes on behind a time of day: "7 p.m. Friday", "7 p.m. Eastern". */
    BEHIND_CLOCK(WORD),

    // negation.txt

    /** What denies: "not", "lack". Some deny as they stand, some by their lemma. */
    NEGATION(WORD),
    /** Behind a negation, what leaves it nothing to deny: "not just impressed – stunned". */
    FOCUS(WORD),
    /** Joins a phrase that a negation before it does not reach: "no luck but courage". */
    CONTRAST(WORD),
    /** Verbs after which a thing does not happen: "talks were postponed". */
    CANCELLING(LEMMA),
    /** Verbs that say so with "off": "talks were called off". */
    CANCELLING_OFF(LEMMA),

    // numbers.txt

    /** Numbers below a hundred of one word. */
    NUMBER(WORD),
    /** What a number before it is multiplied by. */
    MAGNITUDE(WORD),
    /** The same in India, where the engine's rules lose it. */
    INDIAN_MAGNITUDE(WORD),
    /** Letters that mean a magnitude only where they touch the number: "2.3m". */
    LETTER_MAGNITUDE(WRITTEN),
    /** What says that there are many, but not how many. */
    VAGUE_NUMBER(WORD),

    // values.txt

    /** A hundredth of a dollar. */
    CENT(WORD),
    /** A hundredth of a pound. */
    PENNY(WORD),
    /** In the place of "%". */
    PERCENT(WORD),
    /** Before an amount, as good as "~". */
    ABOUT(WORD),
    /** Before an amount, as good as ">". */
    MORE_THAN(WORD),
    /** Before an amount, as good as "<". */
    LESS_THAN(WORD),
    /** Before pounds, what tells that they are a weight: "lost 20 pounds". */
    WEIGHING(WORD),
    /** Behind pounds, the same: "200 pounds of flour". */
    WEIGHED(WORD),
    /** Names of currencies that are words for something else, so that only a great number tells. */
    DOUBTFUL_CURRENCY(WORD),
    /** What tells that an "m" or "b" before it counts and is no unit: "2.3m people". */
    COUNTED(WORD),

    // currencies.txt

    /** What stands before a sum for its currency, with the currency's unit: "US$". */
    CURRENCY_SIGN(WRITTEN),
    /** What stands behind a sum, in small letters and in the singular, with the unit: "hong kong dollar". */
    CURRENCY_NAME(WRITTEN),

    // names.txt

    /** Last word of an organisation's name, or first before "of": "Osby University", "Bank of Osby". */
    ORGANIZATION_HEAD(WORD),
    /** Organisations that a country's adjective does not name: "British Army". */
    GOVERNMENT_HEAD(WORD),
    /** A legal form at a name's end: "Inc.". */
    ORGANIZATION_MARK(WORD),
    /** What a broadcaster or a paper is called with or without: "Osby News". */
    MEDIA_KIND(WORD),
    /** Last word of a place's name, or first before "of": "Velm Street", "Gulf of Osby". */
    LOCATION_HEAD(WORD),
    /** The same for events, laws, works, prizes: "Osby Accord", "Treaty of Velm". */
    MISC_HEAD(WORD),
    /** What is only a department when its head follows: "Defense Secretary". */
    DEPARTMENT(WORD),
    /** A common noun beside a place's name that says what it is: "Velm, a village". */
    LOCATION_NOUN(LEMMA),
    /** The same for works, products, events: "Velm, a film". */
    MISC_NOUN(LEMMA),
    /** Who and what a place has: "the mayor of Velm". */
    RESIDENT(LEMMA),
    /** Who is in names with a possessive: "Women's March". */
    PLURAL_OWNER(WORD),
    /** What often stands with a capital and names nothing. */
    NO_NAME(WORD),
    /** Between a name's head and the rest: "Bank of Osby". */
    NAME_LINK(WORD),
    /** What no name begins with. */
    NO_BEGINNING(WORD),
    /** Small words in people's names: "von". */
    NAME_PARTICLE(WORD),
    /** Small words in places' names: "Rio de Janeiro", "Stoke-on-Trent". */
    PLACE_PARTICLE(WORD),
    /** Small words among the authors of a byline and their titles. */
    BYLINE_PARTICLE(WORD),
    /** What may follow a hyphen without being part of the name before it: "London-based". */
    AFTER_HYPHEN(WORD),

    /** Behind a person's name, what tells a father from a son: "Jr.". */
    NAME_SUFFIX(WORD),
    /** What is written on to a last name and often left out: "al-Nouri". */
    JOINED_PARTICLE(WORD),
    /** Words of a body's name that its letters leave out. */
    UNLETTERED(WORD),

    // known-names.txt

    /** Well-known organisations. */
    KNOWN_ORGANIZATION(WRITTEN),
    /** Well-known places. */
    KNOWN_LOCATION(WRITTEN),
    /** Well-known works, events, peoples and products. */
    KNOWN_MISC(WRITTEN),

    // places.txt

    /** The names of places that have several, each with the fullest. */
    PLACE(WRITTEN),

    // abbreviations.txt

    /** Whose full stop may be the sentence's, too: "on Main St." */
    ENDING_ABBREVIATION(WRITTEN),

    // pages.txt

    /** In the name of a page's part that is no story: "newsletter-box". */
    FURNITURE_NAME(WORD),
    /** The same, however much it holds: "comments". */
    FOREIGN_NAME(WORD),
    /** In the name of a part that is seldom a story: "meta". */
    DOUBTFUL_NAME(WORD),
    /** In the name of a part that holds a story: "article-body". */
    BODY_NAME(WORD),
    /** In the name of what nobody sees: "sr-only". */
    UNSEEN_NAME(WORD),
    /** The name of another site's post within a page: "twitter-tweet". */
    EMBED_NAME(WORD),
    /** In the name of what tells who took a picture. */
    CREDIT_NAME(WORD),
    /** In the name of what stands below a picture. */
    CAPTION_NAME(WORD),
    /** A whole line of a page that is no story: "Advertisement". */
    FURNITURE_LINE(WRITTEN),
    /** The same, on pages only: "Facebook". */
    PAGE_LINE(WRITTEN),
    /** What such a line begins with: "Sign up for our newsletter." */
    FURNITURE_OPENING(WRITTEN),
    /** The same, on pages only: "Watch:" */
    PAGE_OPENING(WRITTEN),
    /** A heading over what is no story: "Trending stories". */
    FURNITURE_HEADING(WRITTEN),
    /** The same, on pages only: "Popular". */
    PAGE_HEADING(WRITTEN),
    /** What such a heading begins with: "More from the Osby Courier". */
    HEADING_OPENING(WRITTEN),
    /** What only lines hold that are no story: "© 2024. All rights reserved." */
    FURNITURE_PHRASE(WRITTEN),
    /** Before a colon, a slash or "by" in a caption that tells nothing but whose picture it is: "Photo: Tove Ahl". */
    CREDIT_OPENING(WRITTEN),
    /** Who hands out pictures: "Reuters". */
    PICTURE_AGENCY(WRITTEN),
    /** Beside the day in a line that tells when a story was published: "Updated". */
    DATELINE_WORD(WORD),
    /** Before an author's name. */
    BYLINE_OPENING(WRITTEN),

    // english.txt

    /** Frequent in English, and in no other language. */
    ENGLISH_WORD(WORD);

    /** The verbs that ascribe more than quoted words. */
    public static final Set<WordClass> VERB_CUES = Set.of(CLAUSE_CUE, INFINITIVE_CUE, OBJECT_CUE, ABOUT_CUE);
    /** Common nouns beside an organisation's name that say what it is: "Velmtech, a start-up". */
    public static final Set<WordClass> ORGANIZATION_NOUNS = Set.of(ORGANIZATION, NAMED_ORGANIZATION);
    /** The modals of a clause that looks ahead; of another modal's, the past is likelier. */
    public static final Set<WordClass> AHEAD_MODALS = Set.of(MODAL, AHEAD_MODAL);
    /** The heads of names that are no person's. */
    public static final Set<WordClass> NAME_HEADS = Set.of(ORGANIZATION_HEAD, LOCATION_HEAD, MISC_HEAD);
    /** The words of numbers that are spelled out. */
    public static final Set<WordClass> NUMBER_WORDS = Set.of(NUMBER, MAGNITUDE, INDIAN_MAGNITUDE, VAGUE_NUMBER);

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
