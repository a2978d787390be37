package io.broadsheet.analysis.entity.alias;

import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds for each naming the fullest name that the article gives its bearer.
 *
 * <p>Names of one type are joined when they differ in letter case alone, or when the rules of their type join them: {@link
 * PersonAliases}, {@link OrganizationAliases}, {@link PlaceAliases}, {@link GroupAliases}. Two names that no rule joins stay
 * two entities: an entity too many costs less than two people in one.
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class EntityNames {
    private EntityNames() {}

    /** The full name of each naming, in the same order; which it is does not depend on that order. */
    public static List<String> of(List<TypedName> names) {
        Map<EntityType, NameForms> formsByType = new EnumMap<>(EntityType.class);
        for (TypedName name : names) {
            formsByType
                    .computeIfAbsent(name.type(), type -> new NameForms())
                    .add(name.name().text());
        }
        Map<EntityType, Map<String, String>> fullNames = new EnumMap<>(EntityType.class);
        formsByType.forEach((type, forms) -> fullNames.put(type, fullNames(type, forms)));
        List<String> full = new ArrayList<>();
        for (TypedName name : names) {
            String text = name.name().text();
            full.add(fullNames.getOrDefault(name.type(), Map.of()).getOrDefault(NameForm.fold(text), text));
        }
        return full;
    }

    private static Map<String, String> fullNames(EntityType type, NameForms forms) {
        Map<String, String> joined = switch (type) {
            case PERSON -> PersonAliases.join(forms);
            case ORGANIZATION -> OrganizationAliases.join(forms);
            case LOCATION -> PlaceAliases.join(forms);
            default -> GroupAliases.join(forms);
        };
        Map<String, String> full = new LinkedHashMap<>();
        forms.keys().forEach(key -> full.put(key, forms.display(joined.getOrDefault(key, key))));
        return full;
    }

    /** Whether a name is written in capitals alone. */
    static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
