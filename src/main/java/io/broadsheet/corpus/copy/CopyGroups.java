package io.broadsheet.corpus.copy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Groups articles of which each is a copy of the group's first or of its fullest one so far. Comparing with these two alone keeps the work
 * in proportion to the number of articles, however many are copies of one text, and keeps chains of likeness from growing into groups of
 * strangers. Takes pairs that may be copies, the later article's number ascending; eight bytes an article. For use by one thread.
 */
public final class CopyGroups {
    /** Forms that are filled in anew have many that look like copies; the likeliest are enough. */
    private static final int MOST_GROUPS_COMPARED = 16;

    private final Sketches sketches;
    /** The number of the first of an article's group; 0 if it is that itself. */
    private int[] firsts = new int[1024];
    /** The number of the fullest of the group that an article is the first of; 0 if it is that itself. */
    private int[] fullest = new int[1024];

    private final Set<Integer> compared = new HashSet<>();
    private int current;
    private Optional<CopySketch> ofCurrent = Optional.empty();
    private int copies;

    /** Knows the sketches. */
    public interface Sketches {
        /**
         * An article's sketch; empty if it has none.
         *
         * @param article its number
         */
        Optional<CopySketch> of(int article) throws IOException;
    }

    /** No article is in a group. */
    public CopyGroups(Sketches sketches) {
        this.sketches = sketches;
    }

    /**
     * Takes a pair of articles that may be copies. Those with one later article come together, the likeliest earlier one first.
     *
     * @param later the number of an article, above 0, not below those taken before
     * @param earlier the number of one before it in the order of the run
     * @throws IllegalArgumentException if the numbers come in another order
     */
    public void take(int later, int earlier) throws IOException {
        if (earlier < 1 || later <= earlier || later < current) {
            throw new IllegalArgumentException(
                    "pairs come by the later article: " + later + " with " + earlier + " after " + current);
        }
        if (later > current) {
            current = later;
            ofCurrent = sketches.of(later);
            compared.clear();
            grow(later);
        }
        int first = firsts[earlier] == 0 ? earlier : firsts[earlier];
        if (firsts[later] == 0 && compared.size() < MOST_GROUPS_COMPARED && compared.add(first)) {
            compare(later, first);
        }
    }

    private void grow(int article) {
        if (article >= firsts.length) {
            int size = Math.max(article + 1, firsts.length + firsts.length / 2);
            firsts = Arrays.copyOf(firsts, size);
            fullest = Arrays.copyOf(fullest, size);
        }
    }

    private void compare(int later, int first) throws IOException {
        Optional<CopySketch> ofFirst = sketches.of(first);
        Optional<CopySketch> ofFullest = fullest[first] == 0 ? ofFirst : sketches.of(fullest[first]);
        if (isCopy(ofFirst) || (fullest[first] != 0 && isCopy(ofFullest))) {
            firsts[later] = first;
            copies++;
            if (length(ofCurrent) > length(ofFullest)) {
                fullest[first] = later;
            }
        }
    }

    private boolean isCopy(Optional<CopySketch> other) {
        return ofCurrent.isPresent() && other.isPresent() && CopyMeasure.areCopies(ofCurrent.get(), other.get());
    }

    private static long length(Optional<CopySketch> sketch) {
        return sketch.map(CopySketch::length).orElse(0L);
    }

    /** The first article of the group that an article is a copy in; 0 if it is no copy. */
    public int firstOf(int article) {
        return article < firsts.length ? firsts[article] : 0;
    }

    /** How many articles are copies. */
    public int copies() {
        return copies;
    }

    /** The highest number of an article that was taken. */
    public int last() {
        return current;
    }
}
