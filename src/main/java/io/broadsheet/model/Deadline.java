package io.broadsheet.model;

import java.time.Duration;

/**
 * Until when an article may take. Whoever works on it asks now and then, and gives up when time has passed; nothing is
 * interrupted. Immutable and safe for use by several threads.
 */
public final class Deadline {
    /** No end. */
    public static final Deadline NEVER = new Deadline(0, false);

    private final long nanoTime;
    private final boolean limited;

    private Deadline(long nanoTime, boolean limited) {
        this.nanoTime = nanoTime;
        this.limited = limited;
    }

    /** So long from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), true);
    }

    /** Whether it is over. */
    public boolean hasPassed() {
        return limited && System.nanoTime() - nanoTime >= 0;
    }

    /**
     * Goes on only before the deadline.
     *
     * @throws PassedException if it has passed
     */
    public void check() {
        if (hasPassed()) {
            throw new PassedException();
        }
    }

    /** An article took longer than it may. */
    public static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private PassedException() {
            super("the time for the article has passed");
        }
    }
}
