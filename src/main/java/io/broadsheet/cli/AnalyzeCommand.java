package io.broadsheet.cli;

import io.broadsheet.batch.OutputFolder;
import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.InputListing;
import io.broadsheet.reader.PlainTextReader;
import io.broadsheet.table.CsvFormat;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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
        description = {
            "",
            "Reads each INPUT: a text file, a folder (its .txt and .md files and those of its subfolders, sorted by path), or "
                    + "- for standard input. Writes the tables into one folder, whole or not at all.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet analyze input --out output",
            "  broadsheet analyze press/2026 --out tables --tables entities,quotes,sentiment",
            "  broadsheet analyze input --out output --delimiter ';' --bom      for Excel in Europe",
            "  pdftotext report.pdf - | broadsheet analyze - --out output",
            "",
            "Exit codes: 0 all fine, 1 some article failed (see failures.csv), 2 wrong use."
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final AnalysisRun run;
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

    @Option(
            names = "--tables",
            paramLabel = "LIST",
            split = ",",
            description =
                    "The tables to write, with commas between: articles, sections, sentiment, sentences, entities, "
                            + "mentions, quotes, speakers, tokens, corpus_entities. failures is always written. Default: all but tokens")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--tokens",
            description = "Also write tokens.csv: every word with lemma, part of speech and dependency.")
    private boolean tokens;

    @Option(
            names = "--distributions",
            description =
                    "Also write the probabilities behind the scores: the RNTN's five classes in sentences.csv, negative, "
                            + "neutral and positive in mentions.csv.")
    private boolean distributions;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description =
                    "What stands between cells: a comma, a semicolon, a vertical bar, or the word tab. Default: a comma")
    private String delimiter = ",";

    @Option(names = "--bom", description = "Begin each CSV file with a byte order mark, for Excel.")
    private boolean byteOrderMark;

    @Mixin
    private AnalysisChoices choices = new AnalysisChoices();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "Refuse longer articles. Default: ${DEFAULT-VALUE}")
    private int maxCharacters = AnalysisRun.MAX_CHARACTERS;

    @Option(names = "--dry-run", description = "Only list what would be read, and as which article.")
    private boolean dryRun;

    AnalyzeCommand(AnalysisRun run, InputStream in, PrintStream out, PrintStream err) {
        this.run = run;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunOptions options = options();
        AnalysisOptions analysis = choices.options(spec.commandLine());
        InputListing listing = listing();
        if (dryRun) {
            list(listing);
            return ExitCode.FINE;
        }
        RunReport report = run.run(listing, options, analysis, spec.commandLine());
        err.print(Summary.of(report, listing, options));
        return report.failed() == 0 && listing.unreadableFolders().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    private RunOptions options() {
        int number = threads.number(spec.commandLine());
        if (maxCharacters < 1) {
            throw wrongUse("--max-characters must be 1 or more: " + maxCharacters);
        }
        String character = delimiter.equalsIgnoreCase("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
        if (character.length() != 1 || !CsvFormat.DELIMITERS.contains(character)) {
            throw wrongUse(
                    "--delimiter must be a comma, a semicolon, a vertical bar or the word tab: '" + delimiter + "'");
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (String table : tables) {
            String name = table.strip();
            if (!Tables.names().contains(name)) {
                throw wrongUse(
                        "--tables: there is no table '" + name + "'; there are " + String.join(", ", Tables.names()));
            }
            chosen.add(name);
        }
        if (chosen.isEmpty()) {
            chosen.addAll(Tables.standard());
        }
        if (tokens) {
            chosen.add(Tables.TOKENS);
        }
        return new RunOptions(folder, chosen, distributions, new CsvFormat(character.charAt(0), byteOrderMark), number);
    }

    private InputListing listing() {
        try {
            InputLister lister = new InputLister(
                    in, new PlainTextReader(maxCharacters), List.of(folder, OutputFolder.texts(folder)));
            return lister.list(inputs.isEmpty() ? List.of("input") : inputs);
        } catch (InputException e) {
            throw wrongUse(e.explanation());
        }
    }

    private void list(InputListing listing) {
        for (ArticleSource source : listing.sources()) {
            out.println(source.articleId() + "\t" + source.file());
        }
        err.println(Summary.count(listing.sources().size(), "article") + " would be read"
                + (listing.skippedFiles() > 0
                        ? ", " + Summary.count(listing.skippedFiles(), "other file") + " passed over"
                        : ""));
    }

    private CommandLine.ParameterException wrongUse(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
