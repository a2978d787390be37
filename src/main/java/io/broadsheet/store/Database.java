package io.broadsheet.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A connection to a SQLite file, with failures in words for people. For use by one thread at a time. */
final class Database implements Closeable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes something of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException, IOException;
    }

    /** What belongs together; it may fail in a way of its own. */
    interface Work<E extends Exception> {
        void run() throws IOException, E;
    }

    /** Opens a file for writing, making it if need be. */
    static Database forWriting(Path file) throws StoreException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return open(file, config);
    }

    /** Opens a file that is there for reading, beside a run that may be writing. */
    static Database forReading(Path file) throws StoreException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config);
    }

    private static Database open(Path file, SQLiteConfig config) throws StoreException {
        config.setBusyTimeout(PATIENCE_MILLIS);
        // Nobody asks for them, and each insert would prepare a query for them.
        config.setGetGeneratedKeys(false);
        try {
            return new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    /** Runs statements without values or results. */
    void execute(String... statementsInOrder) throws StoreException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statementsInOrder) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    /** Runs a statement that may be refused because others use the file; whether it was not. */
    boolean attempt(String sql) throws StoreException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            if (isBusy(e)) {
                return false;
            }
            throw explained(file, e);
        }
    }

    /** Changes rows; an empty {@link Optional} is NULL. */
    void update(String sql, Object... values) throws StoreException {
        try {
            prepared(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    /** The first row of a query. */
    <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws StoreException {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    /** The number that a query gives. */
    long number(String sql, Object... values) throws StoreException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** All rows of a query that gives few. */
    <T> List<T> all(String sql, RowReader<T> reader, Object... values) throws StoreException {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    /** Takes the rows of a query one by one; the taker may run other queries, not the same one. */
    void each(String sql, RowTaker taker, Object... values) throws IOException {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    /** Does all of the work or, when anything fails, none of it. */
    <E extends Exception> void transaction(Work<E> work) throws IOException, E {
        execute("BEGIN IMMEDIATE");
        finish(work);
    }

    /** Reads all from one state of the file, whatever is written meanwhile. */
    <E extends Exception> void snapshot(Work<E> work) throws IOException, E {
        execute("BEGIN");
        finish(work);
    }

    private <E extends Exception> void finish(Work<E> work) throws IOException, E {
        boolean done = false;
        try {
            work.run();
            execute("COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** A disk that is full or gone may have rolled back already; what failed first is what people need to know. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException secondary) {
            // Nothing was committed, with or without this statement.
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        Optional<PreparedStatement> known = Optional.ofNullable(statements.get(sql));
        PreparedStatement statement = known.isPresent() ? known.get() : connection.prepareStatement(sql);
        if (known.isEmpty()) {
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value =
                    values[i] instanceof Optional<?> optional && optional.isPresent() ? optional.get() : values[i];
            if (value instanceof Optional) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    @Override
    public void close() throws StoreException {
        try (connection) {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw explained(file, e);
        }
    }

    private static boolean isBusy(SQLException e) {
        return code(e) == SQLiteErrorCode.SQLITE_BUSY.code || code(e) == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** Extended codes hold the plain one in their lowest byte. */
    private static int code(SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return code.code & 0xFF;
    }

    private static StoreException explained(Path file, SQLException e) {
        String message = switch (code(e)) {
            case 13 -> "cannot be written (the disk is full); make room, then run the same command again";
            case 3, 8, 14 ->
                "cannot be opened or written (permission denied, or the folder is gone); check the folder, then "
                        + "run the same command again";
            case 10 ->
                "cannot be read or written (" + e.getMessage()
                        + "); check the disk and the folder, then run the same command again";
            case 5, 6 -> "is in use by another program; close it there, then run the same command again";
            case 11, 26 -> "is damaged or no store of Broadsheet's; move it away, or name another folder with --out";
            default -> "failed (" + e.getMessage() + "); please report it";
        };
        return new StoreException(file + ": " + message, e);
    }
}
