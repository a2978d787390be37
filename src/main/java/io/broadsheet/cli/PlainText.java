package io.broadsheet.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text for a terminal. What a terminal would take for an order, such as an escape sequence in a file's name, is shown as
 * {@code \\u001b} instead.
 */
final class PlainText {
    private PlainText() {}

    /** The text as it is shown. */
    static String of(String text) {
        if (text.codePoints().noneMatch(PlainText::isOrder)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isOrder(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The text as it is shown on one line. */
    static String onOneLine(String text) {
        return of(text).replace("\n", "\\n").replace("\t", "\\t");
    }

    /** Control characters, but not what parts words and lines; and what turns the direction of writing. */
    private static boolean isOrder(int c) {
        boolean layout = c == '\n' || c == '\t';
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return direction || (Character.isISOControl(c) && !layout);
    }

    /** A stream on which strings are printed so. */
    static PrintStream stream(PrintStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                super.print(of(text));
            }

            @Override
            public void println(String text) {
                super.println(of(text));
            }
        };
    }

    /** A writer that writes so. */
    static Writer writer(Writer out) {
        return new FilterWriter(out) {
            @Override
            public void write(int c) throws IOException {
                out.write(of(Character.toString(c)));
            }

            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                out.write(of(new String(buffer, offset, length)));
            }

            @Override
            public void write(String text, int offset, int length) throws IOException {
                out.write(of(text.substring(offset, offset + length)));
            }
        };
    }
}
