package io.broadsheet.reader.html;

import io.broadsheet.model.Document;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.List;

/**
 * Reads a news site's page as a browser saved it: the story alone, as paragraphs, headings, list items, quotations and
 * captions with a blank line between, the title first; and what the page says of it.
 *
 * <p>Nothing that the page names is opened, and no script is run. Immutable and safe for use by several threads.
 */
public final class HtmlReader implements DocumentReader {
    private static final Format FORMAT = new Format("HTML", List.of("html", "htm", "xhtml"));
    /** Pages that hold their pictures are large; a tree takes some ten times as much memory. */
    private static final long MOST_BYTES = 64 << 20;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public long mostBytes(int maxCharacters) {
        return MOST_BYTES;
    }

    @Override
    public boolean accepts(InputBytes input) {
        return PageSigns.accepts(input, FORMAT.endings());
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        org.jsoup.nodes.Document page = PageParser.parse(PageCharset.decode(input));
        MetaTags meta = new MetaTags(page);
        LinkedData linked = LinkedData.of(page, PageTitles.all(page, meta));
        PageFacts facts = PageFacts.of(page, meta, linked);
        return PageDocument.of(input, facts, StoryFinder.find(page, facts, linked));
    }
}
