package io.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            Path partial = file.get().resolveSibling(file.get().getFileName() + ".partial");
            Files.writeString(partial, predictions, StandardCharsets.UTF_8);
            Files.move(partial, file.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
