package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of the wrong rows one finds who reads the first quotes of a review, and how many who reads the least confident ones.
 * Immutable and safe for use by several threads.
 */
final class ReviewCurve {
    private static final String FILE = "review.csv";
    private static final int[] PERCENTS = {5, 10, 20, 50};

    private final List<Point> points;

    /** What is found when a part of the quotes is read. */
    private record Point(int percent, int read, Share byReview, Share byConfidence) {}

    private ReviewCurve(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /**
     * Reads the order of a review; quotes that are not in it come last.
     *
     * @param rows all judged rows, of which those that the gold can judge count
     * @throws EvaluationException if the folder holds no review
     */
    static ReviewCurve of(Path tables, List<JudgedRow> rows) throws EvaluationException {
        Path file = tables.resolve(FILE);
        if (!Files.exists(file)) {
            throw new EvaluationException(
                    file + ": no such file; write it with 'broadsheet review " + tables + " --rows 100000'");
        }
        Map<List<String>, Integer> places = new HashMap<>();
        for (CsvFile.Row row : CsvFile.read(file, List.of("article_id", "table", "target"))) {
            if (row.text("table").equals("quotes")) {
                places.putIfAbsent(List.of(row.text("article_id"), row.text("target")), places.size());
            }
        }
        List<JudgedRow> counted = rows.stream().filter(JudgedRow::counts).toList();
        List<JudgedRow> byReview = sorted(
                counted,
                Comparator.comparingInt(judged -> Optional.ofNullable(places.get(
                                List.of(judged.row().articleId(), judged.row().id())))
                        .orElse(Integer.MAX_VALUE)));
        List<JudgedRow> byConfidence = sorted(
                counted,
                Comparator.comparingDouble(judged -> judged.row().confidence().orElse(0)));
        List<Point> points = new ArrayList<>();
        for (int percent : PERCENTS) {
            int read = Math.round(counted.size() * percent / 100f);
            points.add(new Point(percent, read, found(byReview, read), found(byConfidence, read)));
        }
        return new ReviewCurve(points);
    }

    private static List<JudgedRow> sorted(List<JudgedRow> rows, Comparator<JudgedRow> order) {
        return rows.stream().sorted(order).toList();
    }

    private static Share found(List<JudgedRow> rows, int read) {
        return new Share(wrong(rows.subList(0, read)), wrong(rows));
    }

    private static int wrong(List<JudgedRow> rows) {
        return (int) rows.stream().filter(JudgedRow::isWrong).count();
    }

    /** Aligned columns with an empty line before them. */
    String text() {
        AlignedLines lines = new AlignedLines().add("REVIEW", "read", "wrong found", "share", "by confidence", "share");
        for (Point point : points) {
            lines.add(
                    "first " + point.percent() + " % of quotes",
                    count(point.read()),
                    count(point.byReview().part()),
                    share(point.byReview().value()),
                    count(point.byConfidence().part()),
                    share(point.byConfidence().value()));
        }
        return "\n" + lines.text();
    }

    /** Adds an object for each part that is read. */
    void addTo(ArrayNode nodes) {
        for (Point point : points) {
            ObjectNode node = nodes.addObject();
            node.put("percent", point.percent());
            node.put("read", point.read());
            node.put("wrong", point.byReview().whole());
            node.put("found", point.byReview().part());
            node.put("found_by_confidence", point.byConfidence().part());
        }
    }
}
