package io.broadsheet.evaluation;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.csv.FormulaGuard;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads a table of a run back, whatever its delimiter, with or without a byte order mark. */
final class CsvFile {
    /** One forgotten quotation mark would otherwise take the rest of the file for one cell. */
    private static final int MOST_LINES_OF_A_CELL = 10_000;

    private static final List<String> EMPTY_LINE = List.of("");

    private CsvFile() {}

    /**
     * A row of a table.
     *
     * @param place the file and the line it begins in, for messages
     * @param guard takes off what keeps text from running as a formula
     */
    record Row(String place, Map<String, String> cells, FormulaGuard guard) {
        /** The text that a cell stands for; empty if there is no such column. */
        String text(String column) {
            return guard.unguarded(cell(column));
        }

        /** Whether the table has such a column. */
        boolean has(String column) {
            return cells.containsKey(column);
        }

        /** A cell as it is written; empty if there is no such column. */
        private String cell(String column) {
            return Optional.ofNullable(cells.get(column)).orElse("");
        }

        /** A whole number that must be there. */
        int integer(String column) throws EvaluationException {
            OptionalInt value = integerOrEmpty(column);
            if (value.isEmpty()) {
                throw new EvaluationException(place + ": '" + column + "' is empty; it must be a whole number");
            }
            return value.getAsInt();
        }

        /** A whole number of 0 or more, or nothing. */
        OptionalInt integerOrEmpty(String column) throws EvaluationException {
            String cell = cell(column);
            if (cell.isEmpty()) {
                return OptionalInt.empty();
            } else if (!cell.matches("\\d{1,9}")) {
                throw new EvaluationException(
                        place + ": '" + column + "' must be a whole number, but is '" + Shortened.to(40, cell) + "'");
            }
            return OptionalInt.of(Integer.parseInt(cell));
        }

        /** A share from 0 to 1, or nothing. */
        OptionalDouble shareOrEmpty(String column) throws EvaluationException {
            String cell = cell(column);
            if (cell.isEmpty()) {
                return OptionalDouble.empty();
            } else if (!cell.matches("(?:0?\\.\\d+|0|1|1\\.0+)")) {
                throw new EvaluationException(place + ": '" + column + "' must be a number from 0 to 1, but is '"
                        + Shortened.to(40, cell) + "'");
            }
            return OptionalDouble.of(Double.parseDouble(cell));
        }
    }

    /**
     * Reads a table.
     *
     * @param needed columns that it must have
     * @throws EvaluationException if it cannot be read, or is no such table
     */
    static List<Row> read(Path file, List<String> needed) throws EvaluationException {
        return read(file, needed, "name a folder with tables of 'broadsheet analyze'");
    }

    /**
     * Reads a table of the user's own.
     *
     * @param needed columns that it must have
     * @param cure what to do if it lacks one
     * @throws EvaluationException if it cannot be read, or lacks one of them
     */
    static List<Row> read(Path file, List<String> needed, String cure) throws EvaluationException {
        String text = TextFile.read(file);
        char delimiter = delimiter(text);
        FormulaGuard guard = new FormulaGuard(delimiter);
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVReader csv = reader(text, delimiter)) {
            List<String> header = next(csv);
            for (String column : needed) {
                if (!header.contains(column)) {
                    throw new EvaluationException(file + ", line 1: has no column '" + column + "'; " + cure);
                }
            }
            line = csv.getLinesRead() + 1;
            for (List<String> cells = next(csv); !cells.isEmpty(); cells = next(csv)) {
                if (!cells.equals(EMPTY_LINE)) {
                    String place = file + ", line " + line;
                    rows.add(new Row(place, cells(place, header, cells), guard));
                }
                line = csv.getLinesRead() + 1;
            }
        } catch (IOException | CsvValidationException e) {
            throw new EvaluationException(file + ", line " + line + ": is no CSV ("
                    + Shortened.to(100, String.valueOf(e.getMessage())) + "); write the tables anew");
        }
        return rows;
    }

    private static Map<String, String> cells(String place, List<String> header, List<String> cells)
            throws EvaluationException {
        if (cells.size() != header.size()) {
            throw new EvaluationException(place + ": has " + cells.size() + " cells, but the header has "
                    + header.size() + " columns; write the tables anew");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    /** Carriage returns inside cells are not kept: opencsv, told to keep them, takes an empty line for the file's end. */
    private static CSVReader reader(String text, char delimiter) {
        return new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(delimiter).build())
                .withErrorLocale(Locale.ROOT)
                .withMultilineLimit(MOST_LINES_OF_A_CELL)
                .build();
    }

    /** The cells of the next line; none at the end. */
    private static List<String> next(CSVReader csv) throws IOException, CsvValidationException {
        return Optional.ofNullable(csv.readNext()).map(List::of).orElse(List.of());
    }

    /** The one that stands most often in the header, whose names hold none. */
    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = CsvFormat.DEFAULT.delimiter();
        for (char delimiter : CsvFormat.DELIMITERS.toCharArray()) {
            if (count(header, delimiter) > count(header, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
