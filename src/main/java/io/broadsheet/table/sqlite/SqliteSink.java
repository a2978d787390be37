package io.broadsheet.table.sqlite;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;

/** Writes the tables into a new database, in one transaction. */
final class SqliteSink implements TableSink {
    private final Path file;
    private final List<Table<?>> tables;
    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    private SqliteSink(Path file, List<Table<?>> tables, Connection connection) {
        this.file = file;
        this.tables = List.copyOf(tables);
        this.connection = connection;
    }

    static SqliteSink open(List<Table<?>> tables, Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        // Nobody reads the file before it is whole, and then it is forced to the disk.
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        Connection connection = connect(config, file);
        SqliteSink sink = new SqliteSink(file, tables, connection);
        boolean ours = false;
        try {
            sink.begin();
            ours = true;
            return sink;
        } catch (SQLException e) {
            throw unwritable(file, e);
        } finally {
            if (!ours) {
                sink.close();
            }
        }
    }

    private static Connection connect(SQLiteConfig config, Path file) throws IOException {
        try {
            return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        } catch (SQLException e) {
            throw unwritable(file, e);
        }
    }

    private void begin() throws SQLException {
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        connection.setAutoCommit(false);
        for (Table<?> table : tables) {
            execute(definition(table, names));
            inserts.put(
                    table.name(),
                    connection.prepareStatement("INSERT INTO " + quoted(table.name()) + " VALUES ("
                            + String.join(
                                    ", ", Collections.nCopies(table.columns().size(), "?"))
                            + ")"));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String definition(Table<?> table, Set<String> written) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(quoted(column.name()) + " " + type(column)));
        if (!table.primaryKey().isEmpty()) {
            parts.add("PRIMARY KEY (" + quoted(table.primaryKey()) + ")");
        }
        for (Table.ForeignKey key : table.foreignKeys()) {
            if (written.contains(key.table())) {
                parts.add("FOREIGN KEY (" + quoted(key.fields()) + ") REFERENCES " + quoted(key.table()) + " ("
                        + quoted(key.references()) + ")");
            }
        }
        return "CREATE TABLE " + quoted(table.name()) + " (\n    " + String.join(",\n    ", parts) + ")";
    }

    private static String type(Column<?, ?> column) {
        return switch (column.type().kind()) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case SCORE -> "REAL";
        };
    }

    /** Names as SQL takes them even if they are words of SQL, such as {@code end}. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String quoted(List<String> names) {
        return names.stream().map(SqliteSink::quoted).collect(Collectors.joining(", "));
    }

    @Override
    public int write(Table<?> table, List<List<Cell>> rows) throws IOException {
        Optional<PreparedStatement> insert = Optional.ofNullable(inserts.get(table.name()));
        if (insert.isPresent()) {
            try {
                for (List<Cell> row : rows) {
                    insert(row, insert.get());
                }
            } catch (SQLException e) {
                throw unwritable(file, e);
            }
        }
        return 0;
    }

    private static void insert(List<Cell> row, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (cell instanceof Cell.Text text) {
                insert.setString(i + 1, text.text());
            } else if (cell instanceof Cell.Whole whole) {
                insert.setLong(i + 1, whole.number());
            } else if (cell instanceof Cell.Score score) {
                insert.setDouble(i + 1, score.number());
            } else {
                insert.setNull(i + 1, Types.NULL);
            }
        }
        insert.executeUpdate();
    }

    @Override
    public void finish() throws IOException {
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        try {
            for (Table<?> table : tables) {
                for (List<String> fields : table.foreignKeys().stream()
                        .map(Table.ForeignKey::fields)
                        .filter(fields -> !table.primaryKey().equals(fields))
                        .distinct()
                        .toList()) {
                    execute("CREATE INDEX " + quoted(table.name() + "_" + fields.get(fields.size() - 1)) + " ON "
                            + quoted(table.name()) + " (" + quoted(fields) + ")");
                }
            }
            for (String view : View.over(names)) {
                execute(view);
            }
            connection.commit();
        } catch (SQLException e) {
            throw unwritable(file, e);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        try {
            // Closes its statements as well.
            connection.close();
        } catch (SQLException e) {
            throw unwritable(file, e);
        }
    }

    private static IOException unwritable(Path file, SQLException e) {
        return new IOException(file + ": cannot be written (" + e.getMessage() + ")", e);
    }
}
