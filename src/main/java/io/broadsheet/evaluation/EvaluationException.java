package io.broadsheet.evaluation;

/** Annotated articles or tables that cannot be used; the message names the file and the place, and says what to do. */
public final class EvaluationException extends Exception {
    private static final long serialVersionUID = 1;

    /** With a message for people. */
    public EvaluationException(String message) {
        super(message);
    }

    /** What is wrong and what to do; never null. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
