package io.broadsheet.torture;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.batch.BatchRun;
import io.broadsheet.batch.ExportOptions;
import io.broadsheet.batch.RunListener;
import io.broadsheet.batch.RunOptions;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;

/** A run over articles that a trial made. */
final class SyntheticRun {
    private static final int LONGEST = 100_000;

    private SyntheticRun() {}

    /** The tables that are written unless others are asked for, as CSV. */
    static ExportOptions tables(Path folder) {
        return new ExportOptions(folder, new LinkedHashSet<>(Tables.standard()), false, CsvFormat.DEFAULT);
    }

    static void of(Path input, ExportOptions export, NewsAnalyzer analyzer, RunListener listener)
            throws IOException, InterruptedException, InputException {
        InputLister lister = new InputLister(
                List.of(input.toString()),
                InputStream.nullInputStream(),
                new ArticleReader(FormatRegistry.ALL, LONGEST),
                inner -> false);
        Supplier<NewsAnalyzer> loader = () -> analyzer;
        new BatchRun(lister, analyzer.options(), loader, RunOptions.of(export, 2), listener).run();
    }
}
