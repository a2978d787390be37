package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.Version;
import io.broadsheet.model.AnalysisOptions;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code broadsheet} command with all its subcommands, on given streams. */
public final class CommandLineInterface {
    private final CommandLine commandLine;

    /**
     * A command line.
     *
     * @param analyzer makes the analyzer with the options that were asked for, when a command needs one
     * @param terminal whether {@code err} is a terminal that can show a progress bar
     */
    public CommandLineInterface(
            Function<AnalysisOptions, NewsAnalyzer> analyzer,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean terminal) {
        AnalysisRun analysis = new AnalysisRun(analyzer, err, terminal);
        MeasuredRun measured = new MeasuredRun(analysis, err);
        SentenceRun sentences = new SentenceRun(analyzer, err);
        commandLine = new CommandLine(new Broadsheet())
                .addSubcommand(new AnalyzeCommand(analysis, in, out, err))
                .addSubcommand(new ExportCommand(err))
                .addSubcommand(new StatusCommand(out))
                .addSubcommand(new CommandLine(new EvaluateCommand())
                        .addSubcommand(new EvaluateQuotesCommand(measured, err))
                        .addSubcommand(new EvaluateEntitiesCommand(measured))
                        .addSubcommand(new EvaluateNerCommand(measured))
                        .addSubcommand(new EvaluateTargetsCommand(sentences))
                        .addSubcommand(new EvaluateSentencesCommand(sentences)))
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false) // a file's name may begin with @
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandLineInterface::explain)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("broadsheet: " + ExitCode.explain(e));
                    return ExitCode.SOME_FAILED;
                });
    }

    /**
     * Runs one command.
     *
     * @return 0 if all went well, 1 if some article failed or the output could not be written, 2 if the command was
     *     not understood or its inputs cannot be what was meant
     */
    public int run(String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            commandLine
                    .getErr()
                    .println(
                            "broadsheet: out of memory; use fewer --threads or give Java more "
                                    + "(BROADSHEET_JAVA_OPTS=-Xmx8g), then run the same command again: it goes on where it was");
            return ExitCode.SOME_FAILED;
        }
    }

    private static int explain(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("broadsheet: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.WRONG_USE;
    }

    @Command(
            name = "broadsheet",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class,
            synopsisSubcommandLabel = "COMMAND",
            header = "News articles in, spreadsheets out.",
            description =
                    "%nFinds the title and sections of news articles, who and what they name, who said what, and how they "
                            + "feel, and writes it all as CSV tables.%n",
            footer = {
                "",
                "Examples:",
                "  broadsheet analyze input --out output     the articles of a folder",
                "  broadsheet analyze --help                 all options",
                "  broadsheet status output                  how far a run in another terminal is",
                "  broadsheet evaluate quotes annotated      how right the quotes of annotated articles are",
                "",
                "Exit codes: 0 all fine, 1 some article failed or the run was stopped, 2 wrong use."
            })
    private static final class Broadsheet implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "name a command, such as 'analyze'");
        }
    }

    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"broadsheet " + Version.CURRENT};
        }
    }
}
