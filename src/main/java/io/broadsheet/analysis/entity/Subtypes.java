package io.broadsheet.analysis.entity;

import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** CoreNLP's finer labels for names that were found. */
final class Subtypes {
    /** By type, from the label that decides to the one that yields. */
    private static final Map<EntityType, List<String>> LABELS = Map.of(
            EntityType.LOCATION, List.of("COUNTRY", "STATE_OR_PROVINCE", "CITY"),
            EntityType.MISC, List.of("NATIONALITY", "RELIGION", "IDEOLOGY"));

    private Subtypes() {}

    /** The finer label of a name; empty when the lists know none for its type. */
    static String of(String name, EntityType type, NameLists lists, Lexicon lexicon) {
        Set<String> labels = new TreeSet<>(lists.labels(name));
        lexicon.meaning(WordClass.PLACE, name).ifPresent(place -> labels.addAll(lists.labels(place)));
        return LABELS.getOrDefault(type, List.of()).stream()
                .filter(labels::contains)
                .findFirst()
                .orElse("");
    }
}
