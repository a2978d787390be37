package io.broadsheet.analysis.discourse.name;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the different names of one type in an article may be short for, by their words alone. Names are keyed by their folded
 * forms.
 */
public final class FullerNames {
    /**
     * What a name may be short for.
     *
     * @param rule what tells
     * @param names the fullest names that it may mean, by first naming; one where its words leave no choice
     */
    public record Options(String rule, List<String> names) {
        public Options {
            names = List.copyOf(names);
        }

        /** Whether its words leave no choice. */
        public boolean isOne() {
            return names.size() == 1;
        }
    }

    private final NameForms forms;
    private final Map<String, Options> options;

    private FullerNames(NameForms forms, Map<String, Options> options) {
        this.forms = forms;
        this.options = options;
    }

    /**
     * Reads the names of one type.
     *
     * @param lexicon what it knows of names
     * @param spelledOut the short names that the text itself explains, each with its full name
     */
    public static FullerNames of(EntityType type, NameForms forms, Map<String, String> spelledOut, Lexicon lexicon) {
        Map<String, Options> direct = switch (type) {
            case PERSON -> NameIndex.persons(forms, lexicon).options(forms);
            case ORGANIZATION -> NameIndex.organizations(forms, lexicon).options(forms);
            case LOCATION -> listed(PlaceNames.join(forms, lexicon));
            default -> listed(GroupNames.join(forms, lexicon));
        };
        spelledOut.forEach((name, full) -> direct.put(name, new Options(NamingRule.SPELLED_OUT.id(), List.of(full))));
        Map<String, Options> fullest = new LinkedHashMap<>();
        Map<String, String> steps = new LinkedHashMap<>();
        direct.forEach((name, found) -> {
            if (found.isOne()) {
                steps.put(name, found.names().get(0));
            }
        });
        Map<String, String> ends = Chains.ends(steps);
        direct.forEach((name, found) -> {
            Set<String> names = new LinkedHashSet<>();
            found.names().forEach(other -> names.add(ends.getOrDefault(other, other)));
            fullest.put(name, new Options(found.rule(), new ArrayList<>(names)));
        });
        return new FullerNames(forms, fullest);
    }

    private static Map<String, Options> listed(Map<String, String> joined) {
        Map<String, Options> options = new LinkedHashMap<>();
        joined.forEach((name, full) -> {
            if (!name.equals(full)) {
                options.put(name, new Options(NamingRule.LISTED_NAME.id(), List.of(full)));
            }
        });
        return options;
    }

    /** What a folded name may be short for; empty when it is the fullest itself. */
    public Optional<Options> of(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** A folded name as the article writes it. */
    public String display(String name) {
        return forms.display(name);
    }
}
