package io.broadsheet.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a newsroom knows better about names: under which name and type they belong, or that they are none. It holds for all
 * articles. Letter case and the width of spaces do not count.
 *
 * @param byName the entries by the name as articles write it
 */
public record NameAliases(Map<String, Entry> byName) implements Serializable {
    /** No aliases. */
    public static final NameAliases NONE = new NameAliases(Map.of());

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** What becomes of a name. */
    public sealed interface Entry extends Serializable {}

    /**
     * Another name, another type, or both.
     *
     * @param name the name to show; empty to keep the article's
     * @param type what it is; empty to keep what the analysis finds
     */
    public record Renamed(String name, Optional<EntityType> type) implements Entry {}

    /** No name at all. */
    public record Dropped() implements Entry {}

    public NameAliases {
        Map<String, Entry> folded = new HashMap<>();
        byName.forEach((name, entry) -> folded.put(folded(name), entry));
        byName = Map.copyOf(folded);
    }

    /** What becomes of a name; empty if nothing does. */
    public Optional<Entry> of(String name) {
        return byName.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(folded(name)));
    }

    private static String folded(String name) {
        return SPACE.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
