package io.broadsheet.reader.text;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.List;

/**
 * Reads plain text, with nothing changed but the byte order mark taken off: offsets point into the text as decoded. Its title
 * and headings are for the analysis to find. Stateless.
 */
public final class PlainTextReader implements DocumentReader {
    private static final Format FORMAT = new Format("plain text", List.of("txt"));

    @Override
    public Format format() {
        return FORMAT;
    }

    /** Takes all: what is no text shows when it is decoded. */
    @Override
    public boolean accepts(InputBytes input) {
        return true;
    }

    @Override
    public long mostBytes(int maxCharacters) {
        return InputBytes.mostOfText(maxCharacters);
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        return Document.of(input.articleId(), input.file(), ArticleText.of(TextDecoder.text(input)));
    }
}
