package io.broadsheet.corpus.correction;

import io.broadsheet.model.EntityType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a correction says an entity is.
 *
 * @param type what
 * @param subtype a finer label such as CITY; empty where the correction says none
 */
record TypeWish(EntityType type, String subtype) {
    /** What {@code LOCATION} or {@code LOCATION/CITY} means; empty if there is no such type. */
    static Optional<TypeWish> of(String value) {
        String[] parts = value.toUpperCase(Locale.ROOT).split("/", 2);
        String subtype = parts.length > 1 ? parts[1].strip() : "";
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(parts[0].strip()))
                .findFirst()
                .map(type -> new TypeWish(type, subtype));
    }
}
