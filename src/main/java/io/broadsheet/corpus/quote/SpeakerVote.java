package io.broadsheet.corpus.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose the words are that several articles print: each article that is sure of a speaker has a vote, worth its confidence. A speaker
 * against whom few speak counts for those that know none or are not sure.
 */
public final class SpeakerVote {
    /** As sure as the better half of all speakers. */
    private static final double SURE = 0.8;

    /** What speaks for all others together may be a third of what speaks for the speaker. */
    private static final double MAJORITY = 0.75;

    private SpeakerVote() {}

    /**
     * What one quote says.
     *
     * @param speaker who said it, by identity or phrase; empty when unknown
     * @param confidence how sure that is, from 0 to 1
     */
    public record Ballot(String speaker, double confidence) {}

    /**
     * Who it was.
     *
     * @param speaker the speaker
     * @param confidence the surest vote for it, times the share of the votes that it has, from 0 to 1
     */
    public record Elected(String speaker, double confidence) {
        /** Whether it counts more than what a quote itself says. */
        public boolean mends(Ballot ballot) {
            return !speaker.equals(ballot.speaker()) && (ballot.speaker().isEmpty() || ballot.confidence() < SURE);
        }
    }

    /** Who said the words of a group; empty if that is not sure. */
    public static Optional<Elected> of(List<Ballot> ballots) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Double> surest = new LinkedHashMap<>();
        double all = 0;
        for (Ballot ballot : ballots) {
            if (!ballot.speaker().isEmpty() && ballot.confidence() >= SURE) {
                votes.merge(ballot.speaker(), ballot.confidence(), Double::sum);
                surest.merge(ballot.speaker(), ballot.confidence(), Math::max);
                all += ballot.confidence();
            }
        }
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            double share = vote.getValue() / all;
            if (share >= MAJORITY) {
                return Optional.of(new Elected(vote.getKey(), surest.getOrDefault(vote.getKey(), 0.0) * share));
            }
        }
        return Optional.empty();
    }
}
