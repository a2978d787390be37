package io.broadsheet.reader.html;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts a page's title, story and facts together to a document. Not safe for use by several threads. */
final class PageDocument {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> blocks = new ArrayList<>();

    /** A block and where it stands, in UTF-16 units. */
    private record Placed(Kind kind, int level, int begin, int end) {
        DocumentBlock in(ArticleText text) {
            return new DocumentBlock(kind, text.spanOfUtf16(begin, end), level);
        }
    }

    private PageDocument() {}

    /** @throws UnreadableArticleException if the page has no story */
    static Document of(InputBytes input, PageFacts facts, StoryFinder.Story story) throws UnreadableArticleException {
        if (story.blocks().isEmpty()) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY,
                    "is a page without the text of an article; save the article itself, or as plain text");
        }
        PageDocument document = new PageDocument();
        if (!facts.titles().title().isEmpty()) {
            document.add(Kind.TITLE, 0, facts.titles().title());
        }
        TreeSet<Integer> ranks = new TreeSet<>();
        story.blocks().stream().map(PageBlock::rank).filter(rank -> rank > 0).forEach(ranks::add);
        for (PageBlock block : story.blocks()) {
            // Pages begin with any rank that looks well: their highest one is the highest level.
            int level = block.rank() > 0 ? ranks.headSet(block.rank(), true).size() : 0;
            document.add(block.kind(), level, block.text());
        }
        ArticleText article = ArticleText.of(document.text.toString());
        return new Document(
                input.articleId(),
                input.file(),
                article,
                document.blocks.stream().map(block -> block.in(article)).toList(),
                new DocumentFacts(
                        facts.byline().isEmpty() ? story.byline() : facts.byline(),
                        facts.published().isEmpty() ? story.published() : facts.published(),
                        facts.language(),
                        facts.fields()),
                story.omissions());
    }

    private void add(Kind kind, int level, String words) {
        text.append(text.isEmpty() ? "" : BETWEEN);
        int begin = text.length();
        text.append(words);
        blocks.add(new Placed(kind, level, begin, text.length()));
    }
}
