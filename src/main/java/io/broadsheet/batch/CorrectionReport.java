package io.broadsheet.batch;

import io.broadsheet.model.Failure;
import java.util.List;

/**
 * What became of the user's corrections.
 *
 * @param applied how many were applied
 * @param failures why others were not, or not everywhere, in their order
 */
public record CorrectionReport(int applied, List<Failure> failures) {
    /** No correction is in force. */
    public static final CorrectionReport NONE = new CorrectionReport(0, List.of());

    public CorrectionReport {
        failures = List.copyOf(failures);
    }
}
