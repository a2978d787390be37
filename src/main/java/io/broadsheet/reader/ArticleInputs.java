package io.broadsheet.reader;

import java.io.IOException;

/** Where articles come from: first all are listed, one at a time and in any order, later each is opened. */
public interface ArticleInputs {
    /** Takes what is listed. */
    interface Sink {
        /** Takes one more input. */
        void add(ListedInput input) throws IOException;

        /** Takes note of a file that is no input. */
        default void passOver(PassedOver file) throws IOException {}
    }

    /**
     * Lists all inputs; none is kept in memory.
     *
     * @throws InputException if an input is not what the user can have meant
     * @throws IOException if the sink fails
     */
    void list(Sink sink) throws InputException, IOException;

    /**
     * The source of an input that was listed. Inputs are opened in the order of the list, by one thread and a few ahead of
     * their turn, so that a corpus can be read from its beginning to its end.
     */
    ArticleSource open(ListedInput input);
}
