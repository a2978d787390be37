package io.broadsheet.table;

/** What the same column means in every table. */
final class Descriptions {
    static final String ARTICLE_ID =
            "The article: its path under the input folder without its last ending, behind the folder's name where several folders were given; "
                    + "or the own id of a corpus's record.";
    static final String SECTION_ID = "The section, unique in its article.";
    static final String SECTION = "The section's heading; empty for a text without a title.";
    static final String BEGIN =
            "First character: its offset in text/<article_id>.txt in Unicode code points, counted from 0.";
    static final String END = "One past the last character, in the same count.";
    static final String SCORE = "Sentiment from -1 (very negative) to 1 (very positive); empty when unknown.";
    static final String TOWARD =
            "Sentiment toward it from -1 (very negative) to 1 (very positive); empty when unknown.";
    static final String LABEL =
            "The score's name: very negative (below -0.75), negative (below -0.25), neutral (up to 0.25), positive (up to 0.75), very positive.";
    static final String TYPE = "PERSON, ORGANIZATION, LOCATION or MISC (nationalities, events, works, laws).";
    static final String SUBTYPE =
            "CITY, COUNTRY, STATE_OR_PROVINCE, NATIONALITY, RELIGION or IDEOLOGY, by CoreNLP's lists; empty when unknown.";
    static final String SPEAKER =
            "Who says it, by the fullest name in the article, or the article's phrase for a source without a name; empty when unknown.";
    static final String SPEAKER_ENTITY =
            "The speaker's entity; several are joined by a semicolon; empty for a source without a name.";
    static final String IDENTITY_ID =
            "Who or what it is over the run: its type's first letter and its name, and a number for all but the first who bear that name.";
    static final String ROLE = "The speaker's title or apposition; empty when the article gives none.";

    private Descriptions() {}
}
