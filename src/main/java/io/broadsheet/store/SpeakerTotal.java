package io.broadsheet.store;

/**
 * Who speaks, over all finished articles; equal words count as one.
 *
 * @param speaker the name, or the phrase for a source without a name
 * @param articles how many articles quote them
 * @param quotes how many quotes there are of every kind
 * @param words how many words all quotes have
 */
public record SpeakerTotal(
        String speaker, long articles, long quotes, long direct, long mixed, long indirect, long words) {}
