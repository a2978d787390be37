package io.broadsheet.corenlp.parser;

import io.broadsheet.corenlp.compact.HashTable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The perceptron's weights: for each feature a short list of transitions with their weights. Immutable, so safe for use
 * by several threads.
 *
 * <p>A table says where a feature's row begins. Rows: how many weights, then for each the transition and the weight.
 * Features with many weights are few and frequent; theirs have a value for every transition and are added as vectors.
 * Instead of a row's begin the table holds their number, as a negative one.
 */
final class TransitionWeights {
    private static final int WEIGHT_BYTES = 1 + Float.BYTES;

    /** A feature with so many weights or more has a value for every transition. */
    private static final int DENSE = 64;

    private final HashTable table;
    private final ByteBuffer rows;
    private final float[] denseRows;

    TransitionWeights(ByteBuffer table, ByteBuffer rows, ByteBuffer denseRows) {
        this.table = new HashTable(table);
        this.rows = rows.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.denseRows = new float[denseRows.capacity() / Float.BYTES];
        denseRows.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(this.denseRows);
    }

    /**
     * Adds the weights of features to the scores of the transitions; of those that are unknown, nothing.
     *
     * @param features hashes of their names, which it overwrites
     */
    void addTo(long[] features, int count, float[] scores) {
        int known = table.getAll(features, count);
        // Asks for all rows before it adds up the first, so that the processor fetches them side by side.
        for (int i = 0; i < known; i++) {
            int row = (int) features[i];
            features[i] = row < 0 ? row : (long) rows.get(row) << Integer.SIZE | row;
        }
        for (int i = 0; i < known; i++) {
            if (features[i] < 0) {
                addDenseRow(~(int) features[i] * scores.length, scores);
            } else {
                addRow((int) features[i] + 1, (int) (features[i] >>> Integer.SIZE), scores);
            }
        }
    }

    private void addRow(int from, int weights, float[] scores) {
        int end = from + weights * WEIGHT_BYTES;
        for (int at = from; at < end; at += WEIGHT_BYTES) {
            scores[rows.get(at) & 0xFF] += rows.getFloat(at + 1);
        }
    }

    private void addDenseRow(int from, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += denseRows[from + i];
        }
    }

    /** Lays out weights. Takes the features one by one, since all of them as strings and arrays need gigabytes. */
    static final class Builder {
        private final HashTable.Builder table;
        private ByteBuffer rows = allocate(1 << 20);
        private ByteBuffer denseRows = allocate(1 << 16);
        private int denseRowCount;

        Builder(int features) {
            table = new HashTable.Builder(features);
        }

        /**
         * Enters a feature.
         *
         * @throws IllegalArgumentException if another one has its hash
         */
        void add(String feature, float[] ofTransitions) {
            int weights = 0;
            for (float weight : ofTransitions) {
                weights += weight == 0 ? 0 : 1;
            }
            table.put(feature, weights < DENSE ? addRow(weights, ofTransitions) : addDenseRow(ofTransitions));
        }

        private int addRow(int weights, float[] ofTransitions) {
            rows = withRoom(rows, 1 + weights * WEIGHT_BYTES);
            int start = rows.position();
            rows.put((byte) weights);
            for (int transition = 0; transition < ofTransitions.length; transition++) {
                if (ofTransitions[transition] != 0) {
                    rows.put((byte) transition).putFloat(ofTransitions[transition]);
                }
            }
            return start;
        }

        private int addDenseRow(float[] ofTransitions) {
            denseRows = withRoom(denseRows, ofTransitions.length * Float.BYTES);
            for (float weight : ofTransitions) {
                denseRows.putFloat(weight);
            }
            return ~denseRowCount++;
        }

        private static ByteBuffer withRoom(ByteBuffer buffer, int bytes) {
            return buffer.remaining() >= bytes
                    ? buffer
                    : allocate(Math.multiplyExact(Math.max(buffer.capacity(), bytes), 2))
                            .put(buffer.flip());
        }

        private static ByteBuffer allocate(int bytes) {
            return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }

        /** The three blocks that a {@link TransitionWeights} is made of. */
        List<ByteBuffer> blocks() {
            return List.of(
                    table.block(),
                    rows.duplicate().flip().slice(),
                    denseRows.duplicate().flip().slice());
        }
    }
}
