package io.broadsheet.table.xlsx;

import io.broadsheet.table.FormatLibrary;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A workbook for spreadsheets: first {@linkplain ReadingSheets sheets for people}, then a sheet a table with all its columns. Text is text
 * there, whatever it looks like, and numbers are numbers.
 */
public final class XlsxFormat implements TableFormat {
    static final String FILE = "tables.xlsx";

    private static final FormatLibrary LIBRARY = new FormatLibrary("fastexcel");

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "Also write " + FILE
                + ": a workbook with sheets to read (Quotes, Names, Sections, Speakers), then a sheet a table.";
    }

    /** Sheets for people show titles for ids, and beside a quote how the text around it feels. */
    @Override
    public Set<String> reads(Set<String> chosen) {
        Set<String> reads = new LinkedHashSet<>(chosen);
        reads.add("articles");
        if (chosen.contains("speakers")) {
            reads.add("quotes");
        }
        if (reads.contains("quotes")) {
            reads.add("sentiment");
        }
        return reads;
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return List.of(FILE);
    }

    @Override
    public String place(Table<?> table) {
        return FILE + ", " + XlsxSink.sheetOf(table);
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        LIBRARY.of(FILE, () -> {
            WorkbookFile.check();
            return true;
        });
        return XlsxSink.open(tables, files, WorkbookFile.MOST_ROWS);
    }
}
