package io.broadsheet.batch;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How a run works and what it writes.
 *
 * @param export which tables it writes
 * @param threads how many articles are analysed at once, 1 or more; the result does not depend on it
 * @param keep whether articles of earlier runs stay that are no input any more
 * @param timeout the most time for one article, more than 0
 * @param maxFailures how many inputs may give no result before the run stops, 0 or more; empty for any number
 */
public record RunOptions(ExportOptions export, int threads, boolean keep, Duration timeout, OptionalLong maxFailures) {
    /** Long enough for the longest article on a slow machine. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    public RunOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs a thread: " + threads);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("an article needs time: " + timeout);
        }
        if (maxFailures.orElse(0) < 0) {
            throw new IllegalArgumentException("there are no negative numbers of failures: " + maxFailures);
        }
    }

    /** A run that drops what is no input any more, and goes on whatever fails. */
    public static RunOptions of(ExportOptions export, int threads) {
        return new RunOptions(export, threads, false, DEFAULT_TIMEOUT, OptionalLong.empty());
    }
}
