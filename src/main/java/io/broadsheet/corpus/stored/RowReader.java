package io.broadsheet.corpus.stored;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.Span;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import io.broadsheet.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the cells of a row by the names of their columns.
 *
 * @param columns where they stand
 * @param cells the row
 */
record RowReader(Columns columns, List<Cell> cells) {
    /** Beyond a label's cut-point, and nothing in four decimals. */
    private static final double BEYOND = 0.00001;

    static List<RowReader> all(Table<?> table, List<List<Cell>> rows) {
        Columns columns = Columns.of(table);
        return rows.stream().map(row -> new RowReader(columns, row)).toList();
    }

    String text(String column) {
        return columns.text(cells, column);
    }

    int whole(String column) {
        return Math.toIntExact(columns.whole(cells, column));
    }

    /** A number; 0 for nothing. */
    double number(String column) {
        return columns.cell(cells, column) instanceof Cell.Score score ? score.number() : 0;
    }

    /** The stretch between two columns. */
    Span span(String begin, String end) {
        return new Span(whole(begin), whole(end));
    }

    /** The numbers of some columns; none if one of them has none. */
    List<Double> numbers(String... names) {
        List<Double> numbers = new ArrayList<>();
        for (String name : names) {
            if (columns.cell(cells, name) instanceof Cell.Score score) {
                numbers.add(score.number());
            }
        }
        return numbers.size() == names.length ? numbers : List.of();
    }

    EntityType type() {
        return EntityType.valueOf(text("type"));
    }

    /** The sentiment, on that side of a label's cut-points on which it was before it was rounded. */
    Sentiment sentiment() {
        if (!(columns.cell(cells, "sentiment_score") instanceof Cell.Score score)) {
            return Sentiment.UNKNOWN;
        }
        String label = text("sentiment_label");
        return Arrays.stream(new double[] {0, BEYOND, -BEYOND})
                .map(nudge -> Math.max(-1, Math.min(1, score.number() + nudge)))
                .filter(nudged -> SentimentLabel.of(nudged).text().equals(label))
                .mapToObj(nudged -> (Sentiment) new Sentiment.Scored(nudged))
                .findFirst()
                .orElseGet(() -> new Sentiment.Scored(score.number()));
    }
}
