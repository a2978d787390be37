package io.broadsheet.corpus.stored;

import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a quote's speaker again from what its row says: the name, and the entities that it is made of. */
final class StoredSpeaker {
    private static final String AND = " and ";
    private static final String COMMA = ", ";

    private StoredSpeaker() {}

    /**
     * A speaker.
     *
     * @param name the name or names as the table shows them
     * @param ids the entities, with semicolons between them
     * @param names the names of the article's entities by their ids
     */
    static Speaker of(String name, String ids, Map<String, String> names) {
        if (name.isEmpty()) {
            return Speaker.UNKNOWN;
        } else if (ids.isEmpty()) {
            return new Speaker.Unnamed(name);
        }
        List<String> entities = Arrays.asList(ids.split(";"));
        if (entities.size() == 1 && name.equals(names.get(entities.get(0)))) {
            return new Speaker.Named(name, entities.get(0));
        }
        List<Speaker> parts = parts(name, entities, names);
        Optional<Speaker> joint = parts.size() < 2 ? Optional.empty() : Optional.of(new Speaker.Joint(parts));
        return joint.filter(made -> made.name().equals(name) && made.entityIds().equals(entities))
                .orElseGet(() -> new Speaker.Named(name, entities.get(0)));
    }

    /** The entities by their names, and what stands between these. */
    private static List<Speaker> parts(String name, List<String> entities, Map<String, String> names) {
        List<Speaker> parts = new ArrayList<>();
        int from = 0;
        for (String id : entities) {
            String entity = names.getOrDefault(id, "");
            int at = entity.isEmpty() ? -1 : name.indexOf(entity, from);
            if (at >= 0) {
                addUnnamed(name.substring(from, at), parts);
                parts.add(new Speaker.Named(entity, id));
                from = at + entity.length();
            }
        }
        addUnnamed(name.substring(from), parts);
        return parts;
    }

    private static void addUnnamed(String between, List<Speaker> parts) {
        String words = between;
        for (String separator : List.of(COMMA, AND)) {
            words = words.startsWith(separator) ? words.substring(separator.length()) : words;
        }
        for (String separator : List.of(AND, COMMA)) {
            words = words.endsWith(separator) ? words.substring(0, words.length() - separator.length()) : words;
        }
        if (!words.isBlank()) {
            parts.add(new Speaker.Unnamed(words));
        }
    }
}
