package io.broadsheet.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Lines of cells in columns as wide as they need: the first flush left, the others flush right. */
public final class AlignedLines {
    private static final String GAP = "  ";
    private static final String NOTHING = "–";

    private final List<List<String>> lines = new ArrayList<>();

    /** Adds a line. */
    public AlignedLines add(String... cells) {
        lines.add(List.of(cells));
        return this;
    }

    /** A share with three decimals, as other programs round it: to the even one of two as near. */
    public static String share(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A share, or a dash. */
    static String share(OptionalDouble value) {
        return value.isPresent() ? share(value.getAsDouble()) : NOTHING;
    }

    /** A number. */
    public static String count(int value) {
        return Integer.toString(value);
    }

    /** The lines, each with its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder aligned = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                String padding = " ".repeat(width(column) - length(cell));
                aligned.append(column == 0 ? cell + padding : GAP + padding + cell);
            }
            text.append(aligned.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return lines.stream()
                .filter(line -> column < line.size())
                .mapToInt(line -> length(line.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
