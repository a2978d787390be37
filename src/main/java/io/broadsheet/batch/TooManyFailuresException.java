package io.broadsheet.batch;

import java.io.IOException;

/** More inputs failed than the user allowed; what is finished is stored. */
public final class TooManyFailuresException extends IOException {
    private static final long serialVersionUID = 1;

    TooManyFailuresException(long failed, long inputs) {
        super("stopped, because " + failed + " of " + inputs + (inputs == 1 ? " input" : " inputs")
                + " failed; the finished articles are kept: mend the cause and run the same command again, or see "
                + "'broadsheet export'");
    }
}
