package io.broadsheet.reader.html;

import io.broadsheet.model.DocumentBlock.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the furniture that is left among the blocks of a story, and finds its headings. */
final class StoryBlocks {
    /** In characters; shorter blocks may well come twice. */
    private static final int SHORTEST_COPY = 25;

    private static final int LONGEST_HEADING = 80;
    private static final int MOST_WORDS_OF_HEADING = 12;
    private static final double MOSTLY = 0.5;
    /** Below h6. */
    private static final int RANK_OF_BOLD = 7;

    private StoryBlocks() {}

    static List<PageBlock> of(List<PageBlock> found, PageFacts facts) {
        List<PageBlock> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean underFurniture = false;
        for (int i = 0; i < found.size(); i++) {
            PageBlock block = found.get(i);
            if (block.kind() == Kind.HEADING || isHeadline(block)) {
                boolean overLinks = i + 1 == found.size() || found.get(i + 1).linked() > MOSTLY;
                underFurniture = FurnitureRule.isOverFurniture(block, overLinks);
                if (underFurniture) {
                    continue;
                }
            } else if (underFurniture && looksListed(block)) {
                continue;
            } else {
                underFurniture = false;
            }
            boolean again = block.text().length() >= SHORTEST_COPY && !seen.add(block.text());
            if (!again && !FurnitureRule.anyIsOn(block, facts)) {
                blocks.add(block);
            }
        }
        return withHeadings(blocks);
    }

    /** A short bold line alone, which many pages have for a heading. */
    private static boolean isHeadline(PageBlock block) {
        return block.kind() == Kind.PARAGRAPH
                && block.bold()
                && block.text().length() <= LONGEST_HEADING
                && PageWords.words(block.text()).size() <= MOST_WORDS_OF_HEADING
                && Character.isLetterOrDigit(block.text().charAt(block.text().length() - 1))
                && Character.isLetterOrDigit(block.text().codePointAt(0));
    }

    private static boolean looksListed(PageBlock block) {
        return block.kind() == Kind.LIST_ITEM || block.linked() > MOSTLY || !block.isClosed();
    }

    /** Bold lines become headings, and headings over nothing go; a heading's sentence is a paragraph. */
    private static List<PageBlock> withHeadings(List<PageBlock> blocks) {
        Deque<PageBlock> mended = new ArrayDeque<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            PageBlock block = blocks.get(i);
            PageBlock below = mended.peekFirst();
            if (block.kind() == Kind.HEADING && isSentence(block)) {
                mended.addFirst(block.as(Kind.PARAGRAPH, 0));
            } else if (block.kind() != Kind.HEADING || below != null) {
                boolean isOver = below != null && isHeadline(block) && isText(below);
                mended.addFirst(isOver ? block.as(Kind.HEADING, RANK_OF_BOLD) : block);
            }
        }
        return List.copyOf(mended);
    }

    private static boolean isText(PageBlock block) {
        return block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LIST_ITEM || block.kind() == Kind.BLOCK_QUOTE;
    }

    /** Below a title many pages have a sentence in a heading's element. */
    private static boolean isSentence(PageBlock block) {
        return block.text().endsWith(".") && PageWords.words(block.text()).size() > MOST_WORDS_OF_HEADING / 2;
    }
}
