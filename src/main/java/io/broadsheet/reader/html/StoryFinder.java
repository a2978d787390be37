package io.broadsheet.reader.html;

import io.broadsheet.model.Omission;
import io.broadsheet.reader.html.ReadParts.Strictness;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the story of a page: where its paragraphs stand, checked against the text that the page's linked data repeats.
 */
final class StoryFinder {
    /** In characters; where less is found, the names of the page's parts may have misled. */
    private static final int SHORT = 150;

    private static final int MUCH_MORE = 2;

    private StoryFinder() {}

    /**
     * A story.
     *
     * @param blocks its text but for the title, in reading order
     * @param byline the line above it that tells its authors, without "By"; empty if there is none
     * @param published the day in a line above it, as an ISO date; empty if there is none
     * @param omissions what belongs to it and was left out
     */
    record Story(List<PageBlock> blocks, String byline, String published, List<Omission> omissions) {
        Story {
            blocks = List.copyOf(blocks);
            omissions = List.copyOf(omissions);
        }

        int length() {
            return blocks.stream().mapToInt(block -> block.text().length()).sum();
        }
    }

    static Story find(Document page, PageFacts facts, LinkedData linked) {
        PartNames names = new PartNames();
        Story story = scored(page, facts, ReadParts.of(page, names, Strictness.NAMED));
        if (story.length() < SHORT) {
            Story all = scored(page, facts, ReadParts.of(page, names, Strictness.UNSEEN));
            story = all.length() > MUCH_MORE * story.length() ? all : story;
        }
        LinkedText repeated = LinkedText.of(linked);
        return repeated.isStory() ? checked(story, repeated, page, facts, names) : story;
    }

    private static Story scored(Document page, PageFacts facts, ReadParts read) {
        Element body = page.body();
        PartFigures figures = PartFigures.of(body, read);
        List<Element> parts = StoryScores.story(body, BlockWalk.blocks(body, read), figures, read);
        List<Omission> omissions = LeftOutParts.leaveOut(parts, read);
        List<PageBlock> blocks = new ArrayList<>();
        for (Element part : parts) {
            PoorParts.leaveOut(part, figures, read);
            blocks.addAll(BlockWalk.blocks(part, read));
        }
        return new Story(StoryBlocks.of(blocks, facts), byline(blocks), published(blocks), omissions);
    }

    private static Story checked(Story story, LinkedText repeated, Document page, PageFacts facts, PartNames names) {
        if (repeated.isIn(story.blocks())) {
            return story;
        }
        ReadParts read = ReadParts.of(page, names, Strictness.NAMED);
        List<Omission> omissions = LeftOutParts.leaveOut(List.of(page.body()), read);
        List<PageBlock> stretch = repeated.stretch(BlockWalk.blocks(page.body(), read));
        if (repeated.isIn(stretch)) {
            return new Story(StoryBlocks.of(stretch, facts), story.byline(), story.published(), omissions);
        }
        List<PageBlock> blocks = StoryBlocks.of(repeated.blocks(), facts);
        Story own = new Story(blocks, story.byline(), story.published(), List.of());
        return own.length() > story.length() ? own : story;
    }

    private static String byline(List<PageBlock> blocks) {
        return blocks.stream()
                .filter(FurnitureRule::isByline)
                .findFirst()
                .map(block -> PageFacts.withoutOpening(block.text()))
                .orElse("");
    }

    private static String published(List<PageBlock> blocks) {
        return blocks.stream()
                .filter(FurnitureRule::isTime)
                .map(block -> PublishedDay.of(block.text()))
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse("");
    }
}
