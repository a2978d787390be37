package io.broadsheet.metadata;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes people's names names of columns: letters, digits and underscores, so that no spreadsheet runs them and no language
 * needs marks around them; each once, whatever the case of its letters, since databases do not tell that; and none of
 * Broadsheet's own. For use by one thread.
 */
final class ColumnNames {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 60;
    /** Stands before a name that is one of ours. */
    private static final String PREFIX = "user_";

    private final Set<String> own;
    private final Set<String> taken = new HashSet<>();

    /**
     * No name is given yet.
     *
     * @param own the names that are Broadsheet's
     */
    ColumnNames(Collection<String> own) {
        this.own = new HashSet<>(own);
        taken.addAll(own);
    }

    /** The name that a column gets if nobody else has it; empty if there is no letter or digit in what people call it. */
    String safe(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String words = strip(OTHER.matcher(composed).replaceAll("_"));
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        String safe = strip(words.substring(0, end));
        return own.contains(key(safe)) ? PREFIX + safe : safe;
    }

    /** Takes a safe name, with a number behind it if another column has it. */
    String take(String safe) {
        String name = safe;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = safe + "_" + number;
        }
        return name;
    }

    /** What is the same of two names that databases take for one. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String strip(String words) {
        int begin = words.startsWith("_") ? 1 : 0;
        int end = words.endsWith("_") ? words.length() - 1 : words.length();
        return begin < end ? words.substring(begin, end) : "";
    }
}
