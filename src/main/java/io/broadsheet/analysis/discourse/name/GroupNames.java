package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the names of peoples, parties' followers and other named things: plural and singular ("Americans"), noun and
 * adjective of parties and faiths ("Democrats", "Democratic"), initials and what they stand for. The singular is shown, for
 * a thing the longest name.
 */
final class GroupNames {
    private GroupNames() {}

    /** For each folded name that has one, the folded name that is shown. */
    static Map<String, String> join(NameForms forms, Lexicon lexicon) {
        Set<String> keys = Set.copyOf(forms.keys());
        return Chains.of(forms, key -> form(key, keys, lexicon).or(() -> spelledOut(key, forms)));
    }

    private static Optional<String> form(String key, Set<String> keys, Lexicon lexicon) {
        for (int group : lexicon.groupNames().of(key)) {
            return lexicon.groupNames().names(group).stream()
                    .filter(keys::contains)
                    .findFirst()
                    .filter(first -> !first.equals(key));
        }
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return Optional.of(singular).filter(other -> !other.equals(key) && keys.contains(other));
    }

    private static Optional<String> spelledOut(String key, NameForms forms) {
        List<String> longer = forms.keys().stream()
                .filter(other -> NameForm.isInitialsOf(forms.display(key), forms.display(other)))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }
}
