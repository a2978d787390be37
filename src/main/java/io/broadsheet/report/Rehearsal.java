package io.broadsheet.report;

import io.broadsheet.report.rows.ArticleRows;
import io.broadsheet.report.rows.Row;
import io.broadsheet.report.rows.RunRows;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.CorpusEntitiesTable;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A report about one letter that goes nowhere: the virtual machine then has loaded what the first page of a real one needs. */
final class Rehearsal {
    private static final String LETTER = "a";

    private Rehearsal() {}

    static void run() {
        try {
            report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report() throws IOException {
        Report report = new Report((name, text) -> {}, 1);
        report.add(new ArticleRows(
                LETTER,
                Tables.all(false).stream()
                        .filter(table -> Report.TABLES.contains(table.name()))
                        .collect(Collectors.toMap(Table::name, Rehearsal::rows))));
        report.finish(new RunRows(
                new RunRows.Totals(1, 1, 1, 1, 1, 0, 0, 0, 0),
                rows(CorpusEntitiesTable.TABLE),
                List.of(new RunRows.Speaker(LETTER, 1, 1, 1, 0, 0, 1)),
                List.of()));
    }

    private static List<Row> rows(Table<?> table) {
        return List.of(new Row(
                table.header(), table.columns().stream().map(Rehearsal::cell).toList()));
    }

    private static Cell cell(Column<?, ?> column) {
        return switch (column.type().kind()) {
            case TEXT -> Cell.text(LETTER);
            case INTEGER -> new Cell.Whole(column.name().equals("begin") ? 0 : 1);
            case SCORE -> new Cell.Score(0);
        };
    }
}
