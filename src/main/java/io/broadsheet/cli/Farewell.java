package io.broadsheet.cli;

import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.RunListener;
import io.broadsheet.store.RunState;
import java.io.PrintStream;
import java.time.Duration;

/** Says what a run that is stopped from outside, as by Ctrl-C, leaves behind. Safe for use by several threads. */
final class Farewell implements RunListener, AutoCloseable {
    private final PrintStream err;
    private final Thread hook = new Thread(this::say, "farewell");
    private volatile long inputs;
    private volatile long settled;

    private Farewell(PrintStream err) {
        this.err = err;
    }

    /** Is ready to speak until it is closed. */
    static Farewell ready(PrintStream err) {
        Farewell farewell = new Farewell(err);
        Runtime.getRuntime().addShutdownHook(farewell.hook);
        return farewell;
    }

    @Override
    public void started(long all) {
        inputs = all;
    }

    @Override
    public void settled(Outcome outcome, Duration took, RunState soFar) {
        settled = soFar.settled();
    }

    @Override
    public void exporting() {}

    private void say() {
        err.println();
        if (inputs == 0) {
            err.println("Stopped before the analysis began");
            return;
        }
        err.println("Stopped: " + settled + " of " + Summary.count(inputs, "article")
                + " done and kept; the same command again goes on from there");
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and it is speaking.
        }
    }
}
