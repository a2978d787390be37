package io.broadsheet.store;

import java.io.IOException;

/** The store cannot be read or written; the message names the file and says what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1;

    /** With a message for people. */
    StoreException(String message) {
        super(message);
    }

    /** With a message for people and the cause. */
    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
