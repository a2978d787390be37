package io.broadsheet.store;

import java.nio.ByteBuffer;

/**
 * What is kept of an article's words to find its copies; the store does not look into it, but for the keys.
 *
 * @param keys numbers of eight bytes, of which copies are likely to have one in common
 * @param rest all else
 */
public record StoredSketch(ByteBuffer keys, ByteBuffer rest) {
    /** How many bytes a key has. */
    static final int KEY = Long.BYTES;

    public StoredSketch {
        keys = keys.asReadOnlyBuffer();
        rest = rest.asReadOnlyBuffer();
    }

    static StoredSketch of(byte[] keys, byte[] rest) {
        return new StoredSketch(ByteBuffer.wrap(keys), ByteBuffer.wrap(rest));
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
