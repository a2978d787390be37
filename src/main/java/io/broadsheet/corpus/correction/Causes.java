package io.broadsheet.corpus.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which corrections changed what of an article, so that a row that changed can say by which. A row is asked for by what its cells
 * name, as it was and as it is. For use by one thread.
 */
final class Causes {
    private final Map<String, NavigableSet<Integer>> byThing = new HashMap<>();
    private final NavigableSet<Integer> all = new TreeSet<>();

    /** A thing's name and content changed: an entity's, a mention's, a quote's, a sentence's. */
    void changed(Subject subject, String id, Collection<Integer> by) {
        add(subject + " " + id, by);
    }

    /** What a section says of an entity changed: its mentions there, or what it says there. */
    void changedInSection(String sectionId, String entityId, Collection<Integer> by) {
        add("row " + sectionId + " " + entityId, by);
    }

    /** The tone of a section changed. */
    void changedTone(String sectionId, Collection<Integer> by) {
        add("tone " + sectionId, by);
        add("tone", by);
    }

    /** How many entities there are changed. */
    void changedEntities(Collection<Integer> by) {
        add("entities", by);
    }

    /** A quote is none. */
    void removedQuote(String id, Collection<Integer> by) {
        add("gone " + id, by);
        add("quotes", by);
    }

    /** What a speaker says changed, by its name and entities as the table has them. */
    void changedSpeaker(String name, String entityIds, Collection<Integer> by) {
        add("speaker " + name + " " + entityIds, by);
    }

    private void add(String thing, Collection<Integer> by) {
        if (!by.isEmpty()) {
            byThing.computeIfAbsent(thing, key -> new TreeSet<>()).addAll(by);
            all.addAll(by);
        }
    }

    /**
     * The corrections that changed a row.
     *
     * @param before the row as it was, by column; empty cells for one that was not there
     * @param after the row as it is
     */
    NavigableSet<Integer> of(String table, Map<String, String> before, Map<String, String> after) {
        List<String> things = new ArrayList<>();
        for (Map<String, String> row : List.of(before, after)) {
            String section = cell(row, "section_id");
            switch (table) {
                case "articles" -> things.addAll(ofArticle(before, after));
                case "sentiment" -> things.add("tone " + section);
                case "sentences" -> things.add(Subject.SENTENCE + " " + cell(row, "sentence_id"));
                case "entities" -> {
                    things.add("row " + section + " " + cell(row, "entity_id"));
                    things.add(Subject.ENTITY + " " + cell(row, "entity_id"));
                }
                case "mentions" -> {
                    things.add(Subject.MENTION + " " + cell(row, "begin"));
                    things.add(Subject.ENTITY + " " + cell(row, "entity_id"));
                    things.add("gone " + cell(row, "quote_id"));
                }
                case "quotes" -> {
                    things.add(Subject.QUOTE + " " + cell(row, "quote_id"));
                    things.add("gone " + cell(row, "inside_quote_id"));
                    things.addAll(speakers(row));
                }
                case "speakers" -> {
                    things.add("speaker " + cell(row, "speaker") + " " + cell(row, "speaker_entity_id"));
                    things.addAll(speakers(row));
                }
                default -> {}
            }
        }
        NavigableSet<Integer> causes = new TreeSet<>();
        things.forEach(thing -> Optional.ofNullable(byThing.get(thing)).ifPresent(causes::addAll));
        // Better too many lines than none.
        return causes.isEmpty() ? all : causes;
    }

    private static List<String> ofArticle(Map<String, String> before, Map<String, String> after) {
        List<String> things = new ArrayList<>();
        for (String count : List.of("entities", "quotes")) {
            if (!cell(before, count).equals(cell(after, count))) {
                things.add(count);
            }
        }
        if (!cell(before, "sentiment_score").equals(cell(after, "sentiment_score"))
                || !cell(before, "sentiment_label").equals(cell(after, "sentiment_label"))) {
            things.add("tone");
        }
        return things;
    }

    private static List<String> speakers(Map<String, String> row) {
        return Arrays.stream(cell(row, "speaker_entity_id").split(";"))
                .map(id -> Subject.ENTITY + " " + id)
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
