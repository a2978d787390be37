package io.broadsheet.bench;

import java.util.List;
import java.util.Locale;

/** Several measurements of the same: the median, and how far the others are from it. */
record Spread(double least, double median, double most) {
    /** The spread of some values, at least one. */
    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    /** As "3.1 (2.9 to 3.4)", or "3.1" of a single value, with some digits behind the point. */
    String text(int digits) {
        String format = "%." + digits + "f";
        if (least == most) {
            return String.format(Locale.ROOT, format, median);
        }
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", median, least, most);
    }
}
