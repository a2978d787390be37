package io.broadsheet.analysis.entity.alias;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Follows "A is short for B, B is short for C" to its end. */
final class Chains {
    private Chains() {}

    static Map<String, String> shortened(Map<String, String> fuller) {
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
