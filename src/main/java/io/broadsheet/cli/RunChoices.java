package io.broadsheet.cli;

import io.broadsheet.batch.ExportOptions;
import io.broadsheet.batch.RunOptions;
import io.broadsheet.language.EnglishGate;
import io.broadsheet.language.LanguageGate;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a run deals with what goes wrong, and with what an earlier run did. */
final class RunChoices {
    private static final Duration LONGEST = Duration.ofDays(365);

    @Option(
            names = "--keep",
            description =
                    "Keep articles of earlier runs in the tables that are no input any more. Default: they are dropped")
    private boolean keep;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up on an article that takes longer. Default: ${DEFAULT-VALUE}")
    private long timeout = RunOptions.DEFAULT_TIMEOUT.toSeconds();

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            description = "Stop when more than N inputs have failed. Default: any number may fail")
    private Optional<Long> maxFailures = Optional.empty();

    @Option(names = "--fail-fast", description = "Stop at the first failure, as with --max-failures 0.")
    private boolean failFast;

    @Option(
            names = "--any-language",
            description =
                    "Analyse articles in other languages, too, as if they were English. Default: they are refused "
                            + "(article.not-english)")
    private boolean anyLanguage;

    /**
     * What was asked for.
     *
     * @throws CommandLine.ParameterException if it cannot be what was meant
     */
    RunOptions options(ExportOptions export, int threads, CommandLine command) {
        if (timeout < 1 || timeout > LONGEST.toSeconds()) {
            throw new CommandLine.ParameterException(
                    command, "--timeout must lie between 1 and " + LONGEST.toSeconds() + " (a year): " + timeout);
        }
        if (maxFailures.orElse(0L) < 0) {
            throw new CommandLine.ParameterException(
                    command, "--max-failures must be 0 or more: " + maxFailures.orElse(0L));
        }
        Optional<Long> most = failFast ? Optional.of(0L) : maxFailures;
        return new RunOptions(
                        export,
                        threads,
                        keep,
                        Duration.ofSeconds(timeout),
                        most.map(OptionalLong::of).orElse(OptionalLong.empty()))
                .withLanguages(anyLanguage ? LanguageGate.OPEN : EnglishGate.create());
    }
}
