package io.broadsheet.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a row has in a column: a value of the column's type, or nothing. Each format writes it in its own way. */
public sealed interface Cell {
    /** No value: not applicable, or unknown. */
    record Empty() implements Cell {
        private static final Empty CELL = new Empty();
    }

    /** Words, a name or an id; never empty. */
    record Text(String text) implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** A number with four decimals, to which any other is rounded; never minus zero. */
    record Score(double number) implements Cell {
        private static final int DECIMALS = 4;

        public Score {
            number = decimal(number).doubleValue();
        }

        private static BigDecimal decimal(double number) {
            return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        }

        /** The number with all its decimals, whatever the machine's locale. */
        public String decimals() {
            return decimal(number).toPlainString();
        }
    }

    /** Nothing. */
    static Cell empty() {
        return Empty.CELL;
    }

    /** A text; nothing if it is empty. */
    static Cell text(String text) {
        return text.isEmpty() ? empty() : new Text(text);
    }

    /** The value as text files have it; nothing is empty. */
    default String plain() {
        if (this instanceof Text text) {
            return text.text();
        } else if (this instanceof Whole whole) {
            return Long.toString(whole.number());
        } else if (this instanceof Score score) {
            return score.decimals();
        }
        return "";
    }
}
