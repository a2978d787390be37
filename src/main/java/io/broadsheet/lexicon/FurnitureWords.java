package io.broadsheet.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words by which one sees that a line between those of a story is none of it: what sells, what leads to other stories, what
 * asks readers to do something. Immutable, so safe for use by several threads.
 */
public final class FurnitureWords {
    /** On pages, where buttons and menus stand between the lines of a story. */
    public static final FurnitureWords OF_PAGES = new FurnitureWords(
            List.of(WordClass.FURNITURE_LINE, WordClass.PAGE_LINE),
            List.of(WordClass.FURNITURE_OPENING, WordClass.PAGE_OPENING),
            List.of(WordClass.FURNITURE_HEADING, WordClass.PAGE_HEADING));
    /** In bare text, where "Facebook" may be a heading and "Thank you" an answer. */
    public static final FurnitureWords OF_TEXT = new FurnitureWords(
            List.of(WordClass.FURNITURE_LINE),
            List.of(WordClass.FURNITURE_OPENING),
            List.of(WordClass.FURNITURE_HEADING));

    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_OPENED = 200;
    private static final Pattern END_MARKS = Pattern.compile("^[\\s|•·>»→+\\-–—]+|[\\s.:!…>»→|•·+\\-–—]+$");
    /** "Follow Ann Holm on Twitter @annholm." */
    private static final Pattern FOLLOWING = Pattern.compile(
            "(?:follow|like) (?:\\S+ ){1,6}on (?:twitter|facebook|instagram|bluesky|mastodon|threads|linkedin|tiktok|youtube|x)\\b.*");

    private final List<WordClass> lines;
    private final List<WordClass> openings;
    private final List<WordClass> headings;

    private FurnitureWords(List<WordClass> lines, List<WordClass> openings, List<WordClass> headings) {
        this.lines = lines;
        this.openings = openings;
        this.headings = headings;
    }

    /** A line in small letters, without what opens and closes it; empty for one that is longer than such lines are. */
    public static String line(String text) {
        if (text.length() > LONGEST_LINE) {
            return "";
        }
        return END_MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A whole line: "Advertisement". */
    public boolean isLine(String text) {
        String line = line(text);
        return lines.stream().anyMatch(kind -> Lexicon.ENGLISH.has(kind, line));
    }

    /** What opens such lines, which may be as long as a sentence or two: "Read more: Ferries stop in fog". */
    public boolean opens(String text) {
        if (text.length() > LONGEST_OPENED) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return FOLLOWING.matcher(lower).matches() || openings.stream().anyMatch(kind -> opens(lower, kind));
    }

    /** What only such lines hold: "© 2024 Osby Courier. All rights reserved." */
    public boolean hasPhrase(String text) {
        if (text.length() > LONGEST_OPENED) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return Lexicon.ENGLISH.words(WordClass.FURNITURE_PHRASE).stream().anyMatch(lower::contains);
    }

    /** A heading over what is no story: "Trending stories". */
    public boolean isHeading(String text) {
        String line = line(text);
        return headings.stream().anyMatch(kind -> Lexicon.ENGLISH.has(kind, line));
    }

    /** What opens headings over other stories, and others' too, such as "Most popular dogs": "More from the Osby Courier". */
    public boolean opensHeading(String text) {
        return opens(line(text), WordClass.HEADING_OPENING);
    }

    private static boolean opens(String lower, WordClass openings) {
        for (String opening : Lexicon.ENGLISH.words(openings)) {
            if (lower.startsWith(opening)
                    && (lower.length() == opening.length()
                            || !Character.isLetterOrDigit(opening.charAt(opening.length() - 1))
                            || !Character.isLetterOrDigit(lower.charAt(opening.length())))) {
                return true;
            }
        }
        return false;
    }
}
