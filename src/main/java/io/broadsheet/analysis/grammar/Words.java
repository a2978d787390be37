package io.broadsheet.analysis.grammar;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a set of words as one writes a list of words. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile(" ");

    private Words() {}

    /** The words of some lines, with a space between each two; the set cannot be changed. */
    public static Set<String> of(String... lines) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines) {
            SPACE.splitAsStream(line).forEach(words::add);
        }
        return Set.copyOf(words);
    }
}
