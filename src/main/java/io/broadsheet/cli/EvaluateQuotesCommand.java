package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.EvaluationReport;
import io.broadsheet.evaluation.QuoteEvaluation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate quotes}: annotated articles to figures. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure the quotes table against annotated articles.",
        description = {
            "",
            "GOLD is a folder of annotated articles in one of these forms; docs/evaluation.md describes them:",
            "  text/NAME.txt, attributions/NAME_*.ann   attributions, annotated with brat",
            "  NAME.txt, NAME.ann                       the same, all in one folder",
            "  NAME.txt, NAME.json                      quotes with their speakers",
            "  docs/NAME.txt, *quotes*.tsv              quotes with their speakers in one table",
            "",
            "Analyses the texts of GOLD, or takes tables that were made from them, and prints precision, recall and F1 "
                    + "with its 95 %% interval, the figures by kind, method and confidence, and the worst errors.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate quotes annotated",
            "  broadsheet evaluate quotes annotated --out tables",
            "  broadsheet evaluate quotes annotated --tables tables --worst 100 | less",
            "  broadsheet evaluate quotes annotated --tables tables --json > figures.json",
            "  broadsheet evaluate quotes annotated --by rule --rules rules.tsv",
            "  broadsheet evaluate quotes annotated --tables tables --review",
            "",
            "Exit codes: 0 all fine, 1 some annotated article is not in the tables, 2 wrong use."
        })
final class EvaluateQuotesCommand implements Callable<Integer> {
    private final MeasuredRun run;
    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "GOLD", description = "The folder with the annotated articles.")
    private Path gold = Path.of("");

    @Mixin
    private MeasuredTables tables = new MeasuredTables();

    @Mixin
    private AnalysisChoices choices = new AnalysisChoices();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "Where GOLD has the names of speakers: a folder with the attributions of the same articles in "
                            + "brat's format. With it --by rule counts a rule that finds speakers only where the words that it was "
                            + "given are a source's.")
    private Optional<Path> sources = Optional.empty();

    @Option(
            names = "--review",
            description =
                    "With --tables: also print how many wrong rows one finds who reads the first quotes of the review.csv that "
                            + "'broadsheet review' wrote there.")
    private boolean review;

    @Mixin
    private ReportOptions shown = new ReportOptions();

    EvaluateQuotesCommand(MeasuredRun run, PrintStream err) {
        this.run = run;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        shown.check(command);
        Optional<Path> made = tables.made(command);
        rules.check(tables, command);
        if (review && made.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command, "--review measures the review.csv in a folder of tables; name that with --tables");
        }
        if (sources.isPresent() && !rules.areMeasured()) {
            throw new CommandLine.ParameterException(
                    command, "--sources changes what --by rule counts; add that, or leave out --sources");
        }
        try {
            QuoteEvaluation evaluation = evaluation();
            return made.isPresent()
                    ? print(review ? evaluation.measureWithReview(made.get()) : evaluation.measure(made.get()))
                    : run.measure(
                            evaluation.texts(),
                            tables.kept(),
                            choices.options(command),
                            threads.number(command),
                            command,
                            (folder, applied) -> print(
                                    rules.areMeasured()
                                            ? evaluation.measure(folder, applied)
                                            : evaluation.measure(folder)));
        } catch (EvaluationException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }

    private QuoteEvaluation evaluation() throws EvaluationException {
        QuoteEvaluation evaluation = QuoteEvaluation.against(gold);
        return sources.isPresent() ? evaluation.withSources(sources.get()) : evaluation;
    }

    private int print(EvaluationReport report) throws IOException {
        rules.write(report.rules());
        for (String warning : report.warnings()) {
            err.println("Warning: " + warning);
        }
        if (!report.missing().isEmpty()) {
            err.println("Warning: " + Summary.count(report.missing().size(), "annotated article")
                    + " not in the tables, counted as without quotes");
        }
        shown.print(spec.commandLine(), report::json, report::text);
        return report.missing().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }
}
