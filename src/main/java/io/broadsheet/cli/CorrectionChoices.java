package io.broadsheet.cli;

import io.broadsheet.batch.GivenCorrections;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.reader.AliasFile;
import io.broadsheet.reader.CorrectionFile;
import io.broadsheet.reader.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the user corrects, the same for all commands that write tables. */
final class CorrectionChoices {
    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Your corrections of what was found: a CSV file with the columns article_id, table, target, verb and value "
                            + "(docs/corrections.md), in place of one that was given before. The folder remembers them. A file "
                            + "corrections.csv beside the tables is read without being named.")
    private Optional<Path> corrections = Optional.empty();

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description =
                    "Your own names, a short form of corrections: a CSV file with the columns surface, name and type. Who is "
                            + "called 'surface' is called 'name' and is of 'type'; either may be empty; the type NONE drops it. "
                            + "A column article_id limits a row to one article. The folder remembers them.")
    private Optional<Path> aliases = Optional.empty();

    @Option(
            names = "--no-corrections",
            description =
                    "Forget the corrections and aliases that were given before, and pass over corrections.csv this time.")
    private boolean none;

    /**
     * What was given.
     *
     * @throws CommandLine.ParameterException if it cannot be what was meant
     */
    GivenCorrections given(CommandLine command) {
        if (none && (corrections.isPresent() || aliases.isPresent())) {
            throw new CommandLine.ParameterException(
                    command, "--no-corrections goes with neither --corrections nor --aliases; leave one of them out");
        }
        return none
                ? GivenCorrections.FORGET
                : new GivenCorrections(
                        read(corrections, "--corrections", CorrectionFile::read, command),
                        read(aliases, "--aliases", AliasFile::read, command),
                        false);
    }

    /** Whether a file was given here, and is no article. */
    boolean hold(Path file) {
        return Stream.of(corrections, aliases).flatMap(Optional::stream).anyMatch(given -> isSame(given, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private interface Reading {
        CorrectionList of(Path file) throws InputException;
    }

    private static Optional<CorrectionList> read(
            Optional<Path> file, String option, Reading reading, CommandLine command) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(file.get()));
        } catch (InputException e) {
            throw new CommandLine.ParameterException(command, option + ": " + e.explanation());
        }
    }
}
