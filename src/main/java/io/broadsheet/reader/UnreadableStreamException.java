package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.io.IOException;

/** A stream that must not, or cannot, be read any further; it passes through libraries that know {@link IOException} only. */
public final class UnreadableStreamException extends IOException {
    private static final long serialVersionUID = 1;

    private final FailureCode code;

    /** With a stable code and a message for people. */
    public UnreadableStreamException(FailureCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The same for those who read documents. */
    public UnreadableArticleException unreadable() {
        return new UnreadableArticleException(code, String.valueOf(getMessage()));
    }
}
