package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.entity.span.NameForm;
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
    /** Forms that a plural's "s" does not tell, each with the one that is shown. */
    private static final List<List<String>> FORMS = List.of(
            List.of("democrat", "democratic", "democrats"),
            List.of("jewish", "jew", "jews"),
            List.of("british", "britons", "briton", "brits"),
            List.of("french", "frenchman", "frenchmen"),
            List.of("irish", "irishman", "irishmen"),
            List.of("spanish", "spaniard", "spaniards"),
            List.of("swedish", "swede", "swedes"),
            List.of("danish", "dane", "danes"),
            List.of("polish", "pole", "poles"),
            List.of("turkish", "turk", "turks"),
            List.of("kurdish", "kurd", "kurds"),
            List.of("scottish", "scot", "scots"),
            List.of("finnish", "finn", "finns"));

    private GroupNames() {}

    /** For each folded name that has one, the folded name that is shown. */
    static Map<String, String> join(NameForms forms) {
        Set<String> keys = Set.copyOf(forms.keys());
        return Chains.of(forms, key -> form(key, keys).or(() -> spelledOut(key, forms)));
    }

    private static Optional<String> form(String key, Set<String> keys) {
        for (List<String> forms : FORMS) {
            if (forms.contains(key)) {
                return forms.stream().filter(keys::contains).findFirst().filter(first -> !first.equals(key));
            }
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
