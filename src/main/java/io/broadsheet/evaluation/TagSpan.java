package io.broadsheet.evaluation;

import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name in a row of BIO tags.
 *
 * @param begin its first word, from 0
 * @param end one past its last word
 * @param type what it names
 */
record TagSpan(int begin, int end, EntityType type) {
    /** Short forms, and CoreNLP's finer labels under what they are. */
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("PER", EntityType.PERSON),
            Map.entry("PERSON", EntityType.PERSON),
            Map.entry("ORG", EntityType.ORGANIZATION),
            Map.entry("ORGANIZATION", EntityType.ORGANIZATION),
            Map.entry("LOC", EntityType.LOCATION),
            Map.entry("LOCATION", EntityType.LOCATION),
            Map.entry("CITY", EntityType.LOCATION),
            Map.entry("COUNTRY", EntityType.LOCATION),
            Map.entry("STATE_OR_PROVINCE", EntityType.LOCATION),
            Map.entry("MISC", EntityType.MISC),
            Map.entry("NATIONALITY", EntityType.MISC),
            Map.entry("RELIGION", EntityType.MISC),
            Map.entry("IDEOLOGY", EntityType.MISC));

    /** The names of a sentence's tags; other types than the four are none. */
    static List<TagSpan> of(List<String> tags) {
        List<TagSpan> spans = new ArrayList<>();
        int begin = 0;
        Optional<EntityType> open = Optional.empty();
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            Optional<EntityType> type = Optional.ofNullable(TYPES.get(tag.substring(tag.indexOf('-') + 1)));
            if (open.isPresent() && (!open.equals(type) || tag.startsWith("B-"))) {
                spans.add(new TagSpan(begin, i, open.get()));
                open = Optional.empty();
            }
            if (open.isEmpty() && type.isPresent()) {
                begin = i;
                open = type;
            }
        }
        return spans;
    }
}
