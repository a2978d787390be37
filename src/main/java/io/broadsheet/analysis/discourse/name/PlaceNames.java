package io.broadsheet.analysis.discourse.name;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Joins the names of one place by a list: "U.S.", "America" and "United States". The longest that stands there is shown. */
final class PlaceNames {
    private PlaceNames() {}

    /** For each folded name that has one, the fuller folded name. */
    static Map<String, String> join(NameForms forms, Lexicon lexicon) {
        Map<String, String> longest = new LinkedHashMap<>();
        for (String key : forms.keys()) {
            place(key, forms, lexicon).ifPresent(place -> longest.merge(place, key, PlaceNames::longer));
        }
        Map<String, String> fuller = new LinkedHashMap<>();
        for (String key : forms.keys()) {
            place(key, forms, lexicon).ifPresent(place -> fuller.put(key, longest.getOrDefault(place, key)));
        }
        return fuller;
    }

    private static String longer(String a, String b) {
        int byLength = Integer.compare(a.length(), b.length());
        return byLength > 0 || (byLength == 0 && a.compareTo(b) < 0) ? a : b;
    }

    /** The place that a name means; at a sentence's end an abbreviation may have lost its full stop. */
    private static Optional<String> place(String key, NameForms forms, Lexicon lexicon) {
        String name = forms.display(key);
        return lexicon.meaning(WordClass.PLACE, name).or(() -> lexicon.meaning(WordClass.PLACE, name + "."));
    }
}
