package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.batch.BatchRun;
import io.broadsheet.batch.ExportOptions;
import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.RunListener;
import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.batch.UnreadableCorrectionsException;
import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.batch.output.ForeignFileException;
import io.broadsheet.batch.output.OutputFolder;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import io.broadsheet.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A run of the analysis as any command shows it: the folder is checked, then the models load, then progress is told. */
final class AnalysisRun {
    /** The most characters of an article, unless asked otherwise. */
    static final int MAX_CHARACTERS = 500_000;

    private final Function<AnalysisOptions, NewsAnalyzer> analyzer;
    private final PrintStream err;
    private final Supplier<Progress> display;

    AnalysisRun(Function<AnalysisOptions, NewsAnalyzer> analyzer, PrintStream err, Supplier<Progress> display) {
        this.analyzer = analyzer;
        this.err = err;
        this.display = display;
    }

    /** A listener that shows the progress of a run until it is closed. */
    interface Progress extends RunListener, AutoCloseable {
        @Override
        void close();
    }

    /**
     * Analyses articles into a folder.
     *
     * @param watchers who else is told of the progress
     * @param command who is blamed when the tables could not be written there, before any model is loaded, or when the
     *     inputs cannot be what was meant
     */
    RunReport run(
            ArticleInputs inputs,
            RunOptions options,
            AnalysisOptions analysis,
            List<RunListener> watchers,
            CommandLine command)
            throws IOException, InterruptedException {
        openOutput(options.export(), command);
        try (Progress progress = display.get()) {
            return new BatchRun(inputs, analysis, () -> load(analysis), options, new Listeners(err, progress, watchers))
                    .run();
        } catch (InputException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        } catch (ForeignFileException | UnreadableCorrectionsException e) {
            throw new CommandLine.ParameterException(command, ExitCode.explain(e));
        }
    }

    private NewsAnalyzer load(AnalysisOptions analysis) {
        err.println("Loading the language models");
        return analyzer.apply(analysis);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private static void openOutput(ExportOptions export, CommandLine command) throws IOException {
        Path folder = export.out();
        refuseFile(folder, command);
        // Before the log of the run that writes there is written into.
        try (FolderLock lock = FolderLock.take(folder)) {
            OutputFolder.claim(folder, export.claimed());
            LogFile.open(OutputFolder.log(folder));
        } catch (FolderLock.FolderInUseException e) {
            throw e;
        } catch (ForeignFileException | StoreException e) {
            throw new CommandLine.ParameterException(command, ExitCode.explain(e));
        } catch (IOException e) {
            throw new CommandLine.ParameterException(
                    command,
                    folder + ": cannot be written (" + ExitCode.explain(e)
                            + "); check its permissions, or name another folder with --out");
        }
    }

    /** Refuses a file as the folder for tables. */
    static void refuseFile(Path folder, CommandLine command) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(
                    command, folder + ": is a file; name a folder for the tables with --out");
        }
    }

    /** Tells several listeners, and people what no listener shows. */
    private record Listeners(PrintStream err, RunListener first, List<RunListener> others) implements RunListener {
        @Override
        public void outdated(Outdated inputs) {
            err.print(Summary.again(inputs));
            first.outdated(inputs);
            others.forEach(other -> other.outdated(inputs));
        }

        @Override
        public void started(long inputs) {
            first.started(inputs);
            others.forEach(other -> other.started(inputs));
        }

        @Override
        public void settled(Outcome outcome, Duration took, RunState soFar) {
            first.settled(outcome, took, soFar);
            others.forEach(other -> other.settled(outcome, took, soFar));
        }

        @Override
        public void analyzed(AnalyzedArticle article) {
            first.analyzed(article);
            others.forEach(other -> other.analyzed(article));
        }

        @Override
        public void exporting() {
            first.exporting();
            others.forEach(RunListener::exporting);
        }
    }
}
