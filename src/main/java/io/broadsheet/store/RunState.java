package io.broadsheet.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the last run is, for whoever watches.
 *
 * @param phase what it does, or did when it was stopped
 * @param began when it began to analyse
 * @param updated when it last had done with an input
 * @param threads how many articles it analyses at once
 * @param kept how many articles it found analysed already
 * @param analyzed how many it analysed itself
 * @param failed how many inputs gave no result
 * @param tokens how many tokens the articles have that it analysed itself
 */
public record RunState(
        Phase phase, Instant began, Instant updated, int threads, long kept, long analyzed, long failed, long tokens) {
    /** A run that begins. */
    public static RunState of(int threads) {
        Instant now = Instant.now();
        return new RunState(Phase.LISTING, now, now, threads, 0, 0, 0, 0);
    }

    /** The inputs are listed, and their analysis begins. */
    public RunState analyzing() {
        Instant now = Instant.now();
        return new RunState(Phase.ANALYSING, now, now, threads, 0, 0, 0, 0);
    }

    /** The same in another phase. */
    public RunState in(Phase other) {
        return new RunState(other, began, updated, threads, kept, analyzed, failed, tokens);
    }

    /** One more article was analysed already. */
    public RunState plusKept() {
        return new RunState(phase, began, Instant.now(), threads, kept + 1, analyzed, failed, tokens);
    }

    /** One more article was analysed. */
    public RunState plusAnalyzed(long moreTokens) {
        return new RunState(phase, began, Instant.now(), threads, kept, analyzed + 1, failed, tokens + moreTokens);
    }

    /** One more input gave no result. */
    public RunState plusFailed() {
        return new RunState(phase, began, Instant.now(), threads, kept, analyzed, failed + 1, tokens);
    }

    /** How many tokens it analyses in a second. */
    public long tokensPerSecond() {
        return tokens * 1000 / Math.max(1, elapsed().toMillis());
    }

    /**
     * How much longer it will take, if the rest is as what it did so far; unknown while it has only found what was there.
     *
     * @param inputs how many inputs it has
     */
    public Optional<Duration> left(long inputs) {
        long done = analyzed + failed;
        return done == 0
                ? Optional.empty()
                : Optional.of(
                        elapsed().multipliedBy(Math.max(0, inputs - settled())).dividedBy(done));
    }

    /** How long it has analysed, without loading models. */
    public Duration elapsed() {
        return Duration.between(began, updated);
    }

    /** How many inputs have their result or failure. */
    public long settled() {
        return kept + analyzed + failed;
    }
}
