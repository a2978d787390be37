package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.LinkEvaluation;
import io.broadsheet.evaluation.LinkReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate links}: mentions with full names to figures. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure under which names the tables have annotated mentions.",
        description = {
            "",
            "GOLD has tabs between its cells, no quoting, and a header with the columns doc (NAME of the text NAME.txt), begin, "
                    + "end (where the mention stands, in code points), surface (its words), name (the full name) and type, in "
                    + "any order; others are ignored. Analyses the texts, or takes tables that were made from them, and prints "
                    + "by type how many mentions they have and how many under the full name with its 95 %% interval, of those "
                    + "that are not the whole name (short), too, and the errors.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate links annotated/links.tsv",
            "  broadsheet evaluate links links.tsv --texts annotated --tables tables --worst 100 | less",
            "",
            "Exit codes: 0 all fine, 1 some article failed, 2 wrong use."
        })
final class EvaluateLinksCommand implements Callable<Integer> {
    private final MeasuredRun run;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "GOLD", description = "The file with the annotated mentions.")
    private Path gold = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The folder with the texts that GOLD names. Default: the one that GOLD is in")
    private Optional<Path> texts = Optional.empty();

    @Mixin
    private MeasuredTables tables = new MeasuredTables();

    @Mixin
    private AnalysisChoices choices = new AnalysisChoices();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    EvaluateLinksCommand(MeasuredRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        report.check(command);
        Optional<Path> made = tables.made(command);
        try {
            LinkEvaluation evaluation = LinkEvaluation.against(gold, texts.orElse(gold.resolveSibling("")));
            return made.isPresent()
                    ? print(evaluation.measure(made.get()))
                    : run.measure(
                            evaluation.texts(),
                            tables.kept(),
                            choices.options(command),
                            threads.number(command),
                            command,
                            (folder, rules) -> print(evaluation.measure(folder)));
        } catch (EvaluationException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }

    private int print(LinkReport measured) {
        report.print(spec.commandLine(), measured::json, measured::text);
        return ExitCode.FINE;
    }
}
