package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * Articles that have something in common, such as outlet and month, added up.
 *
 * @param keys what they have in common, by the columns that tell; empty for what is not known of them
 * @param articles how many they are
 * @param tokens how many words and punctuation marks they have
 * @param quotes what quotes they have
 * @param speakers how many named people and bodies speak
 * @param mostQuoted some of these, who speaks most first
 * @param overall the mean of the sentences, weighted by their tokens
 * @param quoted the mean over the tokens inside reported content
 * @param narrative the mean over those outside it
 * @param mostNamed some of the names, the most mentioned first
 */
public record ArticleGroup(
        List<String> keys,
        long articles,
        long tokens,
        Quotes quotes,
        long speakers,
        List<String> mostQuoted,
        Sentiment overall,
        Sentiment quoted,
        Sentiment narrative,
        List<Named> mostNamed)
        implements Serializable {
    /** How many names are told of a group at most: as many as people compare at a glance. */
    public static final int MOST_NAMES = 5;

    public ArticleGroup {
        keys = List.copyOf(keys);
        mostQuoted = List.copyOf(mostQuoted);
        mostNamed = List.copyOf(mostNamed);
        if (mostQuoted.size() > MOST_NAMES || mostNamed.size() > MOST_NAMES) {
            throw new IllegalArgumentException("more than " + MOST_NAMES + " names: " + mostQuoted + ", " + mostNamed);
        }
    }

    /**
     * Quotes, counted.
     *
     * @param unknown how many of all have no known speaker
     * @param words how many words all have
     */
    public record Quotes(long direct, long mixed, long indirect, long unknown, long words) implements Serializable {
        /** None. */
        public static final Quotes NONE = new Quotes(0, 0, 0, 0, 0);

        /** How many there are. */
        public long all() {
            return direct + mixed + indirect;
        }
    }

    /**
     * A name.
     *
     * @param type what it names
     * @param times how often the articles do
     * @param sentiment the sentiment toward it, over these mentions
     */
    public record Named(String name, String type, long times, Sentiment sentiment) implements Serializable {}
}
