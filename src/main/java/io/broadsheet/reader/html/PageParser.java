package io.broadsheet.reader.html;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Turns a page's text into a tree of bounded size. Elements that are nested deeper than {@link #MOST_DEPTH} stand beside
 * each other instead, so that no walk needs a deep stack. Nothing is run, and nothing that the page names is opened.
 */
final class PageParser {
    /** Pages of news sites are 20 to 60 deep. */
    static final int MOST_DEPTH = 200;

    /** Begins and ends of elements; the largest news pages have some 20,000. A tree takes some 200 bytes for each. */
    static final int MOST_TAGS = 250_000;

    private PageParser() {}

    /** @throws UnreadableArticleException if the tree would be too large */
    static Document parse(String html) throws UnreadableArticleException {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags += i + 1 < html.length() && isTag(html.charAt(i + 1)) ? 1 : 0;
            if (tags > MOST_TAGS) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_TOO_LARGE,
                        "has more than " + MOST_TAGS
                                + " HTML tags, too many for one article; save the article alone, or as plain text");
            }
        }
        Parser parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
        // Without an address of its own no link of the page can be followed, even by mistake.
        return parser.parseInput(html, "");
    }

    private static boolean isTag(char next) {
        return (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || next == '/'
                || next == '!'
                || next == '?';
    }
}
