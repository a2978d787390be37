package io.broadsheet.cli;

import io.broadsheet.batch.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What runs wrote is no input, by whatever way it is reached.
 *
 * @param out the folder for this run's tables, which may not exist yet
 */
record OwnOutput(Path out) {
    /** Whether a folder or file inside an input is passed over: this run's output, and the texts and tables of any run's. */
    boolean isPassedOver(Path path) {
        return OutputFolder.isWrittenByRuns(path) || isSame(path, out);
    }

    /** A file of somebody else in an input where runs write texts: it would be passed over without a word. */
    Optional<Path> foreignTextIn(String input) {
        try {
            boolean holdsOutput = out.toRealPath().startsWith(Path.of(input).toRealPath());
            return holdsOutput ? OutputFolder.foreignText(out) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            // One of them is not there, which is told elsewhere.
            return Optional.empty();
        }
    }

    /** Whether an input is this run's own output, rather than a folder that holds it. */
    boolean isText(String input) {
        try {
            Path texts = Path.of(input).toRealPath();
            return OutputFolder.isWrittenByRuns(texts) && isSame(texts.resolve(".."), out);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
