package io.broadsheet.analysis.outline;

import io.broadsheet.model.Omission;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article's shape.
 *
 * @param sections at least section 0; together they tile the text
 * @param byline the author line's words; empty when there is none
 * @param bylines where author lines stand, with the writers' titles: no part of the story
 * @param credits where the desk signs, behind the last words: no part of the story
 * @param published the day of a date line near the title, or of a dateline, as an ISO date; empty when there is none
 * @param written the day that "on Monday" is counted from: that of a dateline, else the day of publication
 * @param omissions the lines between those of the story that are none of it, and neither headings nor paragraphs
 */
public record Outline(
        List<Section> sections,
        String byline,
        List<Span> bylines,
        Optional<Span> credits,
        String published,
        String written,
        List<Omission> omissions) {
    public Outline {
        sections = List.copyOf(sections);
        bylines = List.copyOf(bylines);
        omissions = List.copyOf(omissions);
    }

    /**
     * A heading or a paragraph, in reading order.
     *
     * @param section the section it belongs to
     * @param span where it stands
     * @param heading whether it is the section's heading
     */
    public record Block(Section section, Span span, boolean heading) {}

    /** All headings and paragraphs, in reading order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            if (!section.headingSpan().isEmpty()) {
                blocks.add(new Block(section, section.headingSpan(), true));
            }
            for (Span paragraph : section.paragraphs()) {
                blocks.add(new Block(section, paragraph, false));
            }
        }
        // A byline may stand above the title.
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }
}
