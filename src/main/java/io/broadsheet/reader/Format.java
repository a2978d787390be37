package io.broadsheet.reader;

import java.util.List;
import java.util.Locale;

/**
 * A format of inputs.
 *
 * @param name as people call it: {@code HTML}
 * @param endings of its files' names, in lower case, without the dot; the usual one first
 */
public record Format(String name, List<String> endings) {
    public Format {
        endings = List.copyOf(endings);
        if (name.isEmpty() || endings.isEmpty()) {
            throw new IllegalArgumentException(
                    "a format needs a name and an ending: '" + name + "', endings " + endings);
        }
    }

    /** A file name's last ending in lower case, without the dot; empty when it has none. */
    static String ending(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
