package io.broadsheet.analysis.outline;

import java.util.List;
import java.util.Set;

/**
 * Tells title and headings from paragraphs by their look, where a document does not say what its parts are.
 *
 * <p>A title is the first line if it is short, does not run on, and text follows. A heading is marked (Markdown
 * hashes, underlined) or is a short line without a full stop, between a finished paragraph and a longer one. Some
 * archives close every title and heading with a full stop; there, only a title in title case (or one that an
 * archive's label, a byline or a date follows, or that drops the articles as headlines do) counts, and headings of up
 * to four words that stand alone. In doubt a line is a paragraph: a lost heading costs less than a sentence made one.
 */
final class HeadingLook {
    private static final int LONGEST_TITLE = 220;
    private static final int MOST_WORDS_IN_TITLE = 30;
    private static final int LONGEST_HEADING = 100;
    static final int MOST_WORDS_IN_HEADING = 12;
    static final int MOST_WORDS_IN_CLOSED_HEADING = 4;
    private static final int MOST_WORDS_OVER_PICTURES = 6;
    private static final int MOST_WORDS_IN_SHORT_SENTENCE = 14;
    /** A paragraph shorter than this is no evidence for a heading above it. */
    static final int SHORTEST_STORY = 60;

    private static final double SHARE_OF_WORDS_TAKEN_UP = 0.6;
    /** How many lines, bylines and dates aside, may stand above a title and in it. */
    private static final int TITLE_LINES = 3;

    private HeadingLook() {}

    /** Which block is the title; -1 if none is. */
    static int titleIndex(List<TextBlock> blocks) {
        int known = knownTitle(blocks);
        if (known >= 0) {
            return known;
        }
        for (int i = 0; i < Math.min(TITLE_LINES, blocks.size()); i++) {
            if (blocks.get(i).isKnown()) {
                return -1;
            } else if (!isFurniture(blocks, i)) {
                return isTitle(blocks, i) ? i : -1;
            }
        }
        return -1;
    }

    /** The document's own title, which stands before its headings. */
    private static int knownTitle(List<TextBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock.Mark mark = blocks.get(i).mark();
            if (mark == TextBlock.Mark.TITLE) {
                return i;
            } else if (mark == TextBlock.Mark.HEADING) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTitle(List<TextBlock> blocks, int index) {
        TextBlock block = blocks.get(index);
        LineLook look = blocks.get(index).look();
        if (block.isMarked()) {
            return true;
        }
        if (block.text().length() > LONGEST_TITLE
                || look.isMarkup()
                || look.words().size() > MOST_WORDS_IN_TITLE
                || look.letters() < 2
                || block.text().endsWith(":")
                || block.text().endsWith(",")
                || look.startsInLowerCase()
                || look.isBullet()
                || look.hasDateline()) {
            return false;
        }
        if (index + 1 == blocks.size()) {
            return !look.isClosed() && !look.isWholeQuote();
        }
        if (!storyFollows(blocks, index)) {
            return false;
        }
        return !look.hasFullStop() || look.isTitleCase(3) || isHeadlineWithStop(blocks, index);
    }

    /**
     * A first line with a full stop and in sentence case needs evidence that it is no sentence: an archive's label, a
     * byline or a date follows, or it drops the articles as headlines do, or it tells nothing that has happened and a longer
     * paragraph follows, or the text below takes up its words.
     */
    private static boolean isHeadlineWithStop(List<TextBlock> blocks, int index) {
        LineLook look = blocks.get(index).look();
        LineLook next = blocks.get(index + 1).look();
        int words = look.words().size();
        if (words < 3 || words > MOST_WORDS_IN_SHORT_SENTENCE || look.startsWithQuote()) {
            return false;
        }
        return next.isFurniture()
                || (look.isHeadlinese()
                        && next.text().length() >= 2 * look.text().length())
                || (look.isUntold() && longerFollows(blocks, index))
                || look.shareTakenUpBy(next) >= SHARE_OF_WORDS_TAKEN_UP;
    }

    private static boolean longerFollows(List<TextBlock> blocks, int index) {
        int length = blocks.get(index).text().length();
        return blocks.subList(index + 1, Math.min(index + 4, blocks.size())).stream()
                .anyMatch(block -> 2 * block.text().length() >= 3 * length);
    }

    /** Whether one of the next blocks is longer than this one. */
    private static boolean storyFollows(List<TextBlock> blocks, int index) {
        int shortest = Math.min(SHORTEST_STORY, blocks.get(index).text().length());
        for (int i = index + 1; i < Math.min(index + 5, blocks.size()); i++) {
            if (blocks.get(i).text().length() > shortest || blocks.get(i).look().isClosed()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which blocks are headings of sections.
     *
     * @param title which block is the title; -1 if none is
     */
    static boolean[] headings(List<TextBlock> blocks, int title) {
        boolean closedByConvention = title >= 0 && blocks.get(title).look().hasFullStop();
        boolean[] headings = new boolean[blocks.size()];
        Set<Integer> numbered = NumberedHeadings.of(blocks);
        for (int i = title + 1; i < blocks.size(); i++) {
            headings[i] = blocks.get(i).isMarked()
                    || numbered.contains(i)
                    || (!blocks.get(i).isKnown()
                            && isHeading(blocks, i, closedByConvention)
                            && standsOnFinished(blocks, i, title, headings));
        }
        return headings;
    }

    private static boolean isHeading(List<TextBlock> blocks, int index, boolean closedByConvention) {
        TextBlock block = blocks.get(index);
        LineLook look = blocks.get(index).look();
        if (block.text().length() > LONGEST_HEADING
                || look.words().size() > MOST_WORDS_IN_HEADING
                || look.letters() < 3
                || look.startsInLowerCase()
                || look.startsWithQuote()
                || look.endsOpen()
                || isFurniture(blocks, index)
                || look.isBullet()
                || look.isCredit()
                || look.isTurnOrRemark()
                || look.hasDateline()
                || !longerTextFollows(blocks, index)) {
            return false;
        }
        if (look.isQuestion()) {
            return look.isNumbered() || (look.isTitleCase(1) && !look.isSentence());
        }
        if (look.hasFullStop()) {
            return closedByConvention
                    && block.separated()
                    && look.words().size() <= MOST_WORDS_IN_CLOSED_HEADING
                    && !look.isSentence()
                    && blocks.stream()
                                    .filter(other -> other.text().equals(block.text()))
                                    .count()
                            == 1;
        }
        if (look.startsLikeCaption()) {
            return false;
        }
        return !look.isClosed();
    }

    /** A heading heads something: below it, furniture and picture credits aside, a longer line runs on; or pictures. */
    private static boolean longerTextFollows(List<TextBlock> blocks, int index) {
        int next = index + 1;
        boolean pictures = false;
        while (next < blocks.size()
                && (isFurniture(blocks, next) || blocks.get(next).look().isCredit())) {
            pictures |= blocks.get(next).look().isCredit();
            next++;
        }
        if (pictures && blocks.get(index).look().words().size() <= MOST_WORDS_OVER_PICTURES) {
            return true;
        }
        if (next == blocks.size()) {
            return false;
        }
        int length = blocks.get(next).text().length();
        return length >= SHORTEST_STORY
                && 2 * length >= 3 * blocks.get(index).text().length();
    }

    /** Before a heading a paragraph has ended, or there is the title, another heading or furniture: no list, no caption. */
    private static boolean standsOnFinished(List<TextBlock> blocks, int index, int title, boolean[] headings) {
        int before = index - 1;
        if (before < 0) {
            return false;
        }
        if (before == title || headings[before]) {
            return true;
        }
        LineLook look = blocks.get(before).look();
        if (isFurniture(blocks, before)) {
            return true;
        }
        boolean finished = look.isClosed() || look.isWholeQuote() || look.text().length() >= 2 * LONGEST_HEADING;
        boolean ownHeadingIsClosed = blocks.get(index).look().hasFullStop();
        return finished && (!ownHeadingIsClosed || look.text().length() >= SHORTEST_STORY);
    }

    /** A line that says what the authors in the line before it are. */
    static boolean isTitleOfAuthor(List<TextBlock> blocks, int index) {
        return index > 0
                && !blocks.get(index - 1).look().byline().isEmpty()
                && Byline.isTitle(blocks.get(index).look());
    }

    private static boolean isFurniture(List<TextBlock> blocks, int index) {
        return blocks.get(index).look().isFurniture() || isTitleOfAuthor(blocks, index);
    }
}
