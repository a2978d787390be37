package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.FurnitureWords;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the lines of bare text that were copied with a story and are none of it: "Advertisement", "Follow Ann Holm on Twitter",
 * "Trending Stories" and the titles that it stands over. Formats that know their parts leave such lines out themselves.
 */
final class Furniture {
    /** No list of other stories has longer titles, or more of them. */
    private static final int MOST_WORDS_OF_TITLE = 18;

    private static final int MOST_TITLES = 10;

    private static final int MOST_SHOWN = 5;
    private static final int LONGEST_SHOWN = 60;

    private static final FurnitureWords WORDS = FurnitureWords.OF_TEXT;

    private Furniture() {}

    /** The blocks that are no part of the story, in their order. */
    static List<TextBlock> of(List<TextBlock> blocks) {
        List<TextBlock> furniture = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isKnown() || blocks.get(i).look().startsWithQuote()) {
                continue;
            }
            int titles = titlesBelow(blocks, i);
            if (isHeading(blocks, i, titles)) {
                furniture.addAll(blocks.subList(i, i + titles + 1));
                i += titles;
            } else if (isLine(blocks, i)) {
                furniture.add(blocks.get(i));
            }
        }
        return furniture;
    }

    /** A note of what was left out; empty if nothing was. */
    static List<Omission> note(List<TextBlock> furniture) {
        if (furniture.isEmpty()) {
            return List.of();
        }
        String shown = furniture.stream()
                .limit(MOST_SHOWN)
                .map(block -> "'" + shortened(block.text()) + "'")
                .collect(Collectors.joining(", "));
        int others = furniture.size() - MOST_SHOWN;
        return List.of(new Omission(
                FailureCode.PART_LEFT_OUT,
                "outline",
                "has " + (furniture.size() == 1 ? "a line that is" : furniture.size() + " lines that are")
                        + " none of the story, so left out: " + shown
                        + (others > 0 ? " and " + others + " more" : "")));
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    /** The first line may be a title, "Follow the money: …", unless no title has its words. */
    private static boolean isLine(List<TextBlock> blocks, int index) {
        String text = blocks.get(index).text();
        return WORDS.isLine(text) || (index > 0 && (WORDS.opens(text) || WORDS.hasPhrase(text)));
    }

    private static boolean isHeading(List<TextBlock> blocks, int index, int titles) {
        String text = blocks.get(index).text();
        boolean overTitles = titles > 0 || index + 1 == blocks.size();
        return index > 0 && (WORDS.isHeading(text) || (overTitles && WORDS.opensHeading(text)));
    }

    /** How many lines follow a block that may be the titles of other stories. */
    private static int titlesBelow(List<TextBlock> blocks, int index) {
        int titles = 0;
        while (titles < MOST_TITLES && index + titles + 1 < blocks.size()) {
            TextBlock block = blocks.get(index + titles + 1);
            LineLook look = block.look();
            if (block.isKnown()
                    || block.isMarked()
                    || look.isClosed()
                    || look.words().size() > MOST_WORDS_OF_TITLE) {
                break;
            }
            titles++;
        }
        return titles;
    }
}
