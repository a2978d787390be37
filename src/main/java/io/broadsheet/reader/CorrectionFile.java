package io.broadsheet.reader;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.CorrectionList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file of corrections, as people keep it in a spreadsheet: CSV with the columns article_id, target, verb and value, and
 * table where it is needed, in any order and with a comma, a semicolon or a tab between them. Other columns are passed over, and so
 * are rows without a verb. What a row means is not looked at here.
 */
public final class CorrectionFile {
    /** The name of the file that is read where it stands beside the tables. */
    public static final String NAME = "corrections.csv";

    private static final List<String> NEEDED = List.of("article_id", "target", "verb", "value");

    private final List<String> header;

    private CorrectionFile(List<String> header) {
        this.header = header;
    }

    /**
     * Reads the corrections; a row with more cells than the header has is among them, with what is wrong with it.
     *
     * @throws InputException if the file cannot be read to its end, or its first line does not name the columns
     */
    public static CorrectionList read(Path file) throws InputException {
        List<CorrectionLine> lines = new ArrayList<>();
        try (CsvRows rows = CsvRows.of(file)) {
            CorrectionFile columns = new CorrectionFile(
                    header(file, rows.next().map(CsvRows.Row::cells).orElse(List.of())));
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                columns.line(row.get()).ifPresent(lines::add);
            }
        }
        return new CorrectionList(file.toString(), lines);
    }

    /**
     * The names of a file's columns, in lower case; none if it is empty.
     *
     * @throws InputException if the file cannot be read
     */
    public static List<String> columns(Path file) throws InputException {
        try (CsvRows rows = CsvRows.of(file)) {
            return names(rows.next().map(CsvRows.Row::cells).orElse(List.of()));
        }
    }

    private static List<String> names(List<String> cells) {
        return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> header(Path file, List<String> cells) throws InputException {
        List<String> header = names(cells);
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new InputException(file + ", line 1: has no column '" + column
                        + "'; the first line must be: article_id,table,target,verb,value,note");
            }
        }
        return header;
    }

    private Optional<CorrectionLine> line(CsvRows.Row row) {
        List<String> cells = row.cells();
        if (cells.size() > header.size()
                && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank)) {
            return Optional.of(CorrectionLine.broken(
                    row.line(),
                    "has " + cells.size() + " cells, but the header has " + header.size()
                            + "; put a cell with a comma in it between quotation marks"));
        }
        return cell(row, "verb").isEmpty()
                ? Optional.empty()
                : Optional.of(new CorrectionLine(
                        row.line(),
                        cell(row, "article_id"),
                        cell(row, "table"),
                        cell(row, "target"),
                        cell(row, "verb"),
                        cell(row, "value")));
    }

    /** A cell; a spreadsheet may leave out those at the end of a row that are empty. */
    private String cell(CsvRows.Row row, String column) {
        int place = header.indexOf(column);
        return place >= 0 && place < row.cells().size() ? row.cells().get(place).strip() : "";
    }
}
