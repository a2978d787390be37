package io.broadsheet.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the lines of a document to paragraphs by their distance, their indents, their ends and their letters. Not safe for use
 * by several threads.
 */
final class Paragraphs {
    /** As parts of the usual distance of lines, or of a letter's size. */
    private static final double GAP = 1.3;

    private static final double INDENT = 0.7;
    private static final double USUAL_LEADING = 1.2;
    /** A line within a sentence that takes this part of its column's width is no line of its own. */
    private static final double LONG = 0.7;
    /** Between a paragraph that a page's end or a picture cut and its rest stand no more. */
    private static final int MOST_BETWEEN = 3;

    private final Map<Double, Double> leadings;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private final double bodySize;

    private Paragraphs(Map<Double, Double> leadings, double bodySize) {
        this.leadings = leadings;
        this.bodySize = bodySize;
    }

    /**
     * The paragraphs of lines in reading order.
     *
     * @param bodySize how large the letters of most lines are
     */
    static List<Paragraph> of(List<Line> lines, double bodySize) {
        Paragraphs paragraphs = new Paragraphs(leadings(lines), bodySize);
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.add(lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
        }
        return paragraphs.paragraphs;
    }

    /** For each size of letters, the distance in which most lines follow each other. */
    private static Map<Double, Double> leadings(List<Line> lines) {
        Map<Double, Map<Double, Integer>> counts = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            double distance = Math.round(2 * (next.baseline() - line.baseline())) / 2.0;
            if (line.column() == next.column() && line.size() == next.size() && distance > 0) {
                counts.computeIfAbsent(line.size(), size -> new HashMap<>()).merge(distance, 1, Integer::sum);
            }
        }
        Map<Double, Double> leadings = new HashMap<>();
        counts.forEach((size, distances) -> distances.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Double, Integer>comparingByKey().reversed()))
                .ifPresent(most -> leadings.put(size, most.getKey())));
        return leadings;
    }

    private void add(Line line, Optional<Line> behind) {
        if (!paragraphs.isEmpty() && goesOn(paragraphs.get(paragraphs.size() - 1), line, behind)) {
            paragraphs.get(paragraphs.size() - 1).lines().add(line);
            return;
        }
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - MOST_BETWEEN); i--) {
            Paragraph before = paragraphs.get(i);
            if (Paragraph.startsSmall(line) && looksAlike(before.last(), line) && !before.isClosed()) {
                before.lines().add(line);
                return;
            }
        }
        paragraphs.add(Paragraph.of(line));
    }

    private static boolean looksAlike(Line line, Line next) {
        return line.isAsLargeAs(next) && line.bold() == next.bold();
    }

    private boolean goesOn(Paragraph paragraph, Line next, Optional<Line> behind) {
        Line last = paragraph.last();
        boolean within = !Paragraph.isClosed(last) && Paragraph.startsSmall(next);
        if (!last.isAsLargeAs(next)
                || Paragraph.isBulleted(next)
                || (last.bold() != next.bold() && !(within && Paragraph.isFull(last, next)))) {
            return false;
        }
        return last.column() == next.column()
                ? goesOnBelow(paragraph, next, behind, within)
                : within || goesOnElsewhere(last, next);
    }

    private boolean goesOnBelow(Paragraph paragraph, Line next, Optional<Line> behind, boolean within) {
        Line last = paragraph.last();
        double leading = leadings.getOrDefault(last.size(), USUAL_LEADING * last.size());
        double distance = next.baseline() - last.baseline();
        if (within && distance <= 2 * leading) {
            return true;
        } else if (distance > GAP * leading) {
            return false;
        }
        boolean closed = Paragraph.isClosed(last);
        boolean indented = isIndented(next)
                && (next.left() - last.left() > INDENT * next.size()
                        || behind.filter(line -> line.column() == next.column() && !isIndented(line))
                                .isPresent());
        boolean hanging = paragraph.isListItem() && paragraph.lines().size() == 1;
        if (closed && indented && !hanging) {
            return false;
        }
        // Titles break where they look well.
        boolean title = last.size() > bodySize && !closed;
        boolean runsOn = last.right() - last.columnLeft() > LONG * (last.columnRight() - last.columnLeft());
        return title || (!closed && runsOn) || Paragraph.isFull(last, next);
    }

    /** On the next page, or at the top of the next column. */
    private static boolean goesOnElsewhere(Line last, Line next) {
        return Paragraph.isFull(last, next) && !(Paragraph.isClosed(last) && isIndented(next));
    }

    private static boolean isIndented(Line line) {
        return line.left() - line.columnLeft() > INDENT * line.size();
    }
}
