package io.broadsheet.cli;

import java.io.PrintWriter;
import java.util.function.IntFunction;
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

    /**
     * Prints a report.
     *
     * @param asJson the report as one JSON object, for a number of errors to list
     * @param asText the same for readers
     */
    void print(CommandLine command, IntFunction<String> asJson, IntFunction<String> asText) {
        // Picocli's writer is UTF-8 whatever the terminal's default: programs read the output, too.
        PrintWriter printer = command.getOut();
        printer.print((json ? asJson : asText).apply(worst));
        printer.flush();
    }
}
