package io.broadsheet.batch;

/** Watches a run. Called from the thread that runs it, in input order. */
public interface RunListener {
    /** The run begins. */
    void started(int articles);

    /** One more input is done. */
    void finished(Outcome outcome, RunReport soFar);
}
