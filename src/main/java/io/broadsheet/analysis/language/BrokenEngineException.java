package io.broadsheet.analysis.language;

/** The language engine no longer works, whatever it reads: no article's fault, so a run ends. */
public final class BrokenEngineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message for people, which says what to do. */
    public BrokenEngineException(String message) {
        super(message);
    }
}
