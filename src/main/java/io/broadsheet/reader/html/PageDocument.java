package io.broadsheet.reader.html;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.PlacedBlocks;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.TreeSet;

/** Puts a page's title, story and facts together to a document. */
final class PageDocument {
    private PageDocument() {}

    /** @throws UnreadableArticleException if the page has no story */
    static Document of(InputBytes input, PageFacts facts, StoryFinder.Story story) throws UnreadableArticleException {
        if (story.blocks().isEmpty()) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY,
                    "is a page without the text of an article; save the article itself, or as plain text");
        }
        PlacedBlocks blocks = new PlacedBlocks();
        if (!facts.titles().title().isEmpty()) {
            blocks.add(Kind.TITLE, 0, PlacedBlocks.BLANK_LINE, facts.titles().title());
        }
        TreeSet<Integer> ranks = new TreeSet<>();
        story.blocks().stream().map(PageBlock::rank).filter(rank -> rank > 0).forEach(ranks::add);
        for (PageBlock block : story.blocks()) {
            // Pages begin with any rank that looks well: their highest one is the highest level.
            int level = block.rank() > 0 ? ranks.headSet(block.rank(), true).size() : 0;
            blocks.add(block.kind(), level, PlacedBlocks.BLANK_LINE, block.text());
        }
        return blocks.document(
                input,
                new DocumentFacts(
                        facts.byline().isEmpty() ? story.byline() : facts.byline(),
                        facts.published().isEmpty() ? story.published() : facts.published(),
                        facts.language(),
                        facts.fields()),
                story.omissions());
    }
}
