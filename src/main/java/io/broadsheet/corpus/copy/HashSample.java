package io.broadsheet.corpus.copy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A sample of a set of hashes, drawn by the hashes themselves, so that samples of two sets hold the same ones of what the sets share
 * (Broder's fingerprints modulo m). Samples of sets of different size are comparable: the finer holds all of the coarser that it has.
 * Each hash carries a flag. Immutable.
 */
final class HashSample {
    private static final int LONGEST_HASH = 31;

    /** A hash is in the sample if this many of its bits are zero. */
    private final int level;
    /** The hash in the higher 31 bits, the flag in the lowest; sorted. */
    private final int[] values;

    private HashSample(int level, int[] values) {
        this.level = level;
        this.values = values;
    }

    /**
     * How much of two samples is the same.
     *
     * @param size how many hashes the smaller one has, as far as both can be compared
     * @param shared how many of these the other has, too
     * @param flagged how many of the smaller one's have the flag
     * @param flaggedShared how many of these the other has, with or without the flag
     */
    record Overlap(int size, int shared, int flagged, int flaggedShared) {}

    /**
     * Draws a sample.
     *
     * @param hashes well mixed, each once
     * @param flags which of them carry the flag
     * @param most how many it may have
     */
    static HashSample of(long[] hashes, boolean[] flags, int most) {
        int[] all = new int[hashes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = ((int) (hashes[i] >>> 32) & ~1) | (flags[i] ? 1 : 0);
        }
        int level = 0;
        int[] drawn = all;
        while (drawn.length > most) {
            level++;
            drawn = at(drawn, level);
        }
        Arrays.sort(drawn);
        return new HashSample(level, drawn);
    }

    private static int[] at(int[] values, int level) {
        return Arrays.stream(values)
                .filter(value -> Integer.numberOfTrailingZeros(value >>> 1) >= level)
                .toArray();
    }

    /** About how many hashes the set has. */
    long estimatedSize() {
        return (long) values.length << level;
    }

    /** Compares two samples. */
    Overlap overlap(HashSample other) {
        int coarser = Math.max(level, other.level);
        int[] mine = level == coarser ? values : at(values, coarser);
        int[] theirs = other.level == coarser ? other.values : at(other.values, coarser);
        return mine.length <= theirs.length ? overlap(mine, theirs) : overlap(theirs, mine);
    }

    private static Overlap overlap(int[] smaller, int[] larger) {
        int shared = 0;
        int flagged = 0;
        int flaggedShared = 0;
        int place = 0;
        for (int value : smaller) {
            while (place < larger.length && (larger[place] | 1) < (value | 1)) {
                place++;
            }
            boolean isShared = place < larger.length && (larger[place] | 1) == (value | 1);
            shared += isShared ? 1 : 0;
            flagged += value & 1;
            flaggedShared += isShared ? value & 1 : 0;
        }
        return new Overlap(smaller.length, shared, flagged, flaggedShared);
    }

    /** How many bytes {@link #write} writes. */
    int bytes() {
        return 1 + Short.BYTES + values.length * Integer.BYTES;
    }

    void write(ByteBuffer bytes) {
        bytes.put((byte) level).putShort((short) values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
    }

    /**
     * Reads what was written.
     *
     * @throws BufferUnderflowException if it ends too early
     * @throws IllegalArgumentException if it is nothing that was written
     */
    static HashSample read(ByteBuffer bytes) {
        int level = bytes.get();
        int size = bytes.getShort();
        if (level < 0 || level > LONGEST_HASH || size < 0 || size * Integer.BYTES > bytes.remaining()) {
            throw new IllegalArgumentException("no sample: level " + level + ", " + size + " hashes");
        }
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = bytes.getInt();
            if (i > 0 && values[i] < values[i - 1]) {
                throw new IllegalArgumentException("no sample: its hashes are not sorted");
            }
        }
        return new HashSample(level, values);
    }
}
