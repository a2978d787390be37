package io.broadsheet.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a text with marks into pieces that nest as elements of a page must, whatever the marks overlap: a mark that begins
 * inside another and ends behind it is closed where the other ends, and opened again. Read from the first piece to the last,
 * the pieces' words are the text, and at each character exactly those marks are open that cover it.
 */
final class MarkedText {
    /** Long marks outside; among equals in the order in which they were given. */
    private static final Comparator<Mark> OUTSIDE_FIRST = Comparator.comparingInt(Mark::begin)
            .thenComparing(Comparator.comparingInt(Mark::length).reversed());

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    /** What was closed where the last piece ended; some of it goes on. */
    private final List<Mark> closed = new ArrayList<>();

    private MarkedText() {}

    /**
     * A mark that is opened.
     *
     * @param first whether it begins here, rather than goes on
     */
    record Opening(Mark mark, boolean first) {}

    /**
     * Words with the marks that are opened before and closed behind them.
     *
     * @param closings one for each mark that is closed
     */
    record Piece(List<Opening> openings, String words, List<Mark> closings) {}

    /**
     * Cuts a stretch of a text.
     *
     * @param text the whole text, as code points
     * @param begin where the stretch begins
     * @param end where it ends, exclusive
     * @param marks what is marked in the text; what lies outside of the stretch is left out
     */
    static List<Piece> cut(int[] text, int begin, int end, Collection<Mark> marks) {
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.begin() < end && mark.end() > begin)
                .sorted(OUTSIDE_FIRST)
                .toList();
        TreeSet<Integer> limits = new TreeSet<>(List.of(begin, end));
        for (Mark mark : inside) {
            limits.add(Math.max(begin, mark.begin()));
            limits.add(Math.min(end, mark.end()));
        }
        MarkedText marked = new MarkedText();
        Iterator<Integer> next = limits.iterator();
        int from = next.next();
        int opened = 0;
        while (next.hasNext()) {
            int to = next.next();
            List<Mark> fresh = new ArrayList<>();
            while (opened < inside.size() && inside.get(opened).begin() <= from) {
                fresh.add(inside.get(opened++));
            }
            // What goes on behind the stretch ends with it.
            marked.add(new String(text, from, to - from), from, to == end ? Integer.MAX_VALUE : to, fresh);
            from = to;
        }
        return marked.pieces;
    }

    private void add(String words, int from, int to, List<Mark> fresh) {
        List<Opening> openings = new ArrayList<>();
        closed.stream()
                .filter(mark -> mark.end() > from)
                .sorted(OUTSIDE_FIRST)
                .forEach(mark -> openings.add(new Opening(mark, false)));
        fresh.forEach(mark -> openings.add(new Opening(mark, mark.begin() == from)));
        openings.forEach(opening -> open.push(opening.mark()));
        pieces.add(new Piece(openings, words, closings(to)));
    }

    /** Closes what ends there and, first, what was opened inside of it. */
    private List<Mark> closings(int to) {
        closed.clear();
        while (open.stream().anyMatch(mark -> mark.end() <= to)) {
            closed.add(open.pop());
        }
        return List.copyOf(closed);
    }
}
