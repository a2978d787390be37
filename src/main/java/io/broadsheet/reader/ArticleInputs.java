package io.broadsheet.reader;

import java.io.IOException;

/** Where articles come from: first all are listed, one at a time and in any order, later each is opened. */
public interface ArticleInputs {
    /** Takes what is listed. */
    interface Sink {
        /** Takes one more input. */
        void add(ListedInput input) throws IOException;
    }

    /**
     * Lists all inputs; none is kept in memory.
     *
     * @return how many files were passed over: hidden ones and other formats
     * @throws InputException if an input is not what the user can have meant
     * @throws IOException if the sink fails
     */
    long list(Sink sink) throws InputException, IOException;

    /** The source of an input that was listed. */
    ArticleSource open(ListedInput input);
}
