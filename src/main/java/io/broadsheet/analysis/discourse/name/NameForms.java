package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.entity.span.NameForm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The different names of one type in an article: folded, as they are written, and how often. */
public final class NameForms {
    /** "TRUMP" in a headline is shown as the text below writes it; then the usual way of writing counts. */
    private static final Comparator<Map.Entry<String, Integer>> SHOWN = Comparator.comparing(
                    (Map.Entry<String, Integer> entry) -> isCapitals(entry.getKey()))
            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, Map<String, Integer>> writings = new LinkedHashMap<>();

    /** Counts a naming. */
    public void add(String text) {
        orders.putIfAbsent(NameForm.fold(text), orders.size());
        writings.computeIfAbsent(NameForm.fold(text), key -> new LinkedHashMap<>())
                .merge(text, 1, Integer::sum);
    }

    /** The folded names, in the order of their first naming. */
    List<String> keys() {
        return List.copyOf(writings.keySet());
    }

    /** A folded name as the article writes it. */
    String display(String key) {
        return written(key).entrySet().stream()
                .min(SHOWN)
                .map(Map.Entry::getKey)
                .orElse(key);
    }

    /** The place of a folded name among the first namings. */
    int order(String key) {
        return orders.getOrDefault(key, orders.size());
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private Map<String, Integer> written(String key) {
        return Optional.ofNullable(writings.get(key)).orElse(Map.of());
    }
}
