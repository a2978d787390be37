package io.broadsheet.table;

import io.broadsheet.model.Sentiment;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A column of a table.
 *
 * @param <R> what a row is made from
 * @param <T> what its values are
 * @param name its name in the header
 * @param type what its cells hold
 * @param description what it means, for people
 * @param value gives the value of a row; empty when not applicable or unknown
 * @param onRequest whether it is written only when asked for
 */
public record Column<R, T>(
        String name, ColumnType<T> type, String description, Function<R, Optional<T>> value, boolean onRequest) {
    private Column(String name, ColumnType<T> type, String description, Function<R, Optional<T>> value) {
        this(name, type, description, value, false);
    }

    /** The cell of a row. */
    Cell cell(R row) {
        return value.apply(row).map(type::cell).orElseGet(Cell::empty);
    }

    /** The same column, but written only when asked for. */
    Column<R, T> whenRequested() {
        return new Column<>(name, type, description, value, true);
    }

    /** A column of text; an empty text is no value. */
    public static <R> Column<R, String> text(String name, String description, Function<R, String> text) {
        return new Column<>(
                name,
                ColumnType.TEXT,
                description,
                row -> Optional.of(text.apply(row)).filter(value -> !value.isEmpty()));
    }

    /** A column of text that users add to a table; its cells do not come from the table's rows. */
    public static <R> Column<R, String> ofUser(String name, String description) {
        return text(name, description, row -> "");
    }

    /** A column of whole numbers. */
    public static <R> Column<R, Long> integer(String name, String description, ToLongFunction<R> number) {
        return new Column<>(name, ColumnType.INTEGER, description, row -> Optional.of(number.applyAsLong(row)));
    }

    /** A column of whole numbers that some rows lack. */
    public static <R> Column<R, Long> integerOrEmpty(String name, String description, Function<R, OptionalInt> number) {
        return new Column<>(name, ColumnType.INTEGER, description, row -> {
            OptionalInt value = number.apply(row);
            return value.isPresent() ? Optional.of((long) value.getAsInt()) : Optional.empty();
        });
    }

    /** A column of numbers with four decimals. */
    public static <R> Column<R, Double> number(String name, String description, Function<R, OptionalDouble> number) {
        return new Column<>(name, ColumnType.SCORE, description, row -> {
            OptionalDouble value = number.apply(row);
            return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
        });
    }

    /** A column of sentiment scores. */
    public static <R> Column<R, Double> score(String name, String description, Function<R, Sentiment> sentiment) {
        return new Column<>(
                name,
                ColumnType.SCORE,
                description,
                row -> sentiment.apply(row) instanceof Sentiment.Scored scored
                        ? Optional.of(scored.score())
                        : Optional.empty());
    }

    /** A column of scores' names. */
    public static <R> Column<R, String> label(String name, String description, Function<R, Sentiment> sentiment) {
        return text(
                name,
                description,
                row -> sentiment.apply(row) instanceof Sentiment.Scored scored
                        ? scored.label().text()
                        : "");
    }
}
