package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an article's title, headings and paragraphs from its layout.
 *
 * <p>A title is the first line if it is short, does not run on, and text follows. A heading is marked (Markdown
 * hashes, underlined) or is a short line without a full stop, between a finished paragraph and a longer one. Some
 * archives close every title and heading with a full stop; there, only a title in title case (or one that an
 * archive's label, a byline or a date follows, or that drops the articles as headlines do) counts, and headings of up
 * to four words that stand alone. In doubt a line is a paragraph: a lost heading costs less than a sentence made one.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class Outliner {
    private static final int LONGEST_TITLE = 220;
    private static final int MOST_WORDS_IN_TITLE = 30;
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_WORDS_IN_HEADING = 12;
    private static final int MOST_WORDS_IN_CLOSED_HEADING = 4;
    private static final int MOST_WORDS_OVER_PICTURES = 6;
    private static final int MOST_WORDS_IN_SHORT_SENTENCE = 14;
    /** A paragraph shorter than this is no evidence for a heading above it. */
    private static final int SHORTEST_STORY = 60;

    private static final double SHARE_OF_WORDS_TAKEN_UP = 0.6;
    /** How many of the first lines may hold byline and date. */
    private static final int TITLE_NEIGHBOURHOOD = 6;

    private static final Pattern SECTION_NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+\\p{Lu}.*");

    private final Lexicon lexicon;

    /** An outliner that knows some words. */
    public Outliner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Outlines a text; a text without a letter gives section 0 without heading and paragraphs. */
    public Outline outline(ArticleText text) {
        List<TextBlock> blocks = BlockReader.read(text.toString(), lexicon);
        int title = titleIndex(blocks);
        boolean[] headings = headings(blocks, title);
        String published = published(blocks);
        String dateline = dateline(blocks, published);
        return new Outline(
                sections(text, blocks, title, headings),
                byline(blocks),
                bylines(text, blocks),
                Credits.of(text),
                published.isEmpty() ? dateline : published,
                dateline.isEmpty() ? published : dateline);
    }

    private static int titleIndex(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(3, blocks.size()); i++) {
            if (!isFurniture(blocks, i)) {
                return isTitle(blocks, i) ? i : -1;
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
     * byline or a date follows, or it drops the articles as headlines do, or the text below takes up its words.
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
                || look.shareTakenUpBy(next) >= SHARE_OF_WORDS_TAKEN_UP;
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

    private static boolean[] headings(List<TextBlock> blocks, int title) {
        boolean closedByConvention = title >= 0 && blocks.get(title).look().hasFullStop();
        boolean[] headings = new boolean[blocks.size()];
        for (int i = title + 1; i < blocks.size(); i++) {
            headings[i] = blocks.get(i).isMarked()
                    || (isHeading(blocks, i, closedByConvention) && standsOnFinished(blocks, i, title, headings));
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

    private static List<Section> sections(ArticleText text, List<TextBlock> blocks, int title, boolean[] headings) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < headings.length; i++) {
            if (headings[i]) {
                starts.add(i);
            }
        }
        int textEnd = text.toString().length();
        List<Section> sections = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int first = starts.get(index);
            boolean last = index + 1 == starts.size();
            int next = last ? blocks.size() : starts.get(index + 1);
            int begin = index == 0 ? 0 : markedBegin(text, blocks.get(first));
            int end = last ? textEnd : markedBegin(text, blocks.get(next));
            int heading = index == 0 ? title : 0;
            int level = index == 0 ? 0 : level(blocks, first, headings);
            sections.add(
                    section(text, blocks.subList(first, next), heading, index, level, text.spanOfUtf16(begin, end)));
        }
        return sections;
    }

    private static Section section(
            ArticleText text, List<TextBlock> blocks, int heading, int index, int level, Span span) {
        List<Span> paragraphs = new ArrayList<>();
        Span headingSpan = new Span(span.begin(), span.begin());
        String words = "";
        for (int i = 0; i < blocks.size(); i++) {
            Span block = text.spanOfUtf16(blocks.get(i).begin(), blocks.get(i).end());
            if (i == heading) {
                headingSpan = block;
                words = blocks.get(i).text();
            } else {
                paragraphs.add(block);
            }
        }
        return new Section("s" + index, index, level, words, headingSpan, span, paragraphs);
    }

    /** Where a block begins with the hashes in front of it. */
    private static int markedBegin(ArticleText text, TextBlock block) {
        int begin = block.begin();
        if (block.mark() == TextBlock.Mark.HASHES) {
            begin = text.toString().lastIndexOf('#', begin - 1) - block.level() + 1;
        }
        return begin;
    }

    /** Marks tell the level, counted from the highest of their kind; numbers tell it by their parts. */
    private static int level(List<TextBlock> blocks, int index, boolean[] headings) {
        TextBlock block = blocks.get(index);
        if (block.isMarked()) {
            int highest = block.level();
            for (int i = 0; i < headings.length; i++) {
                if (headings[i] && blocks.get(i).mark() == block.mark()) {
                    highest = Math.min(highest, blocks.get(i).level());
                }
            }
            return block.level() - highest + 1;
        }
        Matcher number = SECTION_NUMBER.matcher(block.text());
        return number.matches() ? number.group(1).split("\\.").length : 1;
    }

    private static String byline(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(TITLE_NEIGHBOURHOOD, blocks.size()); i++) {
            String byline = blocks.get(i).look().byline();
            if (!byline.isEmpty()) {
                return byline;
            }
        }
        return "";
    }

    /** Author lines wherever they stand, and the lines behind them that say what the authors are. */
    private static List<Span> bylines(ArticleText text, List<TextBlock> blocks) {
        List<Span> bylines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).look().byline().isEmpty() || isTitleOfAuthor(blocks, i)) {
                bylines.add(
                        text.spanOfUtf16(blocks.get(i).begin(), blocks.get(i).end()));
            }
        }
        return bylines;
    }

    private static boolean isTitleOfAuthor(List<TextBlock> blocks, int index) {
        return index > 0
                && !blocks.get(index - 1).look().byline().isEmpty()
                && Byline.isTitle(blocks.get(index).look());
    }

    private static boolean isFurniture(List<TextBlock> blocks, int index) {
        return blocks.get(index).look().isFurniture() || isTitleOfAuthor(blocks, index);
    }

    private static String dateline(List<TextBlock> blocks, String published) {
        for (int i = 0; i < Math.min(TITLE_NEIGHBOURHOOD, blocks.size()); i++) {
            String date = DayInWords.ofDateline(blocks.get(i).look(), published);
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }

    private static String published(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(TITLE_NEIGHBOURHOOD, blocks.size()); i++) {
            String date = blocks.get(i).look().date();
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }
}
