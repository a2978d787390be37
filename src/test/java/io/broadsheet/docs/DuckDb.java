package io.broadsheet.docs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** DuckDB in memory, at home in a folder. */
final class DuckDb implements AutoCloseable {
    private final Connection connection;

    DuckDb(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET file_search_path = '" + folder + "'");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, the names of the columns first. */
    List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData columns = rows.getMetaData();
            List<List<String>> all = new ArrayList<>();
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                header.add(columns.getColumnName(i));
            }
            all.add(header);
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= header.size(); i++) {
                    cells.add(Optional.ofNullable(rows.getString(i)).orElse(""));
                }
                all.add(cells);
            }
            return all;
        }
    }

    /** The rows of a query as people read them. */
    String printed(String sql) throws SQLException {
        List<List<String>> rows = rows(sql);
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : " | ")
                        .append(row.get(i))
                        .append(" ".repeat(widths[i] - row.get(i).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
