package io.broadsheet.report.rows;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A row of a table, whose cells are found by the names of their columns. Immutable.
 *
 * @param columns the names of the table's columns
 * @param cells one a column
 */
public record Row(List<String> columns, List<Cell> cells) {
    public Row {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (columns.size() != cells.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
    }

    /** The rows of a table. */
    public static List<Row> all(Table<?> table, List<List<Cell>> rows) {
        List<String> columns = table.header();
        return rows.stream().map(cells -> new Row(columns, cells)).toList();
    }

    /** The cell as the text files have it; empty for nothing. */
    public String text(String column) {
        return cell(column).plain();
    }

    /** A cell of whole numbers; 0 for nothing. */
    public int whole(String column) {
        return cell(column) instanceof Cell.Whole whole ? Math.toIntExact(whole.number()) : 0;
    }

    /** A cell of numbers with decimals; empty for nothing. */
    public OptionalDouble score(String column) {
        return cell(column) instanceof Cell.Score score ? OptionalDouble.of(score.number()) : OptionalDouble.empty();
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

    private Cell cell(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column + " among " + columns);
        }
        return cells.get(place);
    }
}
