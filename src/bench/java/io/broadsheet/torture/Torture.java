package io.broadsheet.torture;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the trials start: {@code scripts/torture}. */
@Command(
        name = "scripts/torture",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "TRIAL",
        header = "Tries to break a run, and tells whether anything was lost or changed.",
        footer = {"", "  fuzz     Fuzzes readers, sections, quotes and CSV, minutes each: scripts/torture fuzz [TEST]"})
final class Torture implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a trial");
    }

    /** Runs one trial; the exit code is 1 if anything was lost or changed. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.exit(new CommandLine(new Torture())
                .addSubcommand(new KillTrial(out))
                .addSubcommand(new OutageTrial(out))
                .addSubcommand(new OrderTrial(out))
                .addSubcommand(new HostileTrial(out))
                .addSubcommand(new ManyTrial(out))
                .addSubcommand(new ReportTrial(out))
                .addSubcommand(new CopiesTrial(out))
                .addSubcommand(new CorpusTrial(out))
                .addSubcommand(new LocaleTrial(out))
                .addSubcommand(new SpreadsheetTrial(out))
                .addSubcommand(new StoreAttackTrial(out))
                .execute(arguments));
    }
}
