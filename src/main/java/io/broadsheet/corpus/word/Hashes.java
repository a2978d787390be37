package io.broadsheet.corpus.word;

/** Hashes of 64 well-mixed bits, the same on every machine and in every run. */
public final class Hashes {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    /** FNV-1a's. */
    private static final long BASIS = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    private Hashes() {}

    /** Mixes the bits of a number so that each depends on all: the finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    public static long mixed(long number) {
        long bits = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /** The seed of one hash function of many. */
    public static long seed(int function) {
        return mixed(GOLDEN_RATIO * (function + 1L));
    }

    /** A hash of numbers in order, with one more behind them. */
    public static long joined(long hash, long next) {
        return mixed(hash * PRIME + next + GOLDEN_RATIO);
    }

    /** The hash of no letter yet. */
    public static long ofNothing() {
        return BASIS;
    }

    /** The hash of letters with one more behind them; to be mixed at the word's end. */
    public static long plus(long hash, int letter) {
        return (hash ^ letter) * PRIME;
    }
}
