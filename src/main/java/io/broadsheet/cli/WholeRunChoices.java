package io.broadsheet.cli;

import io.broadsheet.batch.CorpusOptions;
import picocli.CommandLine.Option;

/** What is told of a run as a whole. */
final class WholeRunChoices {
    @Option(
            names = "--count-copies",
            description =
                    "Count articles that are copies of others (copy_of in articles.csv), too, where tables add something up over the run. "
                            + "Default: each text counts once")
    private boolean countCopies;

    /** What was asked for. */
    CorpusOptions options() {
        return new CorpusOptions(countCopies);
    }
}
