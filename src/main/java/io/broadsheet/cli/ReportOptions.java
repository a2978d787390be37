package io.broadsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a measurement is shown. */
final class ReportOptions {
    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "How many errors of each sort to list. Default: ${DEFAULT-VALUE}")
    private int worst = 20;

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    private boolean json;

    /** Refuses a negative number. */
    void check(CommandLine command) {
        if (worst < 0) {
            throw new CommandLine.ParameterException(command, "--worst must be 0 or more: " + worst);
        }
    }

    int worst() {
        return worst;
    }

    boolean isJson() {
        return json;
    }
}
