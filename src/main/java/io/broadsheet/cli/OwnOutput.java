package io.broadsheet.cli;

import io.broadsheet.batch.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What runs wrote is no input, by whatever way it is reached.
 *
 * @param out the folder for this run's tables, which may not exist yet
 */
record OwnOutput(Path out) {
    /** Whether a folder inside an input is passed over: this run's output, and the texts of any run's. */
    boolean isPassedOver(Path folder) {
        return OutputFolder.isWrittenByRuns(folder) || isSame(folder, out);
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
