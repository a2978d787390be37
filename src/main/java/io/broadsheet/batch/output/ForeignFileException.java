package io.broadsheet.batch.output;

import java.io.IOException;
import java.nio.file.Path;

/** A file of somebody else stands where the program would write; nothing was changed. */
public final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1;

    ForeignFileException(Path file) {
        super(file + ": was not written by Broadsheet; move it away, or name another folder for the tables with --out");
    }
}
