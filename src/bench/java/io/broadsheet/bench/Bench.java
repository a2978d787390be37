package io.broadsheet.bench;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the benchmarks start: {@code scripts/bench}. */
@Command(
        name = "scripts/bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        header = "Measures speed and memory.")
final class Bench implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to measure");
    }

    /** Runs one benchmark. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.exit(new CommandLine(new Bench())
                .addSubcommand(new StockComparison(out))
                .addSubcommand(new Growth(out))
                .addSubcommand(new ThreadsComparison(out))
                .addSubcommand(new Pieces())
                .execute(arguments));
    }
}
