package io.broadsheet.batch;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import java.time.Duration;

/** Watches a run. Called from the thread that runs it, in input order, but for {@link #analyzed}. */
public interface RunListener {
    /** Some inputs are to be analysed again, because they were analysed before all columns were there. */
    default void outdated(Outdated inputs) {}

    /** The inputs are listed, the models are loaded, and the analysis begins. */
    void started(long inputs);

    /**
     * One more input is done.
     *
     * @param took how long it took, with reading it
     * @param soFar how far the run is with it
     */
    void settled(Outcome outcome, Duration took, RunState soFar);

    /**
     * An article was analysed, rather than found in the store. Called from the threads that analyse, several at once and in
     * any order, before the article is settled, which may still be as a failure.
     */
    default void analyzed(AnalyzedArticle article) {}

    /** All inputs are done, and the tables are to be written. */
    void exporting();
}
