package io.broadsheet.cli;

import io.broadsheet.batch.CorpusOptions;
import io.broadsheet.corpus.group.GroupBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What is told of a run as a whole. */
final class WholeRunChoices {
    @Option(
            names = "--count-copies",
            description =
                    "Count articles that are copies of others (copy_of in articles.csv), too, where tables add something up over the run. "
                            + "Default: each text counts once")
    private boolean countCopies;

    @Option(
            names = "--group-by",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Also write groups.csv: articles, quotes, tone and names by columns of articles.csv, your own too, with commas between; "
                            + ":year, :month, :week or :day behind one that holds days: --group-by outlet,published:month.")
    private List<String> groupBy = new ArrayList<>();

    /**
     * What was asked for.
     *
     * @throws CommandLine.ParameterException if it cannot be what was meant
     */
    CorpusOptions options(CommandLine command) {
        try {
            return new CorpusOptions(
                    countCopies, groupBy.isEmpty() ? Optional.empty() : Optional.of(GroupBy.of(groupBy)));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command, "--group-by: " + e.getMessage());
        }
    }
}
