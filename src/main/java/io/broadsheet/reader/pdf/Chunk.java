package io.broadsheet.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Letters that a page draws one behind the other on one line, with spaces where the page leaves room between words.
 *
 * @param text the letters
 * @param left where the first begins, in points from the page's left
 * @param right where the last ends
 * @param baseline the line that they stand on, in points from the page's top
 * @param size of the font of most
 * @param bold how many of the letters are bold
 * @param firstWordRight where the first word ends
 */
record Chunk(String text, double left, double right, double baseline, double size, int bold, double firstWordRight) {
    /** As parts of the size: how much two letters of one line may differ in height, and how far apart they may be. */
    private static final double SAME_LINE = 0.15;

    private static final double FARTHEST_APART = 0.9;
    private static final double FARTHEST_BACK = 0.4;
    private static final double SAME_SIZE = 0.1;
    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.2;

    double top() {
        return baseline - ASCENT * size;
    }

    double bottom() {
        return baseline + DESCENT * size;
    }

    /** The chunks of a page's letters, in the order in which they are drawn. */
    static List<Chunk> of(List<Glyph> glyphs) {
        List<Chunk> chunks = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
                add(run, chunks);
            }
            run.add(glyph);
        }
        add(run, chunks);
        return chunks;
    }

    private static boolean follows(Glyph last, Glyph next) {
        double size = Math.max(last.size(), next.size());
        double gap = next.left() - last.right();
        return Math.abs(next.baseline() - last.baseline()) <= SAME_LINE * size
                && Math.abs(next.size() - last.size()) <= SAME_SIZE * size
                && gap <= FARTHEST_APART * size
                && gap >= -FARTHEST_BACK * size;
    }

    private static void add(List<Glyph> run, List<Chunk> chunks) {
        while (!run.isEmpty() && run.get(run.size() - 1).text().isBlank()) {
            run.remove(run.size() - 1);
        }
        while (!run.isEmpty() && run.get(0).text().isBlank()) {
            run.remove(0);
        }
        if (!run.isEmpty()) {
            chunks.add(chunk(run));
        }
        run.clear();
    }

    private static Chunk chunk(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        Glyph first = run.get(0);
        double right = first.left();
        double firstWordRight = Double.NaN;
        int bold = 0;
        for (Glyph glyph : run) {
            boolean gap = glyph.isSpace() || glyph.left() - right > glyph.gap();
            if (gap && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                firstWordRight = Double.isNaN(firstWordRight) ? right : firstWordRight;
                text.append(' ');
            }
            if (!glyph.isSpace()) {
                text.append(glyph.text());
                bold += glyph.bold() ? glyph.text().length() : 0;
            }
            right = Math.max(right, glyph.right());
        }
        return new Chunk(
                text.toString(),
                first.left(),
                right,
                first.baseline(),
                usualSize(run),
                bold,
                Double.isNaN(firstWordRight) ? right : firstWordRight);
    }

    /** The size of most letters. */
    private static double usualSize(List<Glyph> run) {
        Map<Double, Integer> letters = new TreeMap<>();
        run.forEach(glyph -> letters.merge(glyph.size(), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }

    /** This chunk with another behind it, on the same line. */
    Chunk with(Chunk next, boolean space) {
        boolean larger = next.text.length() > text.length();
        return new Chunk(
                text + (space ? " " : "") + next.text,
                left,
                Math.max(right, next.right),
                larger ? next.baseline : baseline,
                larger ? next.size : size,
                bold + next.bold,
                text.indexOf(' ') < 0 && !space ? next.firstWordRight : firstWordRight);
    }
}
