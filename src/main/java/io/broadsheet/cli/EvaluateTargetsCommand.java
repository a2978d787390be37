package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.sentiment.TargetFile;
import io.broadsheet.evaluation.sentiment.TargetReport;
import io.broadsheet.model.TargetSentiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate targets}: sentiment toward targets to figures. */
@Command(
        name = "targets",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure the sentiment toward targets in sentences.",
        description = {
            "",
            "FILE has tabs between its cells, no quoting, and a header with the columns sentence, target, from, to (where the "
                    + "target stands, in code points), id, and label (-1, 0 or 1), in any order; others are ignored. OUT has a "
                    + "row for each: id, predicted (-1, 0 or 1), score (-1 to 1).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate targets judged.tsv",
            "  broadsheet evaluate targets judged.tsv --predictions predicted.tsv",
            "",
            "Exit codes: 0 all fine, 1 some sentence or the output failed, 2 wrong use."
        })
final class EvaluateTargetsCommand implements Callable<Integer> {
    private final SentenceRun run;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file with the judged sentences.")
    private Path file = Path.of("");

    @Mixin
    private PredictionsFile predictions = new PredictionsFile();

    @Mixin
    private ModelChoice models = new ModelChoice();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    EvaluateTargetsCommand(SentenceRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        try {
            TargetFile judged = TargetFile.read(file);
            SentenceRun.Judged<List<TargetSentiment>> said = run.judge(
                    judged.passages(),
                    (sentences, passage) ->
                            sentences.judge(passage.text(), passage.targets()).toward(),
                    passage -> Collections.nCopies(passage.rows().size(), TargetSentiment.UNKNOWN),
                    models.options(command),
                    threads.number(command));
            TargetReport report = judged.measure(said.results());
            predictions.write(report.predictions());
            PrintWriter printer = command.getOut();
            printer.print(report.text());
            printer.flush();
            return said.exitCode();
        } catch (EvaluationException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }
}
