package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.TagReport;
import io.broadsheet.evaluation.TaggedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate ner}: tagged words to figures. */
@Command(
        name = "ner",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure the names that are found against a file of tagged words.",
        description = {
            "",
            "FILE holds a word, a tab and its tag (B-PER, I-PER, B-ORG, B-LOC, B-MISC, O …) in each line, an empty line "
                    + "between sentences and -DOCSTART- before each document, as CoNLL's do. Analyses each document as an "
                    + "article, in which a sentence is a paragraph, and prints precision, recall and F1 by type. OUT is the file with the predicted tag behind each word's own.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate ner tagged.tsv",
            "  broadsheet evaluate ner tagged.tsv --predictions predicted.tsv",
            "",
            "Exit codes: 0 all fine, 1 some document failed, 2 wrong use."
        })
final class EvaluateNerCommand implements Callable<Integer> {
    private final MeasuredRun run;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file with the tagged words.")
    private Path file = Path.of("");

    @Mixin
    private PredictionsFile predictions = new PredictionsFile();

    @Mixin
    private AnalysisChoices choices = new AnalysisChoices();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    private boolean json;

    EvaluateNerCommand(MeasuredRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            TaggedFile tagged = TaggedFile.read(file);
            List<Path> texts = tagged.writeTexts(folder.path());
            return run.measure(
                    texts,
                    Optional.empty(),
                    choices.options(command),
                    threads.number(command),
                    command,
                    (tables, rules) -> print(tagged.measure(tables)));
        } catch (EvaluationException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }

    private int print(TagReport report) throws IOException {
        predictions.write(report.predictions());
        PrintWriter printer = spec.commandLine().getOut();
        printer.print(json ? report.json() : report.text());
        printer.flush();
        return ExitCode.FINE;
    }
}
