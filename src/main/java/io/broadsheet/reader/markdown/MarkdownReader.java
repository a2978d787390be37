package io.broadsheet.reader.markdown;

import io.broadsheet.model.Document;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: the words that a reader of the page sees, without marks and addresses, with the blocks that the marks make of
 * them ({@link MarkdownBlocks}). Code, tables and HTML are left out, with a note of their lines. Front matter gives title,
 * byline, day and language.
 *
 * <p>Only its name tells Markdown from plain text. Safe for use by several threads.
 */
public final class MarkdownReader implements DocumentReader {
    private static final Format FORMAT = new Format("Markdown", List.of("md", "markdown"));

    /** No article nests its blocks, or its emphasis and links, any deeper; what does stays text. */
    private static final int DEEPEST = 100;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(InputBytes input) {
        return FORMAT.names(input.name());
    }

    @Override
    public long mostBytes(int maxCharacters) {
        return InputBytes.mostOfText(maxCharacters);
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        List<String> lines = TextDecoder.text(input).lines().toList();
        FrontMatter front = FrontMatter.of(lines);
        String body = lines.stream().skip(front.lines()).collect(Collectors.joining("\n"));
        Node root = parser.parse(body);
        return MarkdownBlocks.of(root, front.lines()).document(input, front);
    }
}
