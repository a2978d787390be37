package io.broadsheet.analysis.entity.lexicon;

import io.broadsheet.lexicon.WordFile;
import io.broadsheet.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Well-known names and the many names of places, from the files {@code known-names.txt} and {@code place-names.txt} beside
 * this class. Immutable and safe for use by several threads.
 */
public final class KnownNames {
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Map<String, EntityType> TYPES = readTypes();
    private static final Map<String, String> PLACES = readPlaces();

    private KnownNames() {}

    /** What a name is known for; empty when it is not known. Letter case counts. */
    public static Optional<EntityType> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** One name for all names of a place: "United States of America" for "U.S."; empty when it has no other names. */
    public static Optional<String> place(String name) {
        return Optional.ofNullable(PLACES.get(name));
    }

    private static Map<String, EntityType> readTypes() {
        Map<String, EntityType> types = new HashMap<>();
        for (WordFile.Line line : WordFile.read(KnownNames.class, "known-names.txt")) {
            EntityType type = EntityType.valueOf(line.kind().toUpperCase(Locale.ROOT));
            COMMA.splitAsStream(line.words()).forEach(name -> types.put(name, type));
        }
        return types;
    }

    private static Map<String, String> readPlaces() {
        Map<String, String> places = new HashMap<>();
        for (WordFile.Line line : WordFile.read(KnownNames.class, "place-names.txt")) {
            List<String> names = COMMA.splitAsStream(line.words()).toList();
            names.forEach(name -> places.put(name, names.get(0)));
        }
        return places;
    }
}
