package io.broadsheet.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.table.csv.CsvFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the rows of a table back from any format, by other programs' parsers: numbers as numbers, and empty for nothing. */
public enum WrittenRows {
    CSV {
        @Override
        List<Map<String, Object>> read(Path folder, String table) throws IOException {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Map<String, String> row : TableFile.rows(folder.resolve(table + ".csv"))) {
                Map<String, Object> cells = new LinkedHashMap<>();
                row.forEach((column, cell) ->
                        cells.put(column, CsvFormat.DEFAULT.guard().unguarded(cell)));
                rows.add(cells);
            }
            return rows;
        }
    },
    JSONL {
        @Override
        List<Map<String, Object>> read(Path folder, String table) throws IOException {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("jsonl/" + table + ".jsonl"))) {
                Map<String, Object> cells = new LinkedHashMap<>();
                for (Map.Entry<String, JsonNode> field :
                        new ObjectMapper().readTree(line).properties()) {
                    JsonNode value = field.getValue();
                    cells.put(
                            field.getKey(),
                            value.isNull() ? "" : value.isNumber() ? value.decimalValue() : value.textValue());
                }
                rows.add(cells);
            }
            return rows;
        }
    },
    SQLITE {
        @Override
        List<Map<String, Object>> read(Path folder, String table) throws IOException {
            List<Map<String, Object>> rows = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tables.sqlite"));
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")) {
                while (row.next()) {
                    rows.add(cells(row));
                }
                return rows;
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    },
    XLSX {
        @Override
        List<Map<String, Object>> read(Path folder, String table) throws IOException {
            return WorkbookRows.of(folder.resolve("tables.xlsx"), table + "_all");
        }
    },
    PARQUET {
        @Override
        List<Map<String, Object>> read(Path folder, String table) throws IOException {
            List<Map<String, Object>> rows = new ArrayList<>();
            Properties offline = new Properties();
            offline.setProperty("autoinstall_known_extensions", "false");
            offline.setProperty(
                    "extension_directory", folder.resolve("no-extensions").toString());
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", offline);
                    PreparedStatement statement = connection.prepareStatement("SELECT * FROM read_parquet(?)")) {
                statement.setString(
                        1, folder.resolve("parquet/" + table + ".parquet").toString());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows.add(cells(row));
                    }
                }
                return rows;
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    };

    private static Map<String, Object> cells(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            cells.put(
                    columns.getColumnName(i),
                    value == null ? "" : value instanceof Number number ? new BigDecimal(number.toString()) : value);
        }
        return cells;
    }

    abstract List<Map<String, Object>> read(Path folder, String table) throws IOException;

    /** The rows as text, numbers without the zeros at their end, so that all formats say the same. */
    public List<Map<String, String>> rows(Path folder, String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, Object> row : read(folder, table)) {
            Map<String, String> plain = new LinkedHashMap<>();
            row.forEach((column, value) -> plain.put(column, plain(value)));
            rows.add(plain);
        }
        return rows;
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    /** A number that a text file holds, as {@link #rows} has it; empty for nothing. */
    public static String number(String cell) {
        return cell.isEmpty() ? "" : plain(new BigDecimal(cell));
    }
}
