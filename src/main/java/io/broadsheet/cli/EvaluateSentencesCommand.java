package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.sentiment.SentenceFile;
import io.broadsheet.evaluation.sentiment.SentenceReport;
import io.broadsheet.model.Sentiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate sentences}: sentiment of sentences to a figure. */
@Command(
        name = "sentences",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure the sentiment of sentences.",
        description = {
            "",
            "FILE has tabs between its cells, no quoting, and a header with the columns id, sentence and score (the mean of its "
                    + "raters, on any scale), in any order; others are ignored. OUT has a row for each: id, predicted_score "
                    + "(-1 to 1). Prints how predictions and raters correlate.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate sentences judged.tsv",
            "  broadsheet evaluate sentences judged.tsv --predictions predicted.tsv",
            "",
            "Exit codes: 0 all fine, 1 some sentence or the output failed, 2 wrong use."
        })
final class EvaluateSentencesCommand implements Callable<Integer> {
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

    EvaluateSentencesCommand(SentenceRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        try {
            SentenceFile judged = SentenceFile.read(file);
            SentenceRun.Judged<Sentiment> said = run.judge(
                    judged.rows(),
                    (sentences, row) -> sentences.judge(row.text(), List.of()).sentiment(),
                    row -> Sentiment.UNKNOWN,
                    models.options(command),
                    threads.number(command));
            SentenceReport report = judged.measure(said.results());
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
