package io.broadsheet.model;

import java.io.Serializable;

/**
 * To whom a quote is ascribed, and by what words.
 *
 * @param speaker who it is
 * @param role the speaker's title or apposition; empty when unknown
 * @param mention the words next to the cue that stand for the speaker: "she", "Dr. Song"
 * @param cue the verb or phrase of saying
 * @param method how the words of the source stand to the quote; empty when there are none
 * @param attributionRule the rule that tied the quote to those words, by its id; empty when none did
 * @param speakerRule the rule that found whom those words mean, by its id; empty where there is no speaker
 * @param confidence how likely the speaker is right, from 0 to 1; 0 when nothing decided
 */
public record Attribution(
        Speaker speaker,
        String role,
        Excerpt mention,
        Excerpt cue,
        String method,
        String attributionRule,
        String speakerRule,
        double confidence)
        implements Serializable {
    /** Nobody is known to have said it. */
    public static final Attribution UNKNOWN =
            new Attribution(Speaker.UNKNOWN, "", Excerpt.NONE, Excerpt.NONE, "", "", "", 0);

    public Attribution {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
        if (speaker instanceof Speaker.Unknown && !speakerRule.isEmpty()) {
            throw new IllegalArgumentException("where nobody speaks no rule found the speaker: " + speakerRule);
        }
    }

    /** The same words without a speaker: who is meant is not sure enough. */
    public Attribution withoutSpeaker() {
        return new Attribution(Speaker.UNKNOWN, "", mention, cue, method, attributionRule, "", confidence);
    }
}
