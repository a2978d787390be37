package io.broadsheet.corpus.copy;

import io.broadsheet.corpus.word.Hashes;
import java.util.Arrays;

/**
 * Keys that two sets of numbers share the likelier the more alike they are: MinHash signatures (Broder, "On the resemblance and
 * containment of documents", 1997) cut into bands (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3).
 *
 * <p>For sets whose Jaccard similarity is s, two signatures of one hash function are equal with probability s, a band of {@value #ROWS}
 * with s³, and at least one of {@value #BANDS} bands with 1 - (1 - s³)^{@value #BANDS}: 0.94 at 0.35, where half of an article is cut and
 * words are changed in the rest; 0.78 at 0.25; 0.012 at 0.05, and 3 in a million at 0.003, where two articles on one matter may be.
 * Rows of two would find more, and make as many pairs of strangers as there are pairs of articles.
 */
final class MinHash {
    /** How many keys a set has. */
    static final int BANDS = 96;

    private static final int ROWS = 3;
    private static final int FUNCTIONS = BANDS * ROWS;
    /** The functions are linear, factor and addend: enough for elements whose bits are mixed, and fast before Java has compiled it. */
    private static final long[] FACTORS = seeds(0);

    private static final long[] ADDENDS = seeds(FUNCTIONS);

    private MinHash() {}

    private static long[] seeds(int from) {
        long[] seeds = new long[FUNCTIONS];
        for (int function = 0; function < seeds.length; function++) {
            seeds[function] = Hashes.seed(from + function) | 1;
        }
        return seeds;
    }

    /** The keys of a set of well-mixed hashes: {@value #BANDS} numbers. */
    static long[] bands(long[] set) {
        long[] signature = new long[FUNCTIONS];
        Arrays.fill(signature, Long.MAX_VALUE);
        for (long element : set) {
            for (int function = 0; function < signature.length; function++) {
                signature[function] = Math.min(signature[function], element * FACTORS[function] + ADDENDS[function]);
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            // Equal signatures in different bands are no sign of anything.
            long key = Hashes.seed(band);
            for (int row = 0; row < ROWS; row++) {
                key = Hashes.joined(key, signature[band * ROWS + row]);
            }
            bands[band] = key;
        }
        return bands;
    }
}
