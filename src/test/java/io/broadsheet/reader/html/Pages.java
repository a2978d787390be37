package io.broadsheet.reader.html;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads pages that a test writes. */
final class Pages {
    /** A page's story needs some text to be seen as one. */
    static final String STORY = """
            <p>The bridge over the Velm was opened again on Monday, three weeks after a barge had struck its middle pier, the
            county said.</p>
            <p>“It will hold for another hundred years,” said the engineer, Ada Moreno, who had walked across it first,
            alone, and in the rain.</p>
            <p>Buses, lorries and trams may use it from Thursday on, once the new rails have been tested by night.</p>
            """;

    private Pages() {}

    static Document read(String html) throws UnreadableArticleException {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(byte[] bytes) throws UnreadableArticleException {
        return new HtmlReader().read(new InputBytes("page", "page.html", bytes));
    }

    /** A page with a title and a story. */
    static String page(String head, String body) {
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>Velm bridge opens again</title>" + head
                + "</head><body><article>" + body + "</article></body></html>";
    }

    /** The text of a document's blocks, without the title. */
    static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() != Kind.TITLE)
                .map(block -> document.text().cut(block.span()))
                .toList();
    }

    /** The text of a document's blocks of one kind. */
    static List<String> texts(Document document, Kind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> document.text().cut(block.span()))
                .toList();
    }

    static String title(Document document) {
        return String.join("", texts(document, Kind.TITLE));
    }
}
