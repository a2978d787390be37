package io.broadsheet.testing;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import io.broadsheet.table.FormulaGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads written tables back, as a user's program would. */
public final class CsvRows {
    private CsvRows() {}

    /** The rows of a table as maps from column to text. */
    public static List<Map<String, String>> of(Path folder, String table) {
        try (CSVReader reader = new CSVReaderBuilder(
                        Files.newBufferedReader(folder.resolve(table + ".csv"), StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build()) {
            List<String[]> lines = reader.readAll();
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] cells : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(lines.get(0)[i], FormulaGuard.unguarded(cells[i]));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalStateException(table + " is not RFC 4180", e);
        }
    }
}
