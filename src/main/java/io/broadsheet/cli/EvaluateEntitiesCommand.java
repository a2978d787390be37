package io.broadsheet.cli;

import io.broadsheet.evaluation.EntityEvaluation;
import io.broadsheet.evaluation.EntityReport;
import io.broadsheet.evaluation.EvaluationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate entities}: annotated articles to figures. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure the tables of entities and mentions against annotated articles.",
        description = {
            "",
            "GOLD is a folder with NAME.txt and NAME.json, which has a list of entities with their names, types and "
                    + "mentions; docs/evaluation.md describes it. Analyses the texts, or takes tables that were made from "
                    + "them, and prints precision, recall and F1 with its 95 %% interval, and the errors.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate entities annotated",
            "  broadsheet evaluate entities annotated --tables tables --worst 100 | less",
            "  broadsheet evaluate entities annotated --by rule",
            "",
            "Exit codes: 0 all fine, 1 some article failed, 2 wrong use."
        })
final class EvaluateEntitiesCommand implements Callable<Integer> {
    private final MeasuredRun run;

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

    @Mixin
    private ReportOptions report = new ReportOptions();

    EvaluateEntitiesCommand(MeasuredRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        report.check(command);
        Optional<Path> made = tables.made(command);
        rules.check(tables, command);
        try {
            EntityEvaluation evaluation = EntityEvaluation.against(gold);
            return made.isPresent()
                    ? print(evaluation.measure(made.get()))
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

    private int print(EntityReport measured) throws IOException {
        rules.write(measured.rules());
        report.print(spec.commandLine(), measured::json, measured::text);
        return ExitCode.FINE;
    }
}
