package io.broadsheet.report.io;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import io.broadsheet.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A row of a table, whose cells are found by the names of their columns. Immutable.
 *
 * @param columns those of the table
 * @param cells one a column
 */
public record Row(Columns columns, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The rows of a table. */
    public static List<Row> all(Table<?> table, List<List<Cell>> rows) {
        Columns columns = Columns.of(table);
        return rows.stream().map(cells -> new Row(columns, cells)).toList();
    }

    /** The cell as the text files have it; empty for nothing. */
    public String text(String column) {
        return columns.text(cells, column);
    }

    /** A cell of whole numbers; 0 for nothing. */
    public int whole(String column) {
        return Math.toIntExact(columns.whole(cells, column));
    }

    /** A cell of numbers with decimals; empty for nothing. */
    public OptionalDouble score(String column) {
        return columns.cell(cells, column) instanceof Cell.Score score
                ? OptionalDouble.of(score.number())
                : OptionalDouble.empty();
    }

    /** The same with two decimals and the sign that printers use, as people read it; empty for nothing. */
    public String twoDecimals(String column) {
        OptionalDouble score = score(column);
        return score.isPresent()
                // By way of BigDecimal, which knows no minus zero.
                ? BigDecimal.valueOf(score.getAsDouble())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('-', '−')
                : "";
    }
}
