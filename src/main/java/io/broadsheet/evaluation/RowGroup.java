package io.broadsheet.evaluation;

import io.broadsheet.model.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Rows that have something in common, and how they did.
 *
 * @param name what they have in common
 * @param rows all of them
 * @param counted those that the gold can judge
 * @param right those of them that are right
 * @param confidence the mean confidence of the counted ones that have one
 */
record RowGroup(String name, int rows, int counted, int right, OptionalDouble confidence) {
    /** The lower bounds of the bands of confidence. */
    private static final double[] BOUNDS = {0, 0.5, 0.7, 0.8, 0.9, 0.95};

    private static RowGroup of(String name, List<JudgedRow> rows) {
        List<JudgedRow> counted = rows.stream().filter(JudgedRow::counts).toList();
        return new RowGroup(
                name,
                rows.size(),
                counted.size(),
                (int) counted.stream().filter(JudgedRow::isRight).count(),
                counted.stream()
                        .flatMapToDouble(judged -> judged.row().confidence().stream())
                        .average());
    }

    private static RowGroup of(String name, List<JudgedRow> rows, Predicate<QuoteRow> has) {
        return of(name, rows.stream().filter(judged -> has.test(judged.row())).toList());
    }

    /** The share of right rows; none if none counts. */
    OptionalDouble precision() {
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / counted);
    }

    /** Direct, mixed, indirect. */
    static List<RowGroup> byKind(List<JudgedRow> rows) {
        return Arrays.stream(Quote.Kind.values())
                .map(kind -> of(kind.text(), rows, row -> row.kind() == kind))
                .toList();
    }

    /** Each method, that with the most rows first, among equals by name. */
    static List<RowGroup> byMethod(List<JudgedRow> rows) {
        Map<String, List<JudgedRow>> byMethod = new TreeMap<>();
        for (JudgedRow judged : rows) {
            byMethod.computeIfAbsent(judged.row().method(), method -> new ArrayList<>())
                    .add(judged);
        }
        return byMethod.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RowGroup::rows).reversed())
                .toList();
    }

    /** Bands of confidence, the lowest first, and at last the rows without one, if there are such. */
    static List<RowGroup> byConfidence(List<JudgedRow> rows) {
        List<RowGroup> bands = new ArrayList<>();
        for (int i = 0; i < BOUNDS.length; i++) {
            double low = BOUNDS[i];
            boolean highest = i == BOUNDS.length - 1;
            double high = highest ? Double.POSITIVE_INFINITY : BOUNDS[i + 1];
            String name = i == 0 ? "below " + high : highest ? low + " and more" : low + " to " + high;
            bands.add(of(
                    name,
                    rows,
                    row -> row.confidence().orElse(-1) >= low
                            && row.confidence().orElse(-1) < high));
        }
        RowGroup none = of("no confidence", rows, row -> row.confidence().isEmpty());
        if (none.rows() > 0) {
            bands.add(none);
        }
        return bands;
    }
}
