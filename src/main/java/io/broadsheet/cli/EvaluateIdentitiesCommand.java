package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.IdentityEvaluation;
import io.broadsheet.evaluation.IdentityReport;
import io.broadsheet.evaluation.SpeakerIdentityEvaluation;
import io.broadsheet.evaluation.SpeakerIdentityReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate identities}: tables of a run, and who names are by hand, to figures. */
@Command(
        name = "identities",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure who the tables say that entities are over a run.",
        description = {
            "",
            "GOLD is a CSV file with the columns article_id (an id, its last part, or * for all articles), name, type (as in "
                    + "entities.csv) and identity (- for a name that does not count); a row for an article wins over one for "
                    + "all. Prints precision and recall of pairs and B³ with its 95 %% interval, over the articles' entities "
                    + "and over their distinct names, and the worst groups. TABLES needs entities.csv and identities.csv.",
            "With --speakers, GOLD says who the speakers of annotated quotes are (article_id, name, identity), and TABLES "
                    + "needs quotes.csv, too. No models are loaded.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate identities tables identities.csv --top 300",
            "  broadsheet evaluate identities tables persons.csv --speakers annotated",
            "",
            "Exit codes: 0 all fine, 1 the output failed or an annotated article is not in the tables, 2 wrong use."
        })
final class EvaluateIdentitiesCommand implements Callable<Integer> {
    private final List<String> ruleIds;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "TABLES", description = "The folder with the tables of a run.")
    private Path tables = Path.of("");

    @Parameters(paramLabel = "GOLD", description = "The file that says who names are.")
    private Path gold = Path.of("");

    @Option(
            names = "--speakers",
            paramLabel = "DIR",
            description =
                    "Measure the speakers of the quotes that are annotated in this folder, in JSON or in a table.")
    private Optional<Path> speakers = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Count the N identities of GOLD alone that are mentioned most, or quoted most. Default: all")
    private int top = Integer.MAX_VALUE;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description =
                    "Also print how often each rule that joins entities fired and how often it was right. WHAT is rule.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--rules", paramLabel = "OUT", description = "Also write the figures of --by rule to this file.")
    private Optional<Path> rules = Optional.empty();

    @Mixin
    private ReportOptions report = new ReportOptions();

    /**
     * A command.
     *
     * @param ruleIds the rules that join entities, in their order
     */
    EvaluateIdentitiesCommand(List<String> ruleIds) {
        this.ruleIds = List.copyOf(ruleIds);
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        report.check(command);
        check(command);
        try {
            return speakers.isPresent() ? measureSpeakers(speakers.get()) : measureEntities();
        } catch (EvaluationException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }

    private void check(CommandLine command) {
        if (top < 1) {
            throw new CommandLine.ParameterException(command, "--top must be 1 or more: " + top);
        }
        RuleOptions.check(by, rules, command);
        if (by.isPresent() && speakers.isPresent()) {
            throw new CommandLine.ParameterException(
                    command, "--by rule counts entities, --speakers quotes; leave one of them out");
        }
    }

    private int measureEntities() throws EvaluationException, IOException {
        IdentityReport measured =
                IdentityEvaluation.against(gold).measure(tables, top, by.isPresent() ? ruleIds : List.of());
        if (rules.isPresent() && measured.rules().isPresent()) {
            WholeFile.write(rules.get(), measured.rules().get().tsv());
        }
        report.print(spec.commandLine(), measured::json, measured::text);
        return ExitCode.FINE;
    }

    private int measureSpeakers(Path annotated) throws EvaluationException {
        SpeakerIdentityReport measured =
                SpeakerIdentityEvaluation.against(annotated, gold).measure(tables, top);
        report.print(spec.commandLine(), measured::json, measured::text);
        return measured.missing() == 0 ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }
}
