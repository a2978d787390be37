package io.broadsheet.corenlp.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * The perceptron's weights: for each feature a short list of transitions with their weights, in a hash table that lies
 * in one stretch of memory, usually a mapped file. Immutable, so safe for use by several threads.
 *
 * <p>Slots of 12 bytes: the spread hash of the feature's name (0: free), then where its row begins. Rows: how many
 * weights, then for each the transition and the weight.
 */
final class TransitionWeights {
    private static final int SLOT_BYTES = Long.BYTES + Integer.BYTES;
    private static final int WEIGHT_BYTES = 1 + Float.BYTES;

    /** Every tenth slot stays free or more. */
    private static final double LOAD = 0.7;

    private final ByteBuffer slots;
    private final ByteBuffer rows;
    private final int capacity;

    TransitionWeights(ByteBuffer slots, ByteBuffer rows) {
        this.slots = slots.order(ByteOrder.LITTLE_ENDIAN);
        this.rows = rows.order(ByteOrder.LITTLE_ENDIAN);
        this.capacity = slots.capacity() / SLOT_BYTES;
    }

    /** Adds a feature's weights to the scores of the transitions; of an unknown feature, nothing. */
    void addTo(long feature, float[] scores) {
        long key = key(feature);
        int slot = slot(key, capacity);
        while (true) {
            long found = slots.getLong(slot * SLOT_BYTES);
            if (found == key) {
                addRow(slots.getInt(slot * SLOT_BYTES + Long.BYTES), scores);
                return;
            }
            if (found == 0) {
                return;
            }
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
    }

    private void addRow(int row, float[] scores) {
        int end = row + 1 + (rows.get(row) & 0xFF) * WEIGHT_BYTES;
        for (int at = row + 1; at < end; at += WEIGHT_BYTES) {
            scores[rows.get(at) & 0xFF] += rows.getFloat(at + 1);
        }
    }

    private static long key(long feature) {
        long key = TextHash.spread(feature);
        return key == 0 ? 1 : key;
    }

    private static int slot(long key, int capacity) {
        return (int) (((key >>> 32) * capacity) >>> 32);
    }

    ByteBuffer slots() {
        return slots.duplicate();
    }

    ByteBuffer rows() {
        return rows.duplicate();
    }

    /**
     * Lays out weights.
     *
     * @param weights for each feature's name the weight of each transition, of which there are 255 at most
     * @throws IllegalArgumentException if two features share a hash
     */
    static TransitionWeights of(Map<String, float[]> weights) {
        Builder builder = new Builder(weights.size());
        weights.forEach(builder::add);
        return builder.build();
    }

    /** Takes the features one by one, since all of them as strings and arrays need gigabytes. */
    static final class Builder {
        private final ByteBuffer slots;
        private final int capacity;
        private ByteBuffer rows = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

        Builder(int features) {
            capacity = (int) (features / LOAD) + 1;
            slots = ByteBuffer.allocate(Math.multiplyExact(capacity, SLOT_BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN);
        }

        void add(String feature, float[] ofTransitions) {
            long key = key(TextHash.of(feature));
            int slot = slot(key, capacity);
            while (slots.getLong(slot * SLOT_BYTES) != 0) {
                if (slots.getLong(slot * SLOT_BYTES) == key) {
                    throw new IllegalArgumentException("another feature has the hash of \"" + feature + "\"");
                }
                slot = slot + 1 == capacity ? 0 : slot + 1;
            }
            slots.putLong(slot * SLOT_BYTES, key);
            slots.putInt(slot * SLOT_BYTES + Long.BYTES, rows.position());
            addRow(ofTransitions);
        }

        private void addRow(float[] ofTransitions) {
            ensureRoom(1 + ofTransitions.length * WEIGHT_BYTES);
            int start = rows.position();
            rows.put((byte) 0);
            int count = 0;
            for (int transition = 0; transition < ofTransitions.length; transition++) {
                if (ofTransitions[transition] != 0) {
                    rows.put((byte) transition).putFloat(ofTransitions[transition]);
                    count++;
                }
            }
            if (count > 0xFF) {
                throw new IllegalArgumentException("more than 255 transitions have a weight");
            }
            rows.put(start, (byte) count);
        }

        private void ensureRoom(int bytes) {
            if (rows.remaining() < bytes) {
                ByteBuffer larger = ByteBuffer.allocate(Math.multiplyExact(rows.capacity(), 2))
                        .order(ByteOrder.LITTLE_ENDIAN);
                rows = larger.put(rows.flip());
            }
        }

        TransitionWeights build() {
            return new TransitionWeights(slots, rows.flip().slice());
        }
    }
}
