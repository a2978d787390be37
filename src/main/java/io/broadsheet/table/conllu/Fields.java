package io.broadsheet.table.conllu;

import java.util.regex.Pattern;

/** What fields and comments may hold: no tabs and line ends, no space at their ends, never nothing. */
final class Fields {
    static final String NONE = "_";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    /** A slash parts the parts of ids that belong together. */
    private static final Pattern NOT_IN_ID = Pattern.compile("[\\s\\p{Z}\\p{Cc}/%]");

    private Fields() {}

    /** A text on one line, one space for several. */
    static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Words in one field. */
    static String words(String text) {
        String line = line(text);
        return line.isEmpty() ? NONE : line;
    }

    /** A label in one field, which takes no space. */
    static String label(String text) {
        return text.isEmpty() ? NONE : SPACE.matcher(text).replaceAll("_");
    }

    /** A part of an id, other for each text. */
    static String id(String text) {
        return NOT_IN_ID
                .matcher(text)
                .replaceAll(match -> "%" + Integer.toHexString(match.group().codePointAt(0)));
    }

    /** Whether a text has a space, however wide, or a line end. */
    static boolean hasSpace(String text) {
        return SPACE.matcher(text).find();
    }
}
