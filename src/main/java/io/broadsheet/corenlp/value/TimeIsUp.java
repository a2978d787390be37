package io.broadsheet.corenlp.value;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.broadsheet.model.Deadline;

/** The time for an article has passed, in the only form that CoreNLP lets through: others it takes for mere accidents. */
final class TimeIsUp extends RuntimeInterruptedException {
    private static final long serialVersionUID = 1;

    /** Goes on only before the deadline. */
    static void check(Deadline deadline) {
        if (deadline.hasPassed()) {
            throw new TimeIsUp();
        }
    }
}
