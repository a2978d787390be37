package io.broadsheet.store;

/**
 * Who speaks over all finished articles.
 *
 * @param identity the identity's id; empty for a source without a name
 * @param speaker its name, or the phrase for it
 * @param articles how many articles quote it
 * @param words how many words its quotes have
 * @param scoredWords how many of them have a score
 * @param score the sum of the scores, each times its words
 */
public record SpeakerTotal(
        String identity,
        String speaker,
        long articles,
        long quotes,
        long direct,
        long mixed,
        long indirect,
        long words,
        long scoredWords,
        double score,
        boolean judged,
        double positive,
        double negative) {}
