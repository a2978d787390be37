package io.broadsheet.cli;

import io.broadsheet.model.AnalysisOptions;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that change what the analysis says, the same for all commands that analyse. */
final class AnalysisChoices {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Leave the speaker of a quote unknown where the confidence in it is less than P, from 0 to 1. "
                            + "Default: ${DEFAULT-VALUE}")
    private double minConfidence = AnalysisOptions.DEFAULTS.minSpeakerConfidence();

    @Mixin
    private ModelChoice models = new ModelChoice();

    /**
     * The options of the analysis that were asked for.
     *
     * @throws CommandLine.ParameterException if they cannot be what was meant
     */
    AnalysisOptions options(CommandLine command) {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new CommandLine.ParameterException(
                    command, "--min-confidence must lie between 0 and 1: " + minConfidence);
        }
        return models.options(command).withMinSpeakerConfidence(minConfidence);
    }
}
