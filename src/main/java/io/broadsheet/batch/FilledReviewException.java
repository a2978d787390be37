package io.broadsheet.batch;

import java.io.IOException;
import java.nio.file.Path;

/** Where a review is to be written stands somebody else's file, or a review of which something was filled in; nothing was changed. */
public final class FilledReviewException extends IOException {
    private static final long serialVersionUID = 1;

    FilledReviewException(Path file) {
        super(file + ": is no review without answers; save what you filled in as "
                + "corrections.csv, or name another file with --out");
    }
}
