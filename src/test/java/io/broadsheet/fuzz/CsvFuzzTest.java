package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.table.Cell;
import io.broadsheet.table.FailuresTable;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.csv.CsvTableWriter;
import io.broadsheet.table.csv.FormulaGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class CsvFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void writesAnyCellsSoThatTheyAreReadBack(byte[] choices) throws IOException {
        List<String> texts = List.of(FuzzedProse.of(choices).split("¶", -1));
        Failure failure =
                new Failure(part(texts, 0), part(texts, 1), part(texts, 2), FailureCode.FILE_EMPTY, part(texts, 3));
        List<Cell> row = FailuresTable.TABLE.cells(failure);
        char delimiter = CsvFormat.DELIMITERS.charAt(choices.length % CsvFormat.DELIMITERS.length());
        Path file = Files.createTempFile("fuzz", ".csv");
        try {
            try (CsvTableWriter writer =
                    new CsvTableWriter(file, FailuresTable.TABLE, new CsvFormat(delimiter, false))) {
                writer.write(List.of(row, row));
            }
            List<List<String>> read = read(Files.readString(file), delimiter);
            assertThat(read).hasSize(3);
            for (List<String> cells : read.subList(1, 3)) {
                FormulaGuard guard = new FormulaGuard(delimiter);
                assertThat(cells.stream().map(guard::unguarded).toList())
                        .isEqualTo(row.stream().map(Cell::plain).toList());
                assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String part(List<String> texts, int i) {
        return i < texts.size() ? texts.get(i) : "";
    }

    /** RFC 4180 as it stands, and nothing else. */
    private static List<List<String>> read(String csv, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(row).isEmpty();
        return rows;
    }
}
