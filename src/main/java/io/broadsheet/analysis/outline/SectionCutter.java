package io.broadsheet.analysis.outline;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text at its headings into sections that tile it. */
final class SectionCutter {
    private static final Pattern SECTION_NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+\\p{Lu}.*");

    private final ArticleText text;
    private final List<TextBlock> blocks;
    private final int title;
    private final boolean[] headings;
    /** The highest level of each mark among the headings. */
    private final Map<TextBlock.Mark, Integer> highest = new EnumMap<>(TextBlock.Mark.class);

    private final List<Section> sections = new ArrayList<>();
    /** The last section and those that it is a part of, the nearest first. */
    private final ArrayDeque<Section> open = new ArrayDeque<>();
    /** The level of the last heading that the document knows. */
    private int knownLevel;

    private SectionCutter(ArticleText text, List<TextBlock> blocks, int title, boolean[] headings) {
        this.text = text;
        this.blocks = blocks;
        this.title = title;
        this.headings = headings;
        for (int i = 0; i < headings.length; i++) {
            if (headings[i] && blocks.get(i).level() > 0) {
                highest.merge(blocks.get(i).mark(), blocks.get(i).level(), Math::min);
            }
        }
    }

    /**
     * The sections of a text.
     *
     * @param title which block is the title; -1 if none is
     * @param headings which blocks are headings
     */
    static List<Section> cut(ArticleText text, List<TextBlock> blocks, int title, boolean[] headings) {
        return new SectionCutter(text, blocks, title, headings).cut();
    }

    private List<Section> cut() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < headings.length; i++) {
            if (headings[i]) {
                starts.add(i);
            }
        }
        int textEnd = text.toString().length();
        for (int index = 0; index < starts.size(); index++) {
            int first = starts.get(index);
            boolean last = index + 1 == starts.size();
            int next = last ? blocks.size() : starts.get(index + 1);
            int begin = index == 0 ? 0 : markedBegin(blocks.get(first));
            int end = last ? textEnd : markedBegin(blocks.get(next));
            int heading = index == 0 ? title : 0;
            int level = index == 0 ? 0 : level(blocks.get(first));
            sections.add(section(blocks.subList(first, next), heading, level, text.spanOfUtf16(begin, end)));
        }
        return sections;
    }

    private Section section(List<TextBlock> within, int heading, int level, Span span) {
        List<Span> paragraphs = new ArrayList<>();
        Span headingSpan = new Span(span.begin(), span.begin());
        String words = "";
        for (int i = 0; i < within.size(); i++) {
            Span block = text.spanOfUtf16(within.get(i).begin(), within.get(i).end());
            if (i == heading) {
                headingSpan = block;
                words = within.get(i).text();
            } else {
                paragraphs.add(block);
            }
        }
        while (!open.isEmpty() && open.getFirst().level() >= level) {
            open.removeFirst();
        }
        String parentId = open.isEmpty() ? "" : open.getFirst().id();
        int index = sections.size();
        Section section = new Section("s" + index, index, level, parentId, words, headingSpan, span, paragraphs);
        open.addFirst(section);
        return section;
    }

    /** Where a block begins with the hashes in front of it. */
    private int markedBegin(TextBlock block) {
        int begin = block.begin();
        if (block.mark() == TextBlock.Mark.HASHES) {
            begin = text.toString().lastIndexOf('#', begin - 1) - block.level() + 1;
        }
        return begin;
    }

    /**
     * Marks tell the level, counted from the highest of their kind; numbers tell it by their parts. What is found by its look
     * stands below the heading before it that the document knows.
     */
    private int level(TextBlock block) {
        if (block.isKnown()) {
            // A second title, which no document should have, stands as high as its highest heading.
            knownLevel = block.mark() == TextBlock.Mark.TITLE ? 1 : belowHighest(block);
            return knownLevel;
        } else if (block.isMarked()) {
            return knownLevel + belowHighest(block);
        }
        Matcher number = SECTION_NUMBER.matcher(block.text());
        return knownLevel + (number.matches() ? number.group(1).split("\\.").length : 1);
    }

    private int belowHighest(TextBlock block) {
        return block.level() - highest.getOrDefault(block.mark(), block.level()) + 1;
    }
}
