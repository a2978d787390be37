package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.Version;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.corpus.identity.IdentityRule;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code broadsheet} command with all its subcommands, on given streams. */
public final class CommandLineInterface {
    private final Map<String, Supplier<CommandLine>> subcommands;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command line.
     *
     * @param analyzer makes the analyzer with the options that were asked for, when a command needs one
     * @param rawOut takes results
     * @param rawErr takes what people should know
     * @param columns how wide the terminal is that {@code rawErr} is; 0 if it is none that can show a progress bar
     */
    public CommandLineInterface(
            Function<AnalysisOptions, NewsAnalyzer> analyzer,
            InputStream in,
            PrintStream rawOut,
            PrintStream rawErr,
            int columns) {
        this(analyzer, FormatRegistry.ALL, in, rawOut, rawErr, columns);
    }

    /**
     * A command line that reads other formats.
     *
     * @param formats those
     */
    public CommandLineInterface(
            Function<AnalysisOptions, NewsAnalyzer> analyzer,
            Formats formats,
            InputStream in,
            PrintStream rawOut,
            PrintStream rawErr,
            int columns) {
        this.out = PlainText.stream(rawOut);
        PrintStream err = PlainText.stream(rawErr);
        Supplier<AnalysisRun.Progress> progress =
                () -> columns > 0 ? new ProgressBarDisplay(rawErr, columns) : new ProgressLines(err);
        AnalysisRun analysis = new AnalysisRun(analyzer, err, progress);
        MeasuredRun measured = new MeasuredRun(analysis, formats, err);
        SentenceRun sentences = new SentenceRun(analyzer, err);
        subcommands = new LinkedHashMap<>();
        subcommands.put(
                "analyze",
                () -> TableChoices.withFormats(new AnalyzeCommand(analysis, formats, in, out, err).described()));
        subcommands.put("export", () -> TableChoices.withFormats(new CommandLine(new ExportCommand(err))));
        subcommands.put("report", () -> new CommandLine(new ReportCommand(err)));
        subcommands.put("review", () -> new CommandLine(new ReviewCommand(err)));
        subcommands.put("status", () -> new CommandLine(new StatusCommand(out)));
        subcommands.put(
                "evaluate",
                () -> new CommandLine(new EvaluateCommand())
                        .addSubcommand(new EvaluateQuotesCommand(measured, err))
                        .addSubcommand(new EvaluateEntitiesCommand(measured))
                        .addSubcommand(new EvaluateLinksCommand(measured))
                        .addSubcommand(new EvaluateIdentitiesCommand(identityRules()))
                        .addSubcommand(new EvaluateNerCommand(measured))
                        .addSubcommand(new EvaluateBodyCommand(formats))
                        .addSubcommand(new EvaluateTargetsCommand(sentences))
                        .addSubcommand(new EvaluateSentencesCommand(sentences)));
        this.err = err;
    }

    private static List<String> identityRules() {
        return Arrays.stream(IdentityRule.values()).map(Rule::id).toList();
    }

    /** The command line; when a subcommand is called, that one alone, since each takes its time to be put together. */
    private CommandLine commandLine(String... arguments) {
        CommandLine commandLine = new CommandLine(new Broadsheet());
        List<String> called = List.of(arguments).subList(0, Math.min(1, arguments.length));
        subcommands.forEach((name, subcommand) -> {
            if (called.contains(name) || !subcommands.keySet().containsAll(called) || called.isEmpty()) {
                commandLine.addSubcommand(subcommand.get());
            }
        });
        return commandLine
                .setOut(new PrintWriter(PlainText.writer(new OutputStreamWriter(out, StandardCharsets.UTF_8)), true))
                .setErr(new PrintWriter(PlainText.writer(new OutputStreamWriter(err, StandardCharsets.UTF_8)), true))
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
        CommandLine commandLine = commandLine(arguments);
        int code = execute(commandLine, arguments);
        if (out.checkError()) {
            commandLine
                    .getErr()
                    .println("broadsheet: standard output cannot be written; what was printed is not whole");
            return Math.max(code, ExitCode.SOME_FAILED);
        }
        return code;
    }

    private static int execute(CommandLine commandLine, String... arguments) {
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
                "Exit codes: 0 all fine, 1 some article or the output failed, 2 wrong use, 130 stopped by Ctrl-C."
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
