package io.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which tables are measured: those of a folder, or new ones that are kept or not. */
final class MeasuredTables {
    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Measure the tables in this folder, made from the texts of GOLD, instead of analysing them.")
    private Optional<Path> tables = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Keep the tables of the analysis in this folder. Default: they are deleted")
    private Optional<Path> out = Optional.empty();

    /**
     * The folder with tables that are there; empty when they must be made.
     *
     * @throws CommandLine.ParameterException if new tables should be kept as well
     */
    Optional<Path> made(CommandLine command) {
        if (tables.isPresent() && out.isPresent()) {
            throw new CommandLine.ParameterException(
                    command, "--tables measures tables that are there, --out makes new ones; name one of them");
        }
        return tables;
    }

    /** Where new tables are kept; empty to delete them. */
    Optional<Path> kept() {
        return out;
    }
}
