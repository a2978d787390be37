package io.broadsheet.corenlp.compact;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A map from texts, by their {@link TextHash}, to numbers, that lies in one stretch of memory, usually of a mapped file:
 * slots of 12 bytes, the spread hash (0: free) and the number, and behind them how far from its place a text stands at
 * most, so that a search ends even in a table that somebody damaged. Immutable, so safe for use by several threads.
 *
 * <p>That a text which was never entered has the hash of one that was happens once in 10^12 questions to a table of
 * four million.
 */
public final class HashTable {
    private static final int SLOT_BYTES = Long.BYTES + Integer.BYTES;

    /** So much of the table is filled. */
    private static final double LOAD = 0.7;

    private final ByteBuffer slots;
    private final int capacity;
    private final int farthest;

    /** A table of the block that a {@link Builder} made. */
    public HashTable(ByteBuffer block) {
        slots = block.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        capacity = block.capacity() / SLOT_BYTES;
        farthest = slots.getInt(capacity * SLOT_BYTES);
    }

    /** The number of a text, or another if it is not there. */
    public int get(long hash, int absent) {
        long key = key(hash);
        int slot = find(key, slot(key, capacity));
        return slot < 0 ? absent : value(slot);
    }

    /**
     * The numbers of many texts. Nearly all the time of a large table goes into waiting for memory; here the processor
     * can fetch the slots side by side.
     *
     * @param hashes the texts' hashes, which their numbers replace; those that are not there are left out
     * @param count how many there are
     * @return how many were found
     */
    public int getAll(long[] hashes, int count) {
        long[] first = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = key(hashes[i]);
            first[i] = slots.getLong(slot(hashes[i], capacity) * SLOT_BYTES);
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (first[i] != 0) {
                int slot = slot(hashes[i], capacity);
                int at = first[i] == hashes[i] ? slot : find(hashes[i], slot);
                if (at >= 0) {
                    hashes[found++] = value(at);
                }
            }
        }
        return found;
    }

    private int value(int slot) {
        return slots.getInt(slot * SLOT_BYTES + Long.BYTES);
    }

    /** The slot of a key that stands here or behind; -1 if it is nowhere, or where no key can have come to stand. */
    private int find(long key, int from) {
        int slot = from;
        for (int looked = 0; looked <= farthest; looked++) {
            long found = slots.getLong(slot * SLOT_BYTES);
            if (found == key) {
                return slot;
            }
            if (found == 0) {
                return -1;
            }
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
        return -1;
    }

    private static long key(long hash) {
        long key = TextHash.spread(hash);
        return key == 0 ? 1 : key;
    }

    private static int slot(long key, int capacity) {
        return (int) (((key >>> 32) * capacity) >>> 32);
    }

    /** Lays out a table. For one thread. */
    public static final class Builder {
        private final ByteBuffer slots;
        private final int capacity;
        private int farthest;

        /** A builder of a table for so many texts. */
        public Builder(int texts) {
            capacity = (int) (texts / LOAD) + 1;
            slots = ByteBuffer.allocate(Math.addExact(Math.multiplyExact(capacity, SLOT_BYTES), Integer.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN);
        }

        /**
         * Enters a text.
         *
         * @throws IllegalArgumentException if it, or another with its hash, is there
         */
        public void put(String text, int number) {
            long key = key(TextHash.of(text));
            int slot = slot(key, capacity);
            int passed = 0;
            while (slots.getLong(slot * SLOT_BYTES) != 0) {
                if (slots.getLong(slot * SLOT_BYTES) == key) {
                    throw new IllegalArgumentException("there twice, or another has its hash: \"" + text + "\"");
                }
                slot = slot + 1 == capacity ? 0 : slot + 1;
                passed++;
            }
            farthest = Math.max(farthest, passed);
            slots.putLong(slot * SLOT_BYTES, key);
            slots.putInt(slot * SLOT_BYTES + Long.BYTES, number);
        }

        /** The table as a block. */
        public ByteBuffer block() {
            slots.putInt(capacity * SLOT_BYTES, farthest);
            return slots.duplicate().clear();
        }
    }
}
