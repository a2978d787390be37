package io.broadsheet.batch;

import io.broadsheet.store.RunState;
import java.time.Duration;

/** Watches a run. Called from the thread that runs it, in input order. */
public interface RunListener {
    /** The inputs are listed, the models are loaded, and the analysis begins. */
    void started(long inputs);

    /**
     * One more input is done.
     *
     * @param took how long it took, with reading it
     * @param soFar how far the run is with it
     */
    void settled(Outcome outcome, Duration took, RunState soFar);

    /** All inputs are done, and the tables are to be written. */
    void exporting();
}
