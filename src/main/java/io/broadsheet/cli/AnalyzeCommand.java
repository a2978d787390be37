package io.broadsheet.cli;

import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.batch.TooManyFailuresException;
import io.broadsheet.batch.UnknownColumnException;
import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.metadata.MetadataFile;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet analyze}: articles to tables. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Analyse articles and write their tables.",
        footer = {
            "",
            "Examples:",
            "  broadsheet analyze input --out output",
            "  broadsheet analyze press/2026 --out tables --tables entities,quotes,sentiment",
            "  broadsheet analyze input --out output --delimiter ';' --bom      for Excel in Europe",
            "  pdftotext report.pdf - | broadsheet analyze - --out output",
            "",
            "Exit codes: 0 all fine, 1 some article failed (see failures.csv) or the run could not go on, 2 wrong use, 130 stopped by "
                    + "Ctrl-C (143 by kill): what is done is kept."
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final AnalysisRun run;
    private final Formats formats;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files, folders, or - for standard input. Default: input")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The folder for the tables; made if it does not exist. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("output");

    @Mixin
    private CorpusChoices corpora = new CorpusChoices();

    @Mixin
    private TableChoices tables = new TableChoices();

    @Mixin
    private WholeRunChoices wholeRun = new WholeRunChoices();

    @Mixin
    private AnalysisChoices choices = new AnalysisChoices();

    @Mixin
    private CorrectionChoices corrections = new CorrectionChoices();

    @Mixin
    private MetadataChoices metadata = new MetadataChoices();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "Refuse longer articles. Default: ${DEFAULT-VALUE}")
    private int maxCharacters = AnalysisRun.MAX_CHARACTERS;

    @Mixin
    private RunChoices runChoices = new RunChoices();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Also append a line of JSON to FILE for each thing that happens.")
    private Optional<Path> log = Optional.empty();

    @Option(
            names = "--dry-run",
            description = "Only list what would be read, as which article and format, and what would not.")
    private boolean dryRun;

    AnalyzeCommand(AnalysisRun run, Formats formats, InputStream in, PrintStream out, PrintStream err) {
        this.run = run;
        this.formats = formats;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** The command, with a description that names the formats that are read. */
    CommandLine described() {
        CommandLine command = new CommandLine(this);
        String one = formats.ofDocuments().stream().map(Format::name).collect(Collectors.joining(", "));
        String many = formats.ofCorpora().stream().map(Format::name).collect(Collectors.joining(", "));
        String packed = formats.ofArchives().stream().map(Format::name).collect(Collectors.joining(", "));
        command.getCommandSpec()
                .usageMessage()
                .description(
                        "",
                        "Reads each INPUT: a file that holds an article (" + one + ") or many (" + many
                                + "), such files packed (" + packed
                                + "), a folder (its files and those of its subfolders that end in "
                                + String.join(", ", formats.allEndings())
                                + ", sorted by path), or - for an article on standard input. Writes the tables into one "
                                + "folder, whole or not at all; files there that Broadsheet did not write are never replaced.",
                        "",
                        "What is analysed is stored in that folder at once: after Ctrl-C, a crash or a power cut the same command "
                                + "goes on where it was, and articles that did not change are never analysed twice.",
                        "");
        return command;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        RunOptions options = runChoices
                .options(
                        tables.options(folder, command)
                                .with(wholeRun.options(command))
                                .withCorrections(corrections.given(command)),
                        threads.number(command),
                        command)
                .withMetadata(metadata.metadata(command));
        AnalysisOptions analysis = choices.options(command);
        try {
            InputLister lister = lister().without(options.metadata().file().map(MetadataFile::path));
            lister.check();
            return dryRun ? DryRun.list(lister, options.metadata(), out, err) : analyze(lister, options, analysis);
        } catch (InputException e) {
            throw wrongUse(e.explanation());
        }
    }

    private int analyze(InputLister lister, RunOptions options, AnalysisOptions analysis)
            throws IOException, InterruptedException {
        try (JsonLog json = openLog(lister);
                Farewell farewell = Farewell.ready(err)) {
            try {
                RunReport report = run.run(lister, options, analysis, List.of(json, farewell), spec.commandLine());
                json.completed(report);
                err.print(Summary.of(report, options.export()));
                return report.failed() == 0 ? ExitCode.FINE : ExitCode.SOME_FAILED;
            } catch (UnknownColumnException e) {
                json.stopped(ExitCode.explain(e));
                throw wrongUse(ExitCode.explain(e)
                        + "; what was analysed is kept, so the next run or export writes the tables at once");
            } catch (StoreException | FolderLock.FolderInUseException | TooManyFailuresException | RuntimeException e) {
                json.stopped(ExitCode.explain(e));
                throw e;
            } catch (IOException e) {
                String reason = ExitCode.explain(e)
                        + "; what was analysed is kept: mend the cause, then run the same command again";
                json.stopped(reason);
                throw new IOException(reason, e);
            }
        }
    }

    private JsonLog openLog(InputLister lister) {
        if (log.isPresent() && lister.holds(log.get())) {
            throw wrongUse("--log " + log.get() + ": would be read as an article; name a file elsewhere");
        }
        try {
            return JsonLog.to(log);
        } catch (IOException e) {
            throw wrongUse("--log: " + ExitCode.explain(e));
        }
    }

    private InputLister lister() {
        if (maxCharacters < 1) {
            throw wrongUse("--max-characters must be 1 or more: " + maxCharacters);
        }
        OwnOutput own = new OwnOutput(folder);
        List<String> named = inputs.isEmpty() ? List.of("input") : inputs;
        for (String input : named) {
            Optional<Path> foreign = own.foreignTextIn(input);
            if (foreign.isPresent()) {
                throw wrongUse(
                        foreign.get() + ": stands where runs write the texts of their articles, and was not written by "
                                + "one; move it away, or name another folder for the tables with --out");
            }
            if (own.isText(input)) {
                throw wrongUse(input + ": holds what runs write into " + folder + "; name the folder of your articles");
            }
        }
        ArticleReader reader = new ArticleReader(corpora.formats(formats, spec.commandLine()), maxCharacters);
        return new InputLister(named, in, reader, path -> own.isPassedOver(path) || corrections.hold(path));
    }

    private CommandLine.ParameterException wrongUse(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
