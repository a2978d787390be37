package io.broadsheet.report.chart;

import java.util.List;

/**
 * What a chart of bars shows: a bar a row, from top to bottom, in one part or several side by side.
 *
 * @param title what it shows, for people who do not see it
 * @param axis what the lengths count
 * @param series what the parts of each bar are; one when they are whole
 * @param rows the bars
 * @param scale from where to where lengths run
 */
public record Bars(String title, String axis, List<Series> series, List<Row> rows, Scale scale) {
    /** From where to where lengths run. */
    public sealed interface Scale {
        /** From 0 on. */
        record Counted() implements Scale {}

        /**
         * From -1 to 1.
         *
         * @param below the colour of what is below 0, as 0xRRGGBB
         */
        record Signed(int below) implements Scale {}
    }

    /**
     * A part of all bars.
     *
     * @param name what it is
     * @param colour as 0xRRGGBB
     */
    public record Series(String name, int colour) {}

    /**
     * A bar.
     *
     * @param label what it is of; bars may have equal ones
     * @param lengths one a series
     */
    public record Row(String label, List<Double> lengths) {
        public Row {
            lengths = List.copyOf(lengths);
        }
    }

    public Bars {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.lengths().size() != series.size()) {
                throw new IllegalArgumentException(row + " for " + series.size() + " series");
            }
        }
    }

    /** Bars without parts, from 0 on. */
    public static Bars whole(String title, String axis, int colour, List<Row> rows) {
        return new Bars(title, axis, List.of(new Series(axis, colour)), rows, new Scale.Counted());
    }
}
