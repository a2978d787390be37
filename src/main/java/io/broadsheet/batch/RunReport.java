package io.broadsheet.batch;

import io.broadsheet.model.Failure;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.store.ArticleCounts;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tables hold, and what the run that they come from did.
 *
 * @param inputs how many inputs the run has
 * @param counts how much there is of all finished articles
 * @param copies how many of them are copies of others
 * @param failed how many inputs gave no result
 * @param keptOfOtherAnalyses how many articles of earlier runs were kept that were analysed with other options or another
 *     build
 * @param outdated which finished articles have none in some columns, since they were analysed before those were there
 * @param failuresByCode how many rows the table of failures has for each code
 * @param passedOver how many files of the folders were no inputs
 * @param somePassedOver the first of these
 * @param someOfMetadata what could not be joined of the user's metadata, the first of each code
 * @param corrections what became of the user's corrections
 * @param state what the run did
 */
public record RunReport(
        long inputs,
        ArticleCounts counts,
        long copies,
        long failed,
        long keptOfOtherAnalyses,
        Outdated outdated,
        Map<String, Long> failuresByCode,
        long passedOver,
        List<PassedOver> somePassedOver,
        List<Failure> someOfMetadata,
        CorrectionReport corrections,
        RunState state) {
    public RunReport {
        somePassedOver = List.copyOf(somePassedOver);
        someOfMetadata = List.copyOf(someOfMetadata);
        failuresByCode = Collections.unmodifiableMap(new TreeMap<>(failuresByCode));
    }

    /** How many inputs have neither result nor failure yet. */
    public long unfinished() {
        return inputs - counts.articles() - failed;
    }
}
