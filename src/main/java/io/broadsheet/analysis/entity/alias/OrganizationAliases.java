package io.broadsheet.analysis.entity.alias;

import io.broadsheet.analysis.entity.lexicon.NameWords;
import io.broadsheet.analysis.entity.lexicon.NameWords.Kind;
import io.broadsheet.analysis.entity.span.NameForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins the names of organisations: initials and what they stand for, a name with and without its legal form or its kind
 * ("Velm", "Velm Inc.", "Velm Group"), and the end of a longer name ("Daily News"). Only where one longer name fits.
 */
final class OrganizationAliases {
    private static final Pattern SPACE = Pattern.compile(" ");

    private OrganizationAliases() {}

    /** For each folded name that has one, the fuller folded name. */
    static Map<String, String> join(NameForms forms) {
        return Chains.of(forms, key -> fuller(key, forms));
    }

    private static Optional<String> fuller(String key, NameForms forms) {
        List<String> longer = forms.keys().stream()
                .filter(other -> !other.equals(key)
                        && (NameForm.isInitialsOf(forms.display(key), forms.display(other))
                                || isWithKind(key, other)
                                || isEndOf(key, other)))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** Whether one name is another with a kind or a legal form behind it. */
    private static boolean isWithKind(String name, String longer) {
        return longer.startsWith(name + " ")
                && SPACE.splitAsStream(longer.substring(name.length() + 1))
                        .allMatch(word -> NameWords.ENGLISH.is(Kind.ORGANIZATION_MARK, word)
                                || NameWords.ENGLISH.is(Kind.ORGANIZATION_HEAD, word)
                                || word.equals("&"));
    }

    private static boolean isEndOf(String name, String longer) {
        return name.indexOf(' ') > 0 && longer.endsWith(" " + name);
    }
}
