package io.broadsheet.analysis.entity.alias;

import io.broadsheet.analysis.entity.span.NameForm;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the names of people: a last name, or a first name that nobody bears as a last one, joins the fuller name of the
 * article; so does a name without its middle initial. Where two people could be meant it joins the one who is named more
 * often, and stays alone when neither is.
 */
final class PersonAliases {
    private PersonAliases() {}

    /** For each folded name that has one, the fuller folded name. */
    static Map<String, String> join(NameForms forms) {
        return Chains.of(forms, key -> fuller(key, forms));
    }

    private static Optional<String> fuller(String key, NameForms forms) {
        List<String> candidates = forms.keys().stream()
                .filter(other -> NameForm.isShortFor(key, other) || NameForm.isNicknameOf(key, other))
                .toList();
        if (candidates.isEmpty()) {
            candidates = forms.keys().stream()
                    .filter(other -> NameForm.isFirstWordOf(key, other))
                    .toList();
        }
        // Of "Anna Holm" and "Anna B. Holm" the longer; of two people the one who is named more often.
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String candidate : candidates) {
            String fullest = candidates.stream()
                    .filter(other -> NameForm.isShortFor(candidate, other))
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElse(candidate);
            weights.merge(fullest, forms.count(candidate), Integer::sum);
        }
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = weights.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }
}
