package io.broadsheet.cli;

import io.broadsheet.analysis.language.BrokenEngineException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletionException;

/** The exit codes, and exceptions in words. */
final class ExitCode {
    static final int FINE = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_USE = 2;

    private ExitCode() {}

    /** What an exception means to someone who does not read Java. */
    static String explain(Throwable e) {
        Throwable cause = e.getCause();
        if (e instanceof CompletionException && cause != null) {
            return explain(cause);
        }
        String message = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException) {
            return message + ": permission denied";
        } else if (e instanceof NoSuchFileException) {
            return message + ": no such file or folder";
        } else if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return message + ": is a file, not a folder";
        } else if (e instanceof IOException || e instanceof BrokenEngineException) {
            return message;
        }
        return "failed with " + e.getClass().getSimpleName() + ": " + message + "; please report it";
    }
}
