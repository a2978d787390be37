package io.broadsheet.analysis.grammar;

import io.broadsheet.analysis.language.Gender;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;

/** Nouns for people, for {@code quote.speaker} alone; whoever has a tree asks it. */
public final class PersonNouns {
    private PersonNouns() {}

    /** The gender that a noun tells. */
    public static Gender gender(String lemma) {
        if (Lexicon.ENGLISH.has(WordClass.FEMALE_PERSON, lemma)) {
            return Gender.FEMALE;
        }
        return Lexicon.ENGLISH.has(WordClass.MALE_PERSON, lemma) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Whether a noun, by its lemma, is one. */
    public static boolean isPerson(String lemma) {
        return Lexicon.ENGLISH.has(WordClass.PERSON, lemma);
    }
}
