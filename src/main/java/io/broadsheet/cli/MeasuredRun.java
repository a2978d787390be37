package io.broadsheet.cli;

import io.broadsheet.analysis.RuleBook;
import io.broadsheet.batch.ExportOptions;
import io.broadsheet.batch.Outcome;
import io.broadsheet.batch.RunListener;
import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.evaluation.AppliedRules;
import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.InputLister;
import io.broadsheet.store.RunState;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Analyses annotated texts and measures the tables, which are kept or deleted. */
final class MeasuredRun {
    private final AnalysisRun run;
    private final Formats formats;
    private final PrintStream err;

    MeasuredRun(AnalysisRun run, Formats formats, PrintStream err) {
        this.run = run;
        this.formats = formats;
        this.err = err;
    }

    /** What is done with the tables, and with the rules that made those that are new; its result is the exit code. */
    interface Measurement {
        int of(Path tables, AppliedRules rules) throws EvaluationException, IOException;
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
            List<Path> files,
            Path folder,
            boolean kept,
            AnalysisOptions options,
            int threads,
            CommandLine command,
            Measurement measurement)
            throws IOException, InterruptedException, EvaluationException {
        InputLister texts = new InputLister(
                files.stream().map(Path::toString).toList(),
                InputStream.nullInputStream(),
                new ArticleReader(formats, AnalysisRun.MAX_CHARACTERS),
                inner -> false);
        RunOptions runOptions = RunOptions.of(
                new ExportOptions(folder, new LinkedHashSet<>(Tables.standard()), false, CsvFormat.DEFAULT), threads);
        RuleWatch rules = new RuleWatch(new AppliedRules(RuleBook.ids()));
        RunReport report = run.run(texts, runOptions, options, List.of(rules), command);
        if (kept) {
            err.print(Summary.of(report, runOptions.export()));
        }
        if (report.counts().articles() == 0) {
            err.println("None of the annotated articles could be analysed");
            return ExitCode.SOME_FAILED;
        }
        int measured = measurement.of(folder, rules.applied());
        return report.failed() == 0 ? measured : Math.max(measured, ExitCode.SOME_FAILED);
    }

    /** Keeps the rules of what is analysed. */
    private record RuleWatch(AppliedRules applied) implements RunListener {
        @Override
        public void started(long inputs) {}

        @Override
        public void analyzed(AnalyzedArticle article) {
            applied.add(article);
        }

        @Override
        public void settled(Outcome outcome, Duration took, RunState soFar) {}

        @Override
        public void exporting() {}
    }
}
