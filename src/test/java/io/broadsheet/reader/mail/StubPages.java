package io.broadsheet.reader.mail;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the h1 and the p of pages in UTF-8 with its mark, and nothing else. */
final class StubPages implements DocumentReader {
    private static final Pattern BLOCK = Pattern.compile("<(h1|p)>(.*?)</\\1>", Pattern.DOTALL);

    @Override
    public Format format() {
        return new Format("HTML", List.of("html"));
    }

    @Override
    public boolean accepts(InputBytes input) {
        return true;
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        String page = new String(input.bytes(), StandardCharsets.UTF_8);
        DocumentText text = new DocumentText(10_000);
        Matcher block = BLOCK.matcher(page);
        while (page.startsWith("\uFEFF") && block.find()) {
            text.add(block.group(1).equals("p") ? Kind.PARAGRAPH : Kind.TITLE, 0, block.group(2));
        }
        return text.document(input, new DocumentFacts("", "", "en", List.of()), List.of());
    }
}
