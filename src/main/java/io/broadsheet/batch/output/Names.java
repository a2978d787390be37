package io.broadsheet.batch.output;

import java.io.IOException;

/** Names that may be too many to be held: they are handed over one by one. */
public interface Names {
    /** Hands over all of them. */
    void each(Taker taker) throws IOException;

    /** Takes names one by one. */
    interface Taker {
        /** Takes one more. */
        void take(String name) throws IOException;
    }
}
