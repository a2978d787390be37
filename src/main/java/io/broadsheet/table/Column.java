package io.broadsheet.table;

import io.broadsheet.model.Sentiment;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a table.
 *
 * @param <R> what a row is made from
 * @param name its name in the header
 * @param type what its cells hold
 * @param description what it means, for people
 * @param cell gives the cell of a row, before any protection; empty when not applicable or unknown
 * @param onRequest whether it is written only when asked for
 */
public record Column<R>(String name, Type type, String description, Function<R, String> cell, boolean onRequest) {
    /** What cells hold. */
    public enum Type {
        /** Words, names and ids. */
        TEXT("string"),
        /** A whole number. */
        INTEGER("integer"),
        /** A number with four decimals. */
        SCORE("number");

        private final String frictionless;

        Type(String frictionless) {
            this.frictionless = frictionless;
        }

        /** The type's name in the Table Schema standard. */
        public String frictionless() {
            return frictionless;
        }
    }

    private Column(String name, Type type, String description, Function<R, String> cell) {
        this(name, type, description, cell, false);
    }

    /** The same column, but written only when asked for. */
    Column<R> whenRequested() {
        return new Column<>(name, type, description, cell, true);
    }

    static <R> Column<R> text(String name, String description, Function<R, String> cell) {
        return new Column<>(name, Type.TEXT, description, cell);
    }

    /** A column of text that users add to a table; its cells do not come from the table's rows. */
    public static <R> Column<R> ofUser(String name, String description) {
        return text(name, description, row -> "");
    }

    static <R> Column<R> integer(String name, String description, ToIntFunction<R> cell) {
        return new Column<>(name, Type.INTEGER, description, row -> Integer.toString(cell.applyAsInt(row)));
    }

    static <R> Column<R> integerOrEmpty(String name, String description, Function<R, String> cell) {
        return new Column<>(name, Type.INTEGER, description, cell);
    }

    static <R> Column<R> number(String name, String description, Function<R, OptionalDouble> cell) {
        return new Column<>(name, Type.SCORE, description, row -> {
            OptionalDouble value = cell.apply(row);
            return value.isPresent() ? fourDecimals(value.getAsDouble()) : "";
        });
    }

    static <R> Column<R> score(String name, String description, Function<R, Sentiment> cell) {
        return new Column<>(
                name,
                Type.SCORE,
                description,
                row -> cell.apply(row) instanceof Sentiment.Scored scored ? fourDecimals(scored.score()) : "");
    }

    static <R> Column<R> label(String name, String description, Function<R, Sentiment> cell) {
        return text(
                name,
                description,
                row -> cell.apply(row) instanceof Sentiment.Scored scored
                        ? scored.label().text()
                        : "");
    }

    /** A score as the tables write it, whatever the machine's locale: never {@code -0.0000}. */
    public static String fourDecimals(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.equals("-0.0000") ? "0.0000" : text;
    }
}
