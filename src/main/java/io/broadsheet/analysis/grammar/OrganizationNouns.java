package io.broadsheet.analysis.grammar;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;

/** Nouns for organisations, for {@code quote.speaker} alone; whoever has a tree asks it. */
public final class OrganizationNouns {
    private OrganizationNouns() {}

    /** Whether a noun, by its lemma, is one. */
    public static boolean isOrganization(String lemma) {
        return Lexicon.ENGLISH.has(WordClass.ORGANIZATION, lemma);
    }
}
