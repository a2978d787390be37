package io.broadsheet.cli;

import io.broadsheet.evaluation.RuleFigures;
import io.broadsheet.store.ArticleStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whether the rules of the analysis are measured, too, and where their figures are written. */
final class RuleOptions {
    private static final String RULE = "rule";

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description =
                    "Also print how often each rule of the analysis fired and how often it was right. WHAT is rule. "
                            + "Not with --tables, since tables do not say which rules made them.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--rules", paramLabel = "OUT", description = "Also write the figures of --by rule to this file.")
    private Optional<Path> file = Optional.empty();

    /**
     * Refuses what does not go together.
     *
     * @param tables whose tables are measured
     */
    void check(MeasuredTables tables, CommandLine command) {
        check(by, file, command);
        if (by.isPresent() && tables.made(command).isPresent()) {
            throw new CommandLine.ParameterException(
                    command,
                    "--by rule analyses the texts itself, since tables do not say which rules made them; leave out "
                            + "--tables");
        }
        Optional<Path> out = tables.kept();
        // A run goes on from what is stored, and of that nobody knows the rules any more.
        if (by.isPresent() && out.isPresent() && Files.exists(ArticleStore.in(out.get()))) {
            throw new CommandLine.ParameterException(
                    command,
                    out.get() + ": holds a run already, whose rules were not kept; with --by rule name a new folder "
                            + "with --out");
        }
    }

    /** Refuses another word than rule, and a file without it. */
    static void check(Optional<String> by, Optional<Path> file, CommandLine command) {
        if (by.isPresent() && !by.get().equals(RULE)) {
            throw new CommandLine.ParameterException(command, "--by must be " + RULE + ": '" + by.get() + "'");
        } else if (file.isPresent() && by.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command, "--rules writes the figures of --by rule; add that, or leave out --rules");
        }
    }

    /** Whether the rules are measured. */
    boolean areMeasured() {
        return by.isPresent();
    }

    /** Writes the figures whole, if they were asked for. */
    void write(Optional<RuleFigures> figures) throws IOException {
        if (file.isPresent() && figures.isPresent()) {
            WholeFile.write(file.get(), figures.get().tsv());
        }
    }
}
