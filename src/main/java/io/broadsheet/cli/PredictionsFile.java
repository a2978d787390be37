package io.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where predictions are written, if anywhere. */
final class PredictionsFile {
    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Also write what was predicted for each row to this file.")
    private Optional<Path> file = Optional.empty();

    /** Writes the predictions whole, if they were asked for. */
    void write(String predictions) throws IOException {
        if (file.isPresent()) {
            WholeFile.write(file.get(), predictions);
        }
    }
}
