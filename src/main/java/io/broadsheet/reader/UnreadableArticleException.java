package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;

/** An input that cannot become an article; the message says what is wrong and what to do. */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1;

    private final FailureCode code;

    /** With a stable code and a message for people. */
    public UnreadableArticleException(FailureCode code, String message) {
        super(message);
        this.code = code;
    }

    /** Why. */
    public FailureCode code() {
        return code;
    }

    /** What is wrong and what to do; never null. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
