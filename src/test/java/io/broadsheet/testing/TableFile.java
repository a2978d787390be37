package io.broadsheet.testing;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.csv.FormulaGuard;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a written table with somebody else's parser. */
public final class TableFile {
    private static final FormulaGuard GUARD = CsvFormat.DEFAULT.guard();

    private TableFile() {}

    /** All lines of a file as cells, the header among them; nothing is taken off the cells. */
    public static List<List<String>> lines(Path file, char delimiter) throws IOException {
        return lines(file, delimiter, true);
    }

    /** With carriage returns kept, opencsv takes an empty line in a cell for the end of the file. */
    private static List<List<String>> lines(Path file, char delimiter, boolean carriageReturns) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVReader csv = new CSVReaderBuilder(in)
                        .withCSVParser(new RFC4180ParserBuilder()
                                .withSeparator(delimiter)
                                .build())
                        .withKeepCarriageReturn(carriageReturns)
                        .build()) {
            return csv.readAll().stream().map(List::of).toList();
        } catch (CsvException e) {
            throw new IOException(file + " is no CSV", e);
        }
    }

    /** The rows below the header, by the names of the columns. */
    public static List<Map<String, String>> rows(Path file) throws IOException {
        List<List<String>> lines = lines(file, ',', false);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The rows of a table in a folder, with the text that the cells stand for. */
    public static List<Map<String, String>> texts(Path folder, String table) {
        try {
            List<Map<String, String>> rows = rows(folder.resolve(table + ".csv"));
            rows.forEach(row -> row.replaceAll((column, cell) -> GUARD.unguarded(cell)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One column, from top to bottom. */
    public static List<String> column(Path file, String name) throws IOException {
        return rows(file).stream().map(row -> cell(row, name)).toList();
    }

    /** The cell of a column that must be there. */
    public static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new AssertionError("no column " + column + " in " + row.keySet());
        }
        return cell;
    }
}
