package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.batch.BatchRun;
import io.broadsheet.batch.OutputFolder;
import io.broadsheet.batch.RunListener;
import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.reader.InputListing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;

/** A run of the analysis as any command shows it: the folder is checked, then the models load, then progress is told. */
final class AnalysisRun {
    /** The most characters of an article, unless asked otherwise. */
    static final int MAX_CHARACTERS = 500_000;

    private final Function<AnalysisOptions, NewsAnalyzer> analyzer;
    private final PrintStream err;
    private final boolean terminal;

    AnalysisRun(Function<AnalysisOptions, NewsAnalyzer> analyzer, PrintStream err, boolean terminal) {
        this.analyzer = analyzer;
        this.err = err;
        this.terminal = terminal;
    }

    /** A listener that shows the progress of a run until it is closed. */
    interface Progress extends RunListener, AutoCloseable {
        @Override
        void close();
    }

    /**
     * Analyses articles into a folder.
     *
     * @param command who is blamed when the tables could not be written there, before any model is loaded
     */
    RunReport run(InputListing listing, RunOptions options, AnalysisOptions analysis, CommandLine command)
            throws IOException, InterruptedException {
        openOutput(options.out(), command);
        err.println("Loading the language models");
        NewsAnalyzer loaded = analyzer.apply(analysis);
        try (Progress progress = terminal ? new ProgressBarDisplay(err) : new ProgressLines(err)) {
            return new BatchRun(loaded, options, progress).run(listing);
        }
    }

    private static void openOutput(Path folder, CommandLine command) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(
                    command, folder + ": is a file; name a folder for the tables with --out");
        }
        if (OutputFolder.holdsForeignTexts(folder)) {
            throw new CommandLine.ParameterException(
                    command,
                    OutputFolder.texts(folder) + ": holds files that are not Broadsheet's; name another folder for the "
                            + "tables with --out");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".broadsheet", ".tmp"));
            LogFile.open(folder.resolve("run.log"));
        } catch (IOException e) {
            throw new CommandLine.ParameterException(
                    command,
                    folder + ": cannot be written (" + ExitCode.explain(e)
                            + "); check its permissions, or name another folder with --out");
        }
    }
}
