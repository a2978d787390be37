package io.broadsheet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes a finished run's store what it would be, had another version made it. */
public final class OlderStore {
    private OlderStore() {}

    /** As if a column had not been there yet. */
    public static void withoutColumn(Path folder, String table, String column) throws SQLException {
        change(folder, "ALTER TABLE " + table + " DROP COLUMN " + column);
        layouts(folder, table + " " + column + " ", "");
    }

    /** As if a table had not been there yet. */
    public static void withoutTable(Path folder, String table) throws SQLException {
        change(folder, "DROP TABLE \"" + table + "\"");
        layouts(folder, table + " ", "");
    }

    /** As if there had been a column that there is no longer. */
    public static void withColumn(Path folder, String table, String column, String type) throws SQLException {
        change(folder, "ALTER TABLE " + table + " ADD COLUMN \"" + column + "\" " + type);
        change(folder, "UPDATE " + table + " SET \"" + column + "\" = 7");
        layouts(folder, "", table + " " + column + " " + type);
    }

    /** Runs a statement, and signs the file as its maker would. */
    static void change(Path folder, String sql) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            List<String> definitions = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")) {
                while (rows.next()) {
                    definitions.add(rows.getString(1));
                }
            }
            statement.execute("PRAGMA user_version = " + Schema.version(definitions));
        }
    }

    private static void layouts(Path folder, String gone, String more) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE layouts SET columns = ? WHERE layout = ?")) {
            List<String> numbers = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT layout, columns FROM layouts")) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                    texts.add(rows.getString(2));
                }
            }
            for (int i = 0; i < numbers.size(); i++) {
                List<String> lines = new ArrayList<>(texts.get(i)
                        .lines()
                        .filter(line -> gone.isEmpty() || !line.startsWith(gone))
                        .toList());
                lines.add(more);
                lines.removeIf(String::isEmpty);
                lines.sort(null);
                update.setString(1, String.join("\n", lines));
                update.setString(2, numbers.get(i));
                update.executeUpdate();
            }
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(folder));
    }
}
