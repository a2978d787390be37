package io.broadsheet.reader.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the chunks of a page into the order in which one reads them: from top to bottom, and where a blank strip runs down
 * between lines on both sides of it, the left side before the right.
 *
 * <p>The page is cut into bands, which are lines where there is one column. The longest run of bands that a strip parts is a
 * set of columns, and each column is a page of its own; after the XY-cut of Nagy and Seth (1984). Not safe for use by several
 * threads.
 */
final class PageLayout {
    /** As parts of the usual size of letters. */
    private static final double NARROWEST_STRIP = 0.8;

    private static final double SAME_ROW = 0.35;
    private static final int FEWEST_LINES = 3;
    /** A column's lines hold more; a table's cells less. */
    private static final int FEWEST_LETTERS = 12;

    private static final double FILLED = 0.5;
    private static final int MOST_BANDS = 600;
    /** A page of a newspaper that is set word by word has some thousand. */
    private static final int MOST_CHUNKS = 20_000;

    private static final int MOST_TRIES = 4;
    private static final int MOST_INITIALS = 20;
    private static final int DEEPEST = 8;
    private static final double LARGE_INITIAL = 1.8;
    private static final int POINTS = 4_000;

    private final int page;
    private final double usualSize;
    private final List<Line> lines = new ArrayList<>();
    private int column;

    private PageLayout(int page, int firstColumn, double usualSize) {
        this.page = page;
        this.column = firstColumn;
        this.usualSize = usualSize;
    }

    /**
     * The lines of a page.
     *
     * @param page which page, from 0
     * @param firstColumn the number that its first column gets
     */
    static List<Line> lines(List<Chunk> chunks, int page, int firstColumn) {
        List<Chunk> inked = withInitials(chunks);
        PageLayout layout = new PageLayout(page, firstColumn, usualSize(inked));
        layout.region(inked, 0);
        return layout.lines;
    }

    private static double usualSize(List<Chunk> chunks) {
        List<Chunk> bySize =
                chunks.stream().sorted(Comparator.comparingDouble(Chunk::size)).toList();
        long letters = chunks.stream().mapToLong(chunk -> chunk.text().length()).sum();
        long before = 0;
        for (Chunk chunk : bySize) {
            before += chunk.text().length();
            if (2 * before >= letters) {
                return chunk.size();
            }
        }
        return 1;
    }

    /** An initial over several lines belongs to the first of them. */
    private static List<Chunk> withInitials(List<Chunk> chunks) {
        double usual = usualSize(chunks);
        List<Chunk> result = new ArrayList<>(chunks);
        List<Chunk> initials = chunks.stream()
                .filter(chunk -> chunk.size() >= LARGE_INITIAL * usual
                        && chunk.text().length() <= 2
                        && chunk.text()
                                        .codePoints()
                                        .filter(Character::isLetterOrDigit)
                                        .count()
                                == 1)
                .limit(MOST_INITIALS)
                .toList();
        for (Chunk initial : initials) {
            Optional<Chunk> first = result.stream()
                    .filter(chunk -> chunk.left() >= initial.right() - usual / 2
                            && chunk.left() <= initial.right() + 1.5 * usual
                            && chunk.size() < initial.size()
                            && chunk.baseline() > initial.top()
                            && chunk.baseline() < initial.baseline() + usual / 2)
                    .min(Comparator.comparingDouble(Chunk::baseline));
            if (first.isPresent()) {
                Chunk line = first.get();
                result.remove(initial);
                result.set(
                        result.indexOf(line),
                        new Chunk(
                                initial.text() + line.text(),
                                initial.left(),
                                line.right(),
                                line.baseline(),
                                line.size(),
                                line.bold(),
                                line.firstWordRight()));
            }
        }
        return result;
    }

    /** Chunks that no other stands beside, above or below within; one line, or as many as overlap. */
    private record Band(List<Chunk> chunks, BitSet ink) {}

    private void region(List<Chunk> chunks, int depth) {
        List<Band> bands = bands(chunks);
        if (depth == DEEPEST || chunks.size() > MOST_CHUNKS || bands.size() > MOST_BANDS) {
            column(chunks);
            return;
        }
        List<Chunk> plain = new ArrayList<>();
        int next = 0;
        while (next < bands.size()) {
            Columns columns = columns(bands, next);
            if (columns.bands == 0) {
                plain.addAll(bands.get(next).chunks);
                next++;
            } else {
                column(plain);
                plain.clear();
                region(columns.left, depth + 1);
                region(columns.right, depth + 1);
                next += columns.bands;
            }
        }
        column(plain);
    }

    private static List<Band> bands(List<Chunk> chunks) {
        List<Chunk> sorted =
                chunks.stream().sorted(Comparator.comparingDouble(Chunk::top)).toList();
        List<Band> bands = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Chunk chunk : sorted) {
            if (bands.isEmpty() || chunk.top() >= bottom) {
                bands.add(new Band(new ArrayList<>(), new BitSet()));
            }
            Band band = bands.get(bands.size() - 1);
            band.chunks.add(chunk);
            band.ink.set(point(chunk.left()), point(chunk.right()) + 1);
            bottom = Math.max(bottom, chunk.bottom());
        }
        return bands;
    }

    private static int point(double x) {
        return (int) Math.max(0, Math.min(POINTS, Math.round(x)));
    }

    /**
     * What a strip parts.
     *
     * @param bands how many bands it parts; 0 for none
     */
    private record Columns(int bands, List<Chunk> left, List<Chunk> right) {
        static final Columns NONE = new Columns(0, List.of(), List.of());
    }

    /** The longest run of bands from one on that a strip parts. */
    private Columns columns(List<Band> bands, int first) {
        BitSet ink = new BitSet();
        int end = first;
        while (end < bands.size()) {
            ink.or(bands.get(end).ink);
            if (strips(ink).isEmpty()) {
                break;
            }
            end++;
        }
        // What crosses no strip and belongs to no column, such as a footer, stands at the run's end.
        for (int last = end; last > first && last > end - MOST_TRIES; last--) {
            Columns columns = parted(bands.subList(first, last));
            if (columns.bands > 0) {
                return columns;
            }
        }
        return Columns.NONE;
    }

    private Columns parted(List<Band> bands) {
        BitSet ink = new BitSet();
        List<Chunk> chunks = new ArrayList<>();
        for (Band band : bands) {
            ink.or(band.ink);
            chunks.addAll(band.chunks);
        }
        for (int strip : strips(ink)) {
            List<Chunk> left =
                    chunks.stream().filter(chunk -> chunk.left() < strip).toList();
            List<Chunk> right =
                    chunks.stream().filter(chunk -> chunk.left() >= strip).toList();
            if (isColumn(left) && isColumn(right)) {
                return new Columns(bands.size(), left, right);
            }
        }
        return Columns.NONE;
    }

    /** Where blank strips are, but for the margins. */
    private List<Integer> strips(BitSet ink) {
        List<Integer> strips = new ArrayList<>();
        int blank = ink.nextClearBit(ink.nextSetBit(0));
        while (blank < ink.length()) {
            int end = ink.nextSetBit(blank);
            if (end - blank >= NARROWEST_STRIP * usualSize) {
                strips.add((blank + end) / 2);
            }
            blank = ink.nextClearBit(end);
        }
        return strips;
    }

    /** Lines of prose, most of which run from one side of the column to the other. */
    private boolean isColumn(List<Chunk> chunks) {
        List<Chunk> rows = rows(chunks);
        double left = rows.stream().mapToDouble(Chunk::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Chunk::right).max().orElse(0);
        double width =
                rows.stream().mapToDouble(row -> row.right() - row.left()).sum();
        int letters = rows.stream().mapToInt(row -> row.text().length()).sum();
        return rows.size() >= FEWEST_LINES
                && letters >= FEWEST_LETTERS * rows.size()
                && width >= FILLED * rows.size() * (right - left);
    }

    /** The lines of a column: chunks of about one height, from left to right. */
    private List<Chunk> rows(List<Chunk> chunks) {
        List<Chunk> sorted = chunks.stream()
                .sorted(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::left))
                .toList();
        List<Chunk> rows = new ArrayList<>();
        List<Chunk> row = new ArrayList<>();
        for (Chunk chunk : sorted) {
            if (!row.isEmpty() && !sameRow(row.get(0), chunk)) {
                rows.add(joined(row));
                row.clear();
            }
            row.add(chunk);
        }
        if (!row.isEmpty()) {
            rows.add(joined(row));
        }
        return rows;
    }

    private static boolean sameRow(Chunk one, Chunk other) {
        return Math.abs(one.baseline() - other.baseline()) <= SAME_ROW * Math.max(one.size(), other.size());
    }

    private static Chunk joined(List<Chunk> row) {
        row.sort(Comparator.comparingDouble(Chunk::left));
        Chunk whole = row.get(0);
        for (Chunk chunk : row.subList(1, row.size())) {
            double gap = chunk.left() - whole.right();
            whole = whole.with(chunk, gap > chunk.size() / 10);
        }
        return whole;
    }

    private void column(List<Chunk> chunks) {
        List<Chunk> rows = rows(chunks);
        double left = rows.stream().mapToDouble(Chunk::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Chunk::right).max().orElse(0);
        for (Chunk row : rows) {
            lines.add(Line.of(row, page, column, left, right));
        }
        column += rows.isEmpty() ? 0 : 1;
    }
}
