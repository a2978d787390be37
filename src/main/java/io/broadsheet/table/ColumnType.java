package io.broadsheet.table;

import java.util.function.Function;

/**
 * What the cells of a column hold.
 *
 * @param <T> the type of their values
 */
public final class ColumnType<T> {
    /** Words, names and ids. */
    public static final ColumnType<String> TEXT = new ColumnType<>(Kind.TEXT, Cell.Text::new);
    /** Whole numbers. */
    public static final ColumnType<Long> INTEGER = new ColumnType<>(Kind.INTEGER, Cell.Whole::new);
    /** Numbers with four decimals. */
    public static final ColumnType<Double> SCORE = new ColumnType<>(Kind.SCORE, Cell.Score::new);

    /** The types by name, for formats that have names of their own for them. */
    public enum Kind {
        /** {@link #TEXT}. */
        TEXT,
        /** {@link #INTEGER}. */
        INTEGER,
        /** {@link #SCORE}. */
        SCORE
    }

    private final Kind kind;
    private final Function<T, Cell> cell;

    private ColumnType(Kind kind, Function<T, Cell> cell) {
        this.kind = kind;
        this.cell = cell;
    }

    /** Which one it is. */
    public Kind kind() {
        return kind;
    }

    Cell cell(T value) {
        return cell.apply(value);
    }
}
