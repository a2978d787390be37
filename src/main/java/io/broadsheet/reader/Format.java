package io.broadsheet.reader;

import java.util.List;

/**
 * A format of inputs.
 *
 * @param name as people call it: {@code HTML}
 * @param endings of its files' names, in lower case, without the dot; the usual one first
 */
public record Format(String name, List<String> endings) {
    public Format {
        endings = List.copyOf(endings);
    }
}
