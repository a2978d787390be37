package io.broadsheet.corpus.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quotes that share words, directly or by others: union-find over their numbers (Tarjan 1975). It holds those alone that share some.
 * Not for use by several threads.
 */
public final class QuoteGroups {
    private final Map<Long, Long> above = new HashMap<>();

    /** No quote shares words with another. */
    public QuoteGroups() {}

    /** Says that two quotes share words. */
    public void join(long quote, long other) {
        long first = first(quote);
        long second = first(other);
        above.put(quote, first);
        above.put(other, second);
        above.put(Math.max(first, second), Math.min(first, second));
        above.put(Math.min(first, second), Math.min(first, second));
    }

    private long first(long quote) {
        long first = quote;
        long next = above.getOrDefault(first, first);
        while (next != first) {
            long further = above.getOrDefault(next, next);
            above.put(first, further);
            first = next;
            next = further;
        }
        return first;
    }

    /** The first quote of its group, by each quote that shares words. */
    public Map<Long, Long> firsts() {
        Map<Long, Long> firsts = new TreeMap<>();
        for (long quote : above.keySet().stream().mapToLong(Long::longValue).toArray()) {
            firsts.put(quote, first(quote));
        }
        return firsts;
    }
}
