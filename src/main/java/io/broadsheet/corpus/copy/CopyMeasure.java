package io.broadsheet.corpus.copy;

/**
 * Tells whether one of two articles is the other's text but for cuts, edits and an added paragraph. What counts is how much of the shorter
 * one the longer has (Broder's containment), which cuts do not lower as they lower likeness: of its shingles, and of those outside quotation
 * marks, since two articles may print one speech; of its names and its numbers, since forms that are filled in anew, such as
 * reports of weather, markets and games, have their phrases in common and nothing else.
 */
final class CopyMeasure {
    /**
     * Where three words are changed in each fifth sentence and a paragraph is added, the longer one has about 0.8 of the shorter one's
     * shingles; a follow-up that repeats the story so far has half and less.
     */
    private static final double OF_SHINGLES = 0.5;

    private static final double OF_NARRATION = 0.4;
    private static final double OF_NAMES = 0.4;
    private static final double OF_NUMBERS = 0.4;
    /** A text that is not even this much of another is an excerpt of it, or one story in a round-up. */
    private static final double OF_LENGTH = 0.3;

    private static final int FEWEST_NARRATED = 40;
    private static final int FEWEST_NAMES = 6;
    private static final int FEWEST_NUMBERS = 4;

    private CopyMeasure() {}

    static boolean areCopies(CopySketch one, CopySketch other) {
        double shorter = Math.min(one.length(), other.length());
        HashSample.Overlap shingles = one.shingles(other);
        HashSample.Overlap names = one.names(other);
        HashSample.Overlap numbers = one.numbers(other);
        return shorter >= OF_LENGTH * Math.max(one.length(), other.length())
                && has(shingles.shared(), shingles.size(), OF_SHINGLES, 0)
                && has(shingles.flaggedShared(), shingles.flagged(), OF_NARRATION, FEWEST_NARRATED)
                && has(names.shared(), names.size(), OF_NAMES, FEWEST_NAMES)
                && has(numbers.shared(), numbers.size(), OF_NUMBERS, FEWEST_NUMBERS);
    }

    /** Whether a share is large enough, or the whole too small to tell. */
    private static boolean has(int shared, int all, double least, int fewest) {
        return all < fewest || shared >= least * all;
    }
}
