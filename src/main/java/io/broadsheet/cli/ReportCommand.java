package io.broadsheet.cli;

import io.broadsheet.batch.ReportExport;
import io.broadsheet.batch.UnreadableCorrectionsException;
import io.broadsheet.batch.output.ForeignFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet report}: what is analysed to pages. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Write the report of what was analysed so far.",
        description = {
            "",
            "Reads what 'analyze' stored in DIR, at its end, after it was stopped, or while it goes on, and writes report/: pages "
                    + "for a browser that show each article with its names and quotes, and a search over all. Analyses nothing, and "
                    + "leaves the tables as they are.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet report output                          then open output/report/index.html",
            "  broadsheet report output --out so-far             while a run goes on",
            "",
            "Exit codes: 0 all fine, 1 the report could not be written, 2 wrong use."
        })
final class ReportCommand implements Callable<Integer> {
    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that 'analyze' writes to.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The folder for report/; made if it does not exist. Default: the same folder")
    private Optional<Path> out = Optional.empty();

    ReportCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Path target = out.orElse(folder);
        StoredRun.check(folder, spec.commandLine());
        AnalysisRun.refuseFile(target, spec.commandLine());
        try {
            ReportExport.of(folder, target);
        } catch (ForeignFileException | UnreadableCorrectionsException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), ExitCode.explain(e));
        }
        err.println(Summary.report(target));
        return ExitCode.FINE;
    }
}
