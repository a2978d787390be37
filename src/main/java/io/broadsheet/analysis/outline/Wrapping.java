package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a line of a text ends only because the next word did not fit.
 *
 * <p>A file is written one line a paragraph, or wrapped at a column, or copied out of a page set in letters of different
 * widths. Wrapping at a column leaves a trace: the next line's first word would not have fitted. A page leaves a weaker
 * one: many lines end within a sentence and the next begins with a small letter; its column is a width, not a number of
 * letters. Where most lines that are followed by another show the first, or many the second, lines are joined; elsewhere
 * every line is a block.
 */
final class Wrapping {
    /** No file is wrapped at a wider column than this; no page has longer lines. */
    private static final int WIDEST_COLUMN = 100;

    private static final int WIDEST_PAGE = 140;
    private static final int NARROWEST_COLUMN = 40;
    /** Of the lines that are followed by another: how many, in a page, go on with a small letter. */
    private static final double SHARE_GOING_ON = 0.25;

    private static final int FEWEST_GOING_ON = 3;
    /** The width that most of the lines that go on reach. */
    private static final double NEARLY_FULL = 0.95;
    /** A line that ends within a sentence and is shorter than this is a title or a label. */
    private static final double LONG = 0.55;

    /** "Author: Ann Holm" */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\p{L}{2,14}: .*");

    private static final String NARROW = "iljtfr.,;:'’‘!|()[]I -";
    private static final String WIDE = "mwMWOQGDH@%—…";

    /** In letters, or in widths of a page; 0 where nothing is wrapped. */
    private final double column;

    private final boolean page;
    private final Lexicon lexicon;

    private Wrapping(double column, boolean page, Lexicon lexicon) {
        this.column = column;
        this.page = page;
        this.lexicon = lexicon;
    }

    /** How a text is wrapped. */
    static Wrapping of(List<TextLine> lines, Lexicon lexicon) {
        int column = column(lines);
        return column > 0 ? new Wrapping(column, false, lexicon) : page(lines, lexicon);
    }

    /**
     * Whether a line goes on in the next one, which is not blank.
     *
     * @param apart whether the two stand between blank lines, as a title does that takes two lines
     */
    boolean continues(TextLine line, TextLine next, boolean apart) {
        if (cutsWord(line, next)) {
            return true;
        } else if (column == 0) {
            return false;
        } else if (!page) {
            return length(line) + 1 + firstWord(next).length() > column;
        } else if (Character.isLowerCase(next.text().codePointAt(0))) {
            return true;
        }
        LineLook look = LineLook.at(line.text(), lexicon);
        double width = width(line.text());
        if (look.isClosed() || look.text().endsWith(":")) {
            return width + width(" " + firstWord(next)) > column;
        }
        return !look.isFurniture()
                && !LABEL.matcher(next.text()).matches()
                && !LineLook.at(next.text(), lexicon).isFurniture()
                && (apart || width >= LONG * column);
    }

    /** "depart-" and "ment" */
    private static boolean cutsWord(TextLine line, TextLine next) {
        String text = line.text();
        int hyphen = text.length() - 1;
        return hyphen > 0
                && text.charAt(hyphen) == '-'
                && Character.isLetter(text.charAt(hyphen - 1))
                && Character.isLowerCase(next.text().codePointAt(0));
    }

    /** The column at which a text is wrapped; 0 if it is not. */
    private static int column(List<TextLine> lines) {
        int column = 0;
        long characters = 0;
        long inLongLines = 0;
        for (TextLine line : lines) {
            int length = length(line);
            characters += length;
            if (length > WIDEST_COLUMN) {
                inLongLines += length;
            } else {
                column = Math.max(column, length);
            }
        }
        if (column < NARROWEST_COLUMN || inLongLines * 10 > characters) {
            return 0;
        }
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isFollowed(lines, i)) {
                followed++;
                if (length(lines.get(i)) + 1 + firstWord(lines.get(i + 1)).length() > column) {
                    full++;
                }
            }
        }
        return full * 2 > followed ? column : 0;
    }

    private static Wrapping page(List<TextLine> lines, Lexicon lexicon) {
        long characters = 0;
        long inLongLines = 0;
        int followed = 0;
        List<Double> goingOn = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            characters += length(line);
            inLongLines += length(line) > WIDEST_PAGE ? length(line) : 0;
            if (i + 1 < lines.size() && isFollowed(lines, i)) {
                followed++;
                boolean small = Character.isLowerCase(lines.get(i + 1).text().codePointAt(0));
                if (small
                        && length(line) >= NARROWEST_COLUMN
                        && !LineLook.at(line.text(), lexicon).isClosed()) {
                    goingOn.add(width(line.text()) + width(" " + firstWord(lines.get(i + 1))));
                }
            }
        }
        if (goingOn.size() < FEWEST_GOING_ON
                || goingOn.size() < SHARE_GOING_ON * followed
                || inLongLines * 10 > characters) {
            return new Wrapping(0, false, lexicon);
        }
        goingOn.sort(null);
        // Each of these did not fit with the next word, so the column lies below them all but a few in smaller letters.
        return new Wrapping(NEARLY_FULL * goingOn.get(goingOn.size() / 10), true, lexicon);
    }

    private static boolean isFollowed(List<TextLine> lines, int i) {
        return !lines.get(i).isBlank() && !lines.get(i + 1).isBlank();
    }

    private static int length(TextLine line) {
        return line.text().length();
    }

    private static String firstWord(TextLine line) {
        int end = 0;
        while (end < line.text().length() && !TextLine.isSpace(line.text().charAt(end))) {
            end++;
        }
        return line.text().substring(0, end);
    }

    /** About how wide a text is set, in middling letters. */
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += NARROW.indexOf(c) >= 0 ? 0.55 : WIDE.indexOf(c) >= 0 ? 1.5 : Character.isUpperCase(c) ? 1.25 : 1;
        }
        return width;
    }
}
