package io.broadsheet.corpus.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The rows that are most worth reading of all that come by: its memory grows with how many it keeps, not with how many come. Of equals
 * those that came first are kept, and come first. For use by one thread.
 */
public final class ReviewQueue {
    private static final Comparator<Waiting> BEST_FIRST =
            Comparator.comparing(Waiting::item, ReviewItem.BEST_FIRST).thenComparingLong(Waiting::arrival);

    private final int most;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(BEST_FIRST.reversed());
    private long arrivals;

    private record Waiting(ReviewItem item, long arrival) {}

    /**
     * An empty queue.
     *
     * @param most how many rows it keeps, 1 or more
     */
    public ReviewQueue(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a queue keeps one row or more: " + most);
        }
        this.most = most;
    }

    /** Takes one more, if it is better than the worst that is kept. */
    public void add(ReviewItem item) {
        waiting.add(new Waiting(item, arrivals));
        arrivals++;
        if (waiting.size() > most) {
            waiting.poll();
        }
    }

    /** Whether a row of such a doubt might be kept, so that one need not ask for all else that it would show. */
    public boolean hasRoomFor(double doubt) {
        Waiting last = waiting.peek();
        return waiting.size() < most || last == null || doubt >= last.item().doubt() - 0.0001;
    }

    /** How many rows came by. */
    public long arrivals() {
        return arrivals;
    }

    /** Those that are kept, the best first. */
    public List<ReviewItem> items() {
        List<Waiting> sorted = new ArrayList<>(waiting);
        sorted.sort(BEST_FIRST);
        return sorted.stream().map(Waiting::item).toList();
    }
}
