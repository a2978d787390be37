package io.broadsheet.model;

import java.io.Serializable;

/**
 * To whom a quote is ascribed, and by what words.
 *
 * @param speaker who it is
 * @param role the speaker's title or apposition; empty when unknown
 * @param mention the words next to the cue that stand for the speaker: "she", "Dr. Song"
 * @param cue the verb or phrase of saying
 * @param method the rule or stage that decided; empty when none did
 */
public record Attribution(Speaker speaker, String role, Excerpt mention, Excerpt cue, String method)
        implements Serializable {
    /** Nobody is known to have said it. */
    public static final Attribution UNKNOWN = new Attribution(Speaker.UNKNOWN, "", Excerpt.NONE, Excerpt.NONE, "");
}
