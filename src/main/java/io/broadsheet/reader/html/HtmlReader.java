package io.broadsheet.reader.html;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Span;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads a news site's page as a browser saved it: the story alone, as paragraphs, headings, list items, quotations and
 * captions with a blank line between, the title first; and what the page says of it.
 *
 * <p>Nothing that the page names is opened, and no script is run. Immutable and safe for use by several threads.
 */
public final class HtmlReader implements DocumentReader {
    private static final Format FORMAT = new Format("HTML", List.of("html", "htm", "xhtml"));
    private static final String BETWEEN_BLOCKS = "\n\n";
    /** Pages that hold their pictures are large; a tree takes some ten times as much memory. */
    private static final int MOST_BYTES = 64 << 20;

    private final int maxCharacters;

    /**
     * A reader that refuses longer stories.
     *
     * @param maxCharacters the most code points of an article, 1 or more
     */
    public HtmlReader(int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters must be 1 or more: " + maxCharacters);
        }
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(InputBytes input) {
        return PageSigns.accepts(input, FORMAT.endings());
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        if (input.length() > MOST_BYTES) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_TOO_LARGE,
                    "is larger than " + MOST_BYTES + " bytes, too large for one page; save the article as plain text");
        }
        org.jsoup.nodes.Document page = PageParser.parse(PageCharset.decode(input.bytes()));
        MetaTags meta = new MetaTags(page);
        LinkedData linked = LinkedData.of(page, PageTitles.all(page, meta));
        PageFacts facts = PageFacts.of(page, meta, linked);
        StoryFinder.Story story = StoryFinder.find(page, facts, linked);
        return document(input, facts, story);
    }

    private Document document(InputBytes input, PageFacts facts, StoryFinder.Story story)
            throws UnreadableArticleException {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<DocumentBlock.Kind> kinds = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        TreeSet<Integer> ranks = new TreeSet<>();
        story.blocks().stream().map(PageBlock::rank).filter(rank -> rank > 0).forEach(ranks::add);
        if (!facts.titles().title().isEmpty()) {
            places.add(append(text, facts.titles().title()));
            kinds.add(DocumentBlock.Kind.TITLE);
            levels.add(0);
        }
        for (PageBlock block : story.blocks()) {
            places.add(append(text, block.text()));
            kinds.add(block.kind());
            levels.add(block.rank() > 0 ? ranks.headSet(block.rank(), true).size() : 0);
        }
        if (story.blocks().isEmpty()) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY,
                    "is a page without the text of an article; save the article itself, or as plain text");
        }
        ArticleText article = ArticleText.of(text.toString());
        if (article.length() > maxCharacters) {
            throw new UnreadableArticleException(
                    FailureCode.ARTICLE_TOO_LONG,
                    "has " + article.length() + " characters, more than " + maxCharacters
                            + "; split it, or raise --max-characters");
        }
        List<DocumentBlock> blocks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Span span = article.spanOfUtf16(places.get(i)[0], places.get(i)[1]);
            blocks.add(new DocumentBlock(kinds.get(i), span, levels.get(i)));
        }
        return new Document(
                input.articleId(),
                input.file(),
                article,
                blocks,
                new DocumentFacts(
                        facts.byline().isEmpty() ? story.byline() : facts.byline(),
                        facts.published().isEmpty() ? story.published() : facts.published(),
                        facts.language(),
                        facts.fields()),
                story.omissions());
    }

    private static int[] append(StringBuilder text, String block) {
        text.append(text.isEmpty() ? "" : BETWEEN_BLOCKS);
        int begin = text.length();
        text.append(block);
        return new int[] {begin, text.length()};
    }
}
