package io.broadsheet.cli;

import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.InputListing;
import io.broadsheet.reader.PlainTextReader;
import io.broadsheet.table.CsvFormat;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Analyses annotated texts and measures the tables, which are kept or deleted. */
final class MeasuredRun {
    private final AnalysisRun run;
    private final PrintStream err;

    MeasuredRun(AnalysisRun run, PrintStream err) {
        this.run = run;
        this.err = err;
    }

    /** What is done with the tables; its result is the exit code. */
    interface Measurement {
        int of(Path tables) throws EvaluationException, IOException;
    }

    /**
     * Analyses texts and measures their tables.
     *
     * @param out where the tables are kept; empty to delete them
     * @return the exit code
     */
    int measure(
            List<Path> texts,
            Optional<Path> out,
            AnalysisOptions options,
            int threads,
            CommandLine command,
            Measurement measurement)
            throws IOException, InterruptedException, EvaluationException {
        if (out.isPresent()) {
            return measure(texts, out.get(), true, options, threads, command, measurement);
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return measure(texts, folder.path(), false, options, threads, command, measurement);
        }
    }

    private int measure(
            List<Path> texts,
            Path folder,
            boolean kept,
            AnalysisOptions options,
            int threads,
            CommandLine command,
            Measurement measurement)
            throws IOException, InterruptedException, EvaluationException {
        InputListing listing = listing(texts, command);
        RunOptions runOptions =
                new RunOptions(folder, new LinkedHashSet<>(Tables.standard()), false, CsvFormat.DEFAULT, threads);
        RunReport report = run.run(listing, runOptions, options, command);
        if (kept) {
            err.print(Summary.of(report, listing, runOptions));
        }
        if (report.analyzed() == 0) {
            err.println("None of the annotated articles could be analysed");
            return ExitCode.SOME_FAILED;
        }
        int measured = measurement.of(folder);
        return report.failed() == 0 ? measured : Math.max(measured, ExitCode.SOME_FAILED);
    }

    private static InputListing listing(List<Path> texts, CommandLine command) {
        InputLister lister = new InputLister(
                InputStream.nullInputStream(), new PlainTextReader(AnalysisRun.MAX_CHARACTERS), List.of());
        try {
            return lister.list(texts.stream().map(Path::toString).toList());
        } catch (InputException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }

    /** A folder that is deleted with all that it holds when it is closed. */
    record TemporaryFolder(Path path) implements AutoCloseable {
        static TemporaryFolder create() throws IOException {
            return new TemporaryFolder(Files.createTempDirectory("broadsheet"));
        }

        @Override
        public void close() throws IOException {
            LogFile.close();
            try (Stream<Path> paths = Files.walk(path)) {
                for (Path inside : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(inside);
                }
            }
        }
    }
}
