package io.broadsheet.batch;

import io.broadsheet.reader.ArticleSource;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.csv.CsvFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A run over some texts with everything that cells may hold, in some formats. */
public final class FormatRun {
    private static final List<ArticleSource> SOURCES =
            List.of(TestRun.source("bridge", """
                    The Old Bridge Opens

                    “It holds,” said Ada Moreno on Monday. It cost 3,000 dollars.

                    Why Now

                    “=SUM(A1)” is no formula, said Jonas Petersen \uD83D\uDE80. Nobody cheered; 5 | 7 people\tcame.
                    """), TestRun.source("1-2", """
                    March 12

                    <script>alert("&amp; {{title}}")</script>, said Ada Moreno.

                    Jonas Petersen, "the mayor", said “never” twice.
                    Rain fell.
                    """), TestRun.unreadable("torn"));

    private FormatRun() {}

    /** Writes the tables, tokens and distributions included. */
    public static RunReport write(Path folder, List<TableFormat> formats) throws IOException, InterruptedException {
        return write(folder, formats, TestRun.ALL_TABLES);
    }

    /** Writes some tables, the distributions included. */
    public static RunReport write(Path folder, List<TableFormat> formats, Set<String> tables)
            throws IOException, InterruptedException {
        ExportOptions options = new ExportOptions(folder, tables, true, CsvFormat.DEFAULT, formats, true);
        return TestRun.run(RunOptions.of(options, 2), new TestRun.Inputs(SOURCES, 0), new TestRun.Recorder());
    }
}
