package io.broadsheet.cli;

import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.NameAliases;
import io.broadsheet.reader.AliasFile;
import io.broadsheet.reader.InputException;
import java.nio.file.Path;
import java.util.Optional;
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

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description =
                    "Your own names: a CSV file with the columns surface, name and type. A name that articles write as "
                            + "'surface' is called 'name' and is of 'type'; either may be empty; the type NONE drops it.")
    private Optional<Path> aliases = Optional.empty();

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
        try {
            return models.options(command)
                    .withMinSpeakerConfidence(minConfidence)
                    .withAliases(aliases.isPresent() ? AliasFile.read(aliases.get()) : NameAliases.NONE);
        } catch (InputException e) {
            throw new CommandLine.ParameterException(command, "--aliases: " + e.explanation());
        }
    }
}
