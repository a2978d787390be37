package io.broadsheet.reader;

/** Inputs that cannot be what the user meant, such as a path that does not exist; the message says what to do. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    /** With a message for people. */
    public InputException(String message) {
        super(message);
    }

    /** What is wrong and what to do; never null. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
