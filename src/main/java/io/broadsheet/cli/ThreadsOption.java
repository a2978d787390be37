package io.broadsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How many articles a command analyses at once. */
final class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles or sentences to analyse at once; the results do not depend on it. Default: one a processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The number, 1 or more. */
    int number(CommandLine command) {
        if (threads < 1) {
            throw new CommandLine.ParameterException(command, "--threads must be 1 or more: " + threads);
        }
        return threads;
    }
}
