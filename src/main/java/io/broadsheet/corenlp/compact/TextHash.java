package io.broadsheet.corenlp.compact;

/**
 * A 64-bit hash of strings that is computed from the hashes of their parts, so that a feature's name, put together from
 * a template, words and tags, never exists as a string (polynomial rolling hash, Karp and Rabin 1987).
 *
 * <p>{@code of("ab" + "c") == append(of("ab"), of("c"), power(1))}. Two of four million features share a hash with a
 * probability of one in two million; whoever builds a table must check that none do.
 */
public final class TextHash {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /** The hash of a text by its UTF-16 units; 0 for the empty one. */
    public static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = append(hash, text.charAt(i));
        }
        return hash;
    }

    /** What {@link #append(long, long, long)} needs to know of a text's length: the base to its power. */
    public static long power(CharSequence text) {
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of a text with a character behind it. */
    public static long append(long hash, char character) {
        // One more, or texts of NUL characters would all be 0.
        return hash * BASE + character + 1;
    }

    /** The hash of a text with another behind it. */
    public static long append(long hash, long otherHash, long otherPower) {
        return hash * otherPower + otherHash;
    }

    /** Spreads a hash over all 64 bits (the finaliser of MurmurHash 3), so that its upper half picks a slot. */
    public static long spread(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
