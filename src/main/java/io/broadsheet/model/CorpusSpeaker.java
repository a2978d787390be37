package io.broadsheet.model;

import java.io.Serializable;

/**
 * Who speaks over all articles of a run.
 *
 * @param identityId the identity that speaks; empty for a source without a name
 * @param speaker its name, or the articles' phrase for it
 * @param articles how many articles quote it
 * @param quotes how many quotes it has
 * @param direct how many of them are direct
 * @param mixed how many are mixed
 * @param indirect how many are indirect
 * @param words how many words they have
 * @param sentiment how they feel: their mean, weighted by words
 * @param toward how the articles feel about it: the balance of all its mentions
 */
public record CorpusSpeaker(
        String identityId,
        String speaker,
        long articles,
        long quotes,
        long direct,
        long mixed,
        long indirect,
        long words,
        Sentiment sentiment,
        Sentiment toward)
        implements Serializable {}
