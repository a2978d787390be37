package io.broadsheet.batch;

import io.broadsheet.language.LanguageGate;
import io.broadsheet.metadata.UserMetadata;
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
 * @param metadata what the user says of the articles
 * @param languages lets the articles through that are analysed
 */
public record RunOptions(
        ExportOptions export,
        int threads,
        boolean keep,
        Duration timeout,
        OptionalLong maxFailures,
        UserMetadata metadata,
        LanguageGate languages) {
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

    /** A run on articles of whatever language, of which the user says nothing. */
    public RunOptions(ExportOptions export, int threads, boolean keep, Duration timeout, OptionalLong maxFailures) {
        this(export, threads, keep, timeout, maxFailures, UserMetadata.NONE, LanguageGate.OPEN);
    }

    /** The same but for what the user says of the articles. */
    public RunOptions withMetadata(UserMetadata other) {
        return new RunOptions(export, threads, keep, timeout, maxFailures, other, languages);
    }

    /** The same but for the languages that are analysed. */
    public RunOptions withLanguages(LanguageGate other) {
        return new RunOptions(export, threads, keep, timeout, maxFailures, metadata, other);
    }

    /** A run that drops what is no input any more, goes on whatever fails, and analyses whatever language. */
    public static RunOptions of(ExportOptions export, int threads) {
        return new RunOptions(export, threads, false, DEFAULT_TIMEOUT, OptionalLong.empty());
    }
}
