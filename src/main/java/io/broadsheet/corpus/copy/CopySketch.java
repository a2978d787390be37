package io.broadsheet.corpus.copy;

import io.broadsheet.corpus.word.FoldedWords;
import io.broadsheet.corpus.word.Hashes;
import io.broadsheet.corpus.word.Word;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of an article's words to tell whether another one is its copy: about three kilobytes, however long it is. Made of
 * its shingles, each {@value #SHINGLE} words in a row: keys that copies are likely to share ({@link MinHash}), a sample of the shingles,
 * and samples of its names and of its numbers. Immutable and safe for use by several threads.
 */
public final class CopySketch {
    /** How many keys a sketch has. */
    public static final int BANDS = MinHash.BANDS;

    /** How many words in a row: few enough that changed words spoil few, enough that two reports seldom share any. */
    private static final int SHINGLE = 4;
    /** A shorter text is a caption, a line of a ticker or a pointer to a video: that two have the same says nothing. */
    private static final int FEWEST_WORDS = 25;

    private static final int MOST_SHINGLES = 512;
    private static final int MOST_WORDS = 64;
    /** Sketches that another program made are none. */
    private static final byte VERSION = 1;

    private final ByteBuffer bands;
    private final HashSample shingles;
    private final HashSample names;
    private final HashSample numbers;

    private CopySketch(ByteBuffer bands, HashSample shingles, HashSample names, HashSample numbers) {
        this.bands = bands;
        this.shingles = shingles;
        this.names = names;
        this.numbers = numbers;
    }

    /**
     * The sketch of an article; empty if it is too short to tell copies from texts that happen to be alike.
     *
     * @param paragraphs its body, without title and headings
     */
    public static Optional<CopySketch> of(List<String> paragraphs) {
        List<Word> words = FoldedWords.of(paragraphs);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Map<Long, Boolean> narrated = shingles(words);
        HashSample shingles = sample(narrated, MOST_SHINGLES);
        ByteBuffer bands = ByteBuffer.allocate(BANDS * Long.BYTES);
        for (long band : MinHash.bands(
                narrated.keySet().stream().mapToLong(Long::longValue).toArray())) {
            bands.putLong(band);
        }
        return Optional.of(new CopySketch(
                bands.flip().asReadOnlyBuffer(),
                shingles,
                sample(names(words), MOST_WORDS),
                sample(hashes(words, Word.Look.NUMBER), MOST_WORDS)));
    }

    /** The shingles, each with whether it is the reporter's own words. */
    private static Map<Long, Boolean> shingles(List<Word> words) {
        Map<Long, Boolean> shingles = new HashMap<>();
        for (int begin = 0; begin + SHINGLE <= words.size(); begin++) {
            long hash = Hashes.ofNothing();
            boolean isNarrated = true;
            for (Word word : words.subList(begin, begin + SHINGLE)) {
                hash = Hashes.joined(hash, word.hash());
                isNarrated &= !word.isQuoted();
            }
            shingles.merge(hash, isNarrated, Boolean::logicalOr);
        }
        return shingles;
    }

    /** The words that are never written small, unless nearly all are: then capitals tell nothing. */
    private static Map<Long, Boolean> names(List<Word> words) {
        Map<Long, Boolean> names = hashes(words, Word.Look.CAPITALIZED);
        names.keySet().removeAll(hashes(words, Word.Look.PLAIN).keySet());
        long capitals = words.stream()
                .filter(word -> word.look() == Word.Look.CAPITALIZED)
                .count();
        return capitals * 2 > words.size() ? Map.of() : names;
    }

    private static Map<Long, Boolean> hashes(List<Word> words, Word.Look look) {
        Set<Long> seen = new HashSet<>();
        Map<Long, Boolean> hashes = new HashMap<>();
        for (Word word : words) {
            if (word.look() == look && seen.add(word.hash())) {
                hashes.put(word.hash(), false);
            }
        }
        return hashes;
    }

    private static HashSample sample(Map<Long, Boolean> flagged, int most) {
        long[] hashes = new long[flagged.size()];
        boolean[] flags = new boolean[hashes.length];
        int place = 0;
        for (Map.Entry<Long, Boolean> hash : flagged.entrySet()) {
            hashes[place] = hash.getKey();
            flags[place++] = hash.getValue();
        }
        return HashSample.of(hashes, flags, most);
    }

    /** Its keys, one behind the other, {@link #BANDS} of eight bytes each. */
    public ByteBuffer bands() {
        return bands.duplicate();
    }

    /** All else, for {@link #read}. */
    public ByteBuffer samples() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + shingles.bytes() + names.bytes() + numbers.bytes());
        bytes.put(VERSION);
        shingles.write(bytes);
        names.write(bytes);
        numbers.write(bytes);
        return bytes.flip().asReadOnlyBuffer();
    }

    /**
     * Reads a sketch that was kept; empty if it is none, or another version's.
     *
     * @param bands its keys
     * @param samples all else
     */
    public static Optional<CopySketch> read(ByteBuffer bands, ByteBuffer samples) {
        ByteBuffer bytes = samples.duplicate();
        try {
            return bands.remaining() == BANDS * Long.BYTES && bytes.get() == VERSION
                    ? Optional.of(new CopySketch(
                            bands.asReadOnlyBuffer(),
                            HashSample.read(bytes),
                            HashSample.read(bytes),
                            HashSample.read(bytes)))
                    : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** About how many shingles it has. */
    long length() {
        return shingles.estimatedSize();
    }

    HashSample.Overlap shingles(CopySketch other) {
        return shingles.overlap(other.shingles);
    }

    HashSample.Overlap names(CopySketch other) {
        return names.overlap(other.names);
    }

    HashSample.Overlap numbers(CopySketch other) {
        return numbers.overlap(other.numbers);
    }
}
