package io.broadsheet.batch;

import java.io.IOException;

/** Articles are to be grouped by a column that the table of articles does not have. */
public final class UnknownColumnException extends IOException {
    private static final long serialVersionUID = 1;

    UnknownColumnException(String message) {
        super(message);
    }
}
