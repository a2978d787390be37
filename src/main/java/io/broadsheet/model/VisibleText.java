package io.broadsheet.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A stretch of text as one reads it aloud: without characters that nobody sees, with words whole that were cut at a line's
 * end, and with ligatures as letters; each of its characters knows where it stands in the text it was made of.
 *
 * <p>Left out are the soft hyphen, zero-width and direction marks (Unicode's format characters that have no form), but not
 * inside an emoji. A hyphen at a line's end goes where it cut a word ("depart-/ment") and stays where it would stand within
 * a line, too ("Goodwin-/Hayes", "well-/known"). Offsets are UTF-16 units of the text. Immutable and safe for use by
 * several threads.
 */
public final class VisibleText {
    /** Words that are written with a hyphen behind them. */
    private static final Set<String> COMPOUND_BEGINNINGS = Set.of(
            ("all anti award best co cross decade ex far fast first full half hard high ill left long low mid much multi"
                            + " near new non north now off old once part post pre pro right second self semi short single so"
                            + " south state then third top twice ultra vice week well wide world year"
                            + " one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy"
                            + " eighty ninety")
                    .split(" "));
    /** "short- and long-term" */
    private static final Set<String> JOINING = Set.of("and", "or", "to", "nor", "but");

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final int LONGEST_LIGATURE = 3;
    /** In UTF-16 units; no word that is written with a hyphen behind it is longer. */
    private static final int LONGEST_BEGINNING = 20;

    private final String text;
    private final int begin;
    /** For each character and the end, where it stands; empty where all stand one behind the other from the begin. */
    private final int[] places;

    private VisibleText(String text, int begin, int[] places) {
        this.text = text;
        this.begin = begin;
        this.places = places;
    }

    /** What one reads of a text between two UTF-16 offsets. */
    public static VisibleText of(String characters, int begin, int end) {
        int first = begin;
        while (first < end && isPlain(characters, first, end)) {
            first++;
        }
        if (first == end) {
            return new VisibleText(characters.substring(begin, end), begin, new int[0]);
        }
        return reading(characters, begin, first, end);
    }

    private static VisibleText reading(String characters, int begin, int first, int end) {
        Reading reading = new Reading(end - begin);
        for (int i = begin; i < first; i++) {
            reading.add(characters.charAt(i), i);
        }
        for (int i = first; i < end; ) {
            char c = characters.charAt(i);
            int nextLine = isHyphen(c) ? behindLineEnd(characters, i, begin, end) : i;
            if (isInvisible(characters, i)) {
                i++;
            } else if (nextLine > i) {
                if (!cutsWord(characters, i, nextLine, end)) {
                    reading.add('-', i);
                }
                i = nextLine;
            } else if (isLigature(c)) {
                for (char letter : LIGATURES[c - FIRST_LIGATURE].toCharArray()) {
                    reading.add(letter, i);
                }
                i++;
            } else {
                reading.add(c, i);
                i++;
            }
        }
        return reading.upTo(begin, end);
    }

    /** Gathers characters with their places. */
    private static final class Reading {
        private final StringBuilder text;
        private final int[] places;

        Reading(int length) {
            text = new StringBuilder(length);
            places = new int[length * LONGEST_LIGATURE + 1];
        }

        void add(char c, int place) {
            places[text.length()] = place;
            text.append(c);
        }

        VisibleText upTo(int begin, int end) {
            places[text.length()] = end;
            return new VisibleText(text.toString(), begin, Arrays.copyOf(places, text.length() + 1));
        }
    }

    private static boolean isPlain(String characters, int i, int end) {
        char c = characters.charAt(i);
        return !isInvisible(characters, i) && !isLigature(c) && !(isHyphen(c) && endsLine(characters, i, end));
    }

    private static boolean isLigature(char c) {
        return c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    /** A joiner of two emoji shows how they are drawn. */
    private static boolean isInvisible(String characters, int i) {
        char c = characters.charAt(i);
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F' && !joinsEmoji(characters, i))
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static boolean joinsEmoji(String characters, int i) {
        return characters.charAt(i) == '\u200D'
                && i > 0
                && !Character.isLetter(characters.codePointBefore(i))
                && !Character.isWhitespace(characters.charAt(i - 1));
    }

    private static boolean endsLine(String characters, int hyphen, int end) {
        int i = hyphen + 1;
        while (i < end && (characters.charAt(i) == ' ' || characters.charAt(i) == '\t' || isInvisible(characters, i))) {
            i++;
        }
        return i < end && (characters.charAt(i) == '\n' || characters.charAt(i) == '\r');
    }

    /** Where the next line's first word begins if a hyphen stands between two halves; else the hyphen's own place. */
    private static int behindLineEnd(String characters, int hyphen, int begin, int end) {
        if (hyphen == begin
                || !Character.isLetter(characters.charAt(hyphen - 1))
                || !endsLine(characters, hyphen, end)) {
            return hyphen;
        }
        int next = hyphen + 1;
        while (next < end && (Character.isWhitespace(characters.charAt(next)) || isInvisible(characters, next))) {
            next++;
        }
        return next < end
                        && Character.isLetter(characters.charAt(next))
                        && !JOINING.contains(wordFrom(characters, next, end))
                ? next
                : hyphen;
    }

    private static boolean cutsWord(String characters, int hyphen, int next, int end) {
        int first = hyphen;
        while (first > 0 && Character.isLetter(characters.charAt(first - 1)) && hyphen - first < LONGEST_BEGINNING) {
            first--;
        }
        String beginning = characters.substring(first, hyphen).toLowerCase(Locale.ROOT);
        return Character.isLowerCase(characters.charAt(next))
                && !COMPOUND_BEGINNINGS.contains(beginning)
                && !wordFrom(characters, next, end).contains("-");
    }

    /** The first letters of a word, and the hyphen behind them if there is one. */
    private static String wordFrom(String characters, int from, int end) {
        int to = from;
        while (to < end && to - from < LONGEST_BEGINNING && Character.isLetter(characters.charAt(to))) {
            to++;
        }
        return characters.substring(from, to < end && isHyphen(characters.charAt(to)) ? to + 1 : to);
    }

    /** Where a character of it stands, or where the stretch ends. */
    public int begin(int index) {
        return places.length == 0 ? begin + index : places[index];
    }

    /** One past the place of the character before an index. */
    public int end(int index) {
        return index == 0 ? begin : begin(index - 1) + 1;
    }

    /** The text as one reads it. */
    @Override
    public String toString() {
        return text;
    }
}
