package io.broadsheet.corpus.identity;

import io.broadsheet.lexicon.NameGroups;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Names that may be one because they share a word or a short form. Filled by one thread. */
public final class Block {
    private final String word;
    private final NameKeys keys;
    private final NameGroups occupations;
    private final Map<NameKey, BlockName> names = new TreeMap<>();

    Block(String word, NameKeys keys, NameGroups occupations) {
        this.word = word;
        this.keys = keys;
        this.occupations = occupations;
    }

    /** What the names share. */
    public String word() {
        return word;
    }

    /** Adds an appearance of one of the names; appearances come in the order of their articles. */
    public void add(Appearance appearance) {
        names.computeIfAbsent(
                        keys.key(appearance.name(), appearance.type()),
                        key -> new BlockName(key, NameKeys.initials(keys.untitled(appearance.name()))))
                .add(appearance, occupations);
    }

    NameKeys keys() {
        return keys;
    }

    Collection<BlockName> names() {
        return names.values();
    }
}
