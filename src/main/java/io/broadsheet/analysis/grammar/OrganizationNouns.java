package io.broadsheet.analysis.grammar;

import java.util.Set;

/** Nouns for organisations: what "the company" or "the ministry" may stand for. */
public final class OrganizationNouns {
    private static final Set<String> NOUNS = Words.of(
            "company group agency organization organisation firm university department bank ministry newspaper",
            "paper court committee commission union association council site website magazine network institute",
            "foundation party bureau outlet school college board panel corporation maker manufacturer retailer",
            "publication center centre startup start-up");

    private OrganizationNouns() {}

    /** Whether a noun, by its lemma, is one. */
    public static boolean isOrganization(String lemma) {
        return NOUNS.contains(lemma);
    }
}
