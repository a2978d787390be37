package io.broadsheet.cli;

import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.EvaluationReport;
import io.broadsheet.evaluation.QuoteEvaluation;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.InputListing;
import io.broadsheet.reader.PlainTextReader;
import io.broadsheet.table.CsvFormat;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "",
            "Exit codes: 0 all fine, 1 some annotated article is not in the tables, 2 wrong use."
        })
final class EvaluateQuotesCommand implements Callable<Integer> {
    private final AnalysisRun run;
    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "GOLD", description = "The folder with the annotated articles.")
    private Path gold = Path.of("");

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Measure the tables in this folder, made from the texts of GOLD, instead of analysing them.")
    private Optional<Path> tables = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Keep the tables of the analysis in this folder. Default: they are deleted")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "How many errors of each sort to list. Default: ${DEFAULT-VALUE}")
    private int worst = 20;

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    private boolean json;

    EvaluateQuotesCommand(AnalysisRun run, PrintStream err) {
        this.run = run;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (worst < 0) {
            throw wrongUse("--worst must be 0 or more: " + worst);
        }
        if (tables.isPresent() && out.isPresent()) {
            throw wrongUse("--tables measures tables that are there, --out makes new ones; name one of them");
        }
        int number = threads.number(spec.commandLine());
        try {
            QuoteEvaluation evaluation = QuoteEvaluation.against(gold);
            if (tables.isPresent()) {
                return print(evaluation.measure(tables.get()));
            }
            return out.isPresent()
                    ? analyzeAndMeasure(evaluation, out.get(), number, true)
                    : analyzeAndForget(evaluation, number);
        } catch (EvaluationException e) {
            throw wrongUse(e.explanation());
        }
    }

    private int analyzeAndForget(QuoteEvaluation evaluation, int number)
            throws IOException, InterruptedException, EvaluationException {
        Path folder = Files.createTempDirectory("broadsheet");
        try {
            return analyzeAndMeasure(evaluation, folder, number, false);
        } finally {
            LogFile.close();
            delete(folder);
        }
    }

    private int analyzeAndMeasure(QuoteEvaluation evaluation, Path folder, int number, boolean kept)
            throws IOException, InterruptedException, EvaluationException {
        InputListing texts = listing(evaluation);
        RunOptions options = new RunOptions(folder, new LinkedHashSet<>(Tables.standard()), CsvFormat.DEFAULT, number);
        RunReport report = run.run(texts, options, confidence.options(spec.commandLine()), spec.commandLine());
        if (kept) {
            err.print(Summary.of(report, texts, options));
        }
        if (report.analyzed() == 0) {
            err.println("None of the annotated articles could be analysed");
            return ExitCode.SOME_FAILED;
        }
        return print(evaluation.measure(folder));
    }

    private InputListing listing(QuoteEvaluation evaluation) {
        InputLister lister = new InputLister(
                InputStream.nullInputStream(), new PlainTextReader(AnalysisRun.MAX_CHARACTERS), List.of());
        try {
            return lister.list(evaluation.texts().stream().map(Path::toString).toList());
        } catch (InputException e) {
            throw wrongUse(e.explanation());
        }
    }

    private int print(EvaluationReport report) {
        for (String warning : report.warnings()) {
            err.println("Warning: " + warning);
        }
        if (!report.missing().isEmpty()) {
            err.println("Warning: " + Summary.count(report.missing().size(), "annotated article")
                    + " not in the tables, counted as without quotes");
        }
        // Picocli's writer is UTF-8 whatever the terminal's default: programs read the output, too.
        PrintWriter printer = spec.commandLine().getOut();
        printer.print(json ? report.json(worst) : report.text(worst));
        printer.flush();
        return report.missing().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    private CommandLine.ParameterException wrongUse(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
