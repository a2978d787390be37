package io.broadsheet.table.xlsx;

import io.broadsheet.table.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the text around the quotes of one article feels: the narrative scores of their sections. */
final class Around {
    private static final class Mean {
        private double sum;
        private long weight;
    }

    private final Map<String, Cell.Score> sections = new HashMap<>();
    private final Map<String, Mean> speakers = new HashMap<>();

    /** Forgets the article. */
    void clear() {
        sections.clear();
        speakers.clear();
    }

    /** Takes a section's narrative score. */
    void section(String sectionId, Cell narrative) {
        if (narrative instanceof Cell.Score score) {
            sections.put(sectionId, score);
        }
    }

    /** Takes a quote. */
    void quote(String sectionId, String speaker, long words) {
        Optional.ofNullable(sections.get(sectionId)).ifPresent(score -> {
            Mean mean = speakers.computeIfAbsent(speaker, name -> new Mean());
            mean.sum += score.number() * words;
            mean.weight += words;
        });
    }

    /** The score of a section; empty if it has no words of the reporter's. */
    Cell ofSection(String sectionId) {
        return Optional.<Cell>ofNullable(sections.get(sectionId)).orElseGet(Cell::empty);
    }

    /** The mean of the sections in which somebody is quoted, weighted by the words quoted there; empty if there is none. */
    Cell ofSpeaker(String speaker) {
        return Optional.ofNullable(speakers.get(speaker))
                .filter(mean -> mean.weight > 0)
                .<Cell>map(mean -> new Cell.Score(mean.sum / mean.weight))
                .orElseGet(Cell::empty);
    }
}
