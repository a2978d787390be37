package io.broadsheet.cli;

import io.broadsheet.batch.FilledReviewException;
import io.broadsheet.batch.ReviewExport;
import io.broadsheet.batch.UnreadableCorrectionsException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet review}: what is worth a reader's minute. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Write review.csv: the rows that are worth a look, the likeliest wrong first.",
        description = {
            "",
            "Reads what 'analyze' stored in DIR and writes the quotes whose speakers are unsure or unknown and the names that may be "
                    + "somebody else over the run, each with its sentences, the guess and its rivals. Analyses nothing.",
            "",
            "To correct: open it in a spreadsheet, fill in 'verb' where the guess is wrong, save it as corrections.csv in DIR, and "
                    + "run 'export'. Rows whose verb is empty change nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet review output                          then open output/review.csv",
            "  broadsheet review output --rows 100 --out monday.csv",
            "",
            "Exit codes: 0 all fine, 1 the file could not be written, 2 wrong use."
        })
final class ReviewCommand implements Callable<Integer> {
    /** A reader's list; what is kept of each row while the best are looked for is in memory. */
    private static final int MOST_ROWS = 100_000;

    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that 'analyze' writes to.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write. Default: review.csv in DIR")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Write the best N rows, at most 100000. Default: ${DEFAULT-VALUE}")
    private int rows = 1000;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description =
                    "What stands between cells: a comma, a semicolon, a vertical bar, or the word tab. Default: a comma")
    private String delimiter = ",";

    @Option(names = "--bom", description = "Begin the file with a byte order mark, for Excel.")
    private boolean byteOrderMark;

    ReviewCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        if (rows < 1 || rows > MOST_ROWS) {
            throw new CommandLine.ParameterException(command, "--rows must be 1 to " + MOST_ROWS + ": " + rows);
        }
        StoredRun.check(folder, command);
        Path file = out.orElse(folder.resolve(ReviewExport.NAME));
        if (Files.isDirectory(file)) {
            throw new CommandLine.ParameterException(command, file + ": is a folder; name a file with --out");
        }
        try {
            ReviewExport.Written written =
                    ReviewExport.of(folder, file, rows, TableChoices.csv(delimiter, byteOrderMark, command));
            if (written.outdated() > 0) {
                err.println(Summary.count(written.outdated(), "article")
                        + " passed over: analysed by an older version; run 'analyze' again");
            }
            err.println(Summary.count(written.rows(), "row") + " to review in " + file);
            return ExitCode.FINE;
        } catch (FilledReviewException | UnreadableCorrectionsException e) {
            throw new CommandLine.ParameterException(command, ExitCode.explain(e));
        }
    }
}
