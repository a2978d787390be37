package io.broadsheet.cli;

import io.broadsheet.batch.ExportOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.batch.TableExport;
import io.broadsheet.batch.UnknownColumnException;
import io.broadsheet.batch.UnreadableCorrectionsException;
import io.broadsheet.batch.output.ForeignFileException;
import io.broadsheet.store.StoreReader;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.registry.TableFormats;
import java.io.IOException;
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

/** {@code broadsheet export}: what is analysed to tables. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Write the tables of what was analysed so far, or write them otherwise.",
        description = {
            "",
            "Reads what 'analyze' stored in DIR, at its end, after it was stopped, or while it goes on, and writes the tables "
                    + "of the articles that are finished. Analyses nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet export output                          after a run was stopped",
            "  broadsheet export output --out so-far             while a run goes on",
            "  broadsheet export output --out excel --delimiter ';' --bom",
            "  broadsheet export output --to sqlite,jsonl",
            "  broadsheet export output --corrections mended.csv",
            "",
            "Exit codes: 0 all fine, 1 the tables could not be written, 2 wrong use."
        })
final class ExportCommand implements Callable<Integer> {
    private final PrintStream err;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that 'analyze' writes to.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The folder for the tables; made if it does not exist. Default: the same folder")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private TableChoices tables = new TableChoices();

    @Mixin
    private WholeRunChoices wholeRun = new WholeRunChoices();

    @Mixin
    private CorrectionChoices corrections = new CorrectionChoices();

    @Option(
            names = "--to",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Formats to write beside CSV, by the names of their options, with commas between: --to jsonl is --jsonl.")
    private List<String> formats = new ArrayList<>();

    ExportCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ExportOptions options = tables.options(out.orElse(folder), spec.commandLine())
                .with(formats())
                .with(wholeRun.options(spec.commandLine()))
                .withCorrections(corrections.given(spec.commandLine()));
        StoredRun.check(folder, spec.commandLine());
        AnalysisRun.refuseFile(options.out(), spec.commandLine());
        try (StoreReader reader = StoreReader.open(folder)) {
            long without = options.hasTokens() ? reader.withoutTokens() : 0;
            if (without > 0) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "the tokens of " + Summary.count(without, "article")
                                + " were not stored; run 'analyze' with --tokens first");
            }
        }
        try {
            RunReport report = TableExport.of(folder, options);
            err.print(Summary.ofExport(report, options));
            return ExitCode.FINE;
        } catch (ForeignFileException | UnknownColumnException | UnreadableCorrectionsException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), ExitCode.explain(e));
        }
    }

    private List<TableFormat> formats() {
        List<TableFormat> found = new ArrayList<>();
        for (String name : formats) {
            if (!name.equals(CsvFormat.DEFAULT.name())) {
                found.add(TableFormats.of(name)
                        .orElseThrow(() -> new CommandLine.ParameterException(
                                spec.commandLine(),
                                "--to: there is no format '" + name + "'; there are "
                                        + TableFormats.ON_REQUEST.stream()
                                                .map(TableFormat::name)
                                                .collect(Collectors.joining(", ")))));
            }
        }
        return found;
    }
}
