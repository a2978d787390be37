package io.broadsheet.cli;

import io.broadsheet.store.ArticleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** A folder that a run wrote to, as an argument of a command. */
final class StoredRun {
    private StoredRun() {}

    /**
     * Looks whether it is one.
     *
     * @throws CommandLine.ParameterException if it is none
     */
    static void check(Path folder, CommandLine command) {
        if (!Files.exists(ArticleStore.in(folder))) {
            throw new CommandLine.ParameterException(
                    command, folder + ": holds no run; name the folder that 'analyze' writes to");
        }
    }
}
