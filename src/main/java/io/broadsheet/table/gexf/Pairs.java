package io.broadsheet.table.gexf;

import java.util.List;

/** In how many sections each pair of names stands. */
final class Pairs {
    private final int[] counts;

    Pairs(int nodes) {
        counts = new int[nodes * Math.max(0, nodes - 1) / 2];
    }

    /** Counts the pairs of a section's names, whose numbers rise. */
    void add(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                counts[place(numbers.get(i), numbers.get(j))]++;
            }
        }
    }

    /** The count of two names, the one with the lower number first. */
    int count(int lower, int higher) {
        return counts[place(lower, higher)];
    }

    private static int place(int lower, int higher) {
        return higher * (higher - 1) / 2 + lower;
    }
}
