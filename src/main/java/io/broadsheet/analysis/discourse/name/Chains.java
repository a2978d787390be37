package io.broadsheet.analysis.discourse.name;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows "A is short for B, B is short for C" to its end. */
final class Chains {
    private Chains() {}

    /** For each folded name that has one, the fullest folded name, given how to find a fuller one. */
    static Map<String, String> of(NameForms forms, Function<String, Optional<String>> fuller) {
        Map<String, String> steps = new LinkedHashMap<>();
        for (String key : forms.keys()) {
            fuller.apply(key).ifPresent(full -> steps.put(key, full));
        }
        return ends(steps);
    }

    /** The last link of each chain. */
    static Map<String, String> ends(Map<String, String> fuller) {
        Map<String, String> ends = new LinkedHashMap<>();
        for (String key : fuller.keySet()) {
            String end = key;
            Set<String> seen = new HashSet<>();
            while (fuller.containsKey(end) && seen.add(end)) {
                end = fuller.getOrDefault(end, end);
            }
            ends.put(key, end);
        }
        return ends;
    }
}
