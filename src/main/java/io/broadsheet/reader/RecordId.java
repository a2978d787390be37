package io.broadsheet.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Makes the own id of a record an article's id, which is also the name of a file. Most ids stay as they are. What would lead a
 * path elsewhere, or nowhere, is written as in addresses: a slash at an end or behind another one, a part that is a dot or two,
 * backslashes, control characters, and the percent sign itself, so that two ids never become one.
 */
public final class RecordId {
    private RecordId() {}

    /** The id of a record's article; empty for an empty one. */
    public static String of(String own) {
        String id = StorableText.of(own).strip();
        StringBuilder safe = new StringBuilder();
        String[] parts = id.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                boolean isPath = !parts[i].isEmpty() && !parts[i - 1].isEmpty();
                safe.append(isPath ? "/" : "%2F");
            }
            safe.append(parts[i].equals(".") || parts[i].equals("..") ? parts[i].replace(".", "%2E") : part(parts[i]));
        }
        return safe.toString();
    }

    private static String part(String part) {
        StringBuilder safe = new StringBuilder();
        part.codePoints().forEach(c -> {
            if (c == '%' || c == '\\' || Character.isISOControl(c)) {
                for (byte unit : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    safe.append(String.format(Locale.ROOT, "%%%02X", unit));
                }
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
