package io.broadsheet.reader.html;

import io.broadsheet.reader.InputBytes;
import java.util.List;
import java.util.Locale;

/** By what one sees that an input is a web page: the tags that its first bytes hold, and its name. */
final class PageSigns {
    /** Comments, licences and a declaration of XML may stand before the first tag. */
    private static final int LOOK_AT = 4096;

    /** What hardly anything but a page begins with. */
    private static final List<String> SURE = List.of("<!doctype html", "<html");

    /** What also stands in other text, so that only a page's name makes it one. */
    private static final List<String> LIKELY = List.of(
            "<head",
            "<body",
            "<meta",
            "<title",
            "<link",
            "<script",
            "<div",
            "<article",
            "<main",
            "<section",
            "<p>",
            "<p ",
            "<h1",
            "<h2",
            "<table",
            "<!--");

    /** Byte order marks. */
    private static final List<String> MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE");

    private PageSigns() {}

    static boolean accepts(InputBytes input, List<String> endings) {
        String name = input.name().toLowerCase(Locale.ROOT);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        boolean named = dot >= 0 && endings.contains(name.substring(dot + 1));
        boolean nameless = dot < 0;
        if (!named && !nameless) {
            return false;
        }
        String beginning = beginning(input);
        return begins(beginning, SURE) || (named && LIKELY.stream().anyMatch(beginning::contains));
    }

    /** The first bytes as ASCII in small letters, as if each were a letter; zeros of UTF-16 are passed over. */
    private static String beginning(InputBytes input) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = input.bytes();
        for (int i = 0; i < bytes.length && text.length() < LOOK_AT; i++) {
            if (bytes[i] != 0) {
                text.append((char) (bytes[i] & 0xFF));
            }
        }
        String beginning = text.toString();
        for (String mark : MARKS) {
            if (beginning.startsWith(mark)) {
                beginning = beginning.substring(mark.length());
            }
        }
        return beginning.toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String beginning, List<String> signs) {
        for (String sign : signs) {
            int at = beginning.indexOf(sign);
            if (at >= 0 && isBare(beginning.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but marks, declarations, comments and space stand before the first tag. */
    private static boolean isBare(String before) {
        String rest = before.replaceAll("(?s)<!--.*?-->|<\\?[^>]*>|<!doctype[^>]*>", "");
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
