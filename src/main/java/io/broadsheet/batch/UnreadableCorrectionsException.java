package io.broadsheet.batch;

import io.broadsheet.reader.InputException;
import java.io.IOException;

/** The file of corrections beside the tables is none; the message says what to do. */
public final class UnreadableCorrectionsException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableCorrectionsException(InputException cause) {
        super(cause.explanation(), cause);
    }
}
