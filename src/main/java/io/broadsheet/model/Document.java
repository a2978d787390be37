package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a reader hands to the analysis: an article's text, and what its format knows of it.
 *
 * <p>The text is what a person reads: a format leaves out its markup, and what is no prose. All blocks lie in it, in reading
 * order and apart from each other; what no block covers is not analysed. Immutable.
 *
 * @param id names the article in every table; not empty, unique in a run
 * @param file where it came from, for people; may be empty for text that never was a file
 * @param text the text that all offsets point into
 * @param blocks its parts; for bare text a single {@link DocumentBlock.Kind#TEXT}
 * @param facts what the format says about the article, beside its text
 * @param omissions what the reader left out, such as tables and code
 */
public record Document(
        String id,
        String file,
        ArticleText text,
        List<DocumentBlock> blocks,
        DocumentFacts facts,
        List<Omission> omissions)
        implements Serializable {
    public Document {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id (file: '" + file + "')");
        }
        int end = 0;
        for (DocumentBlock block : blocks) {
            if (block.span().begin() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        id + ": a block stands on another or outside the text: " + block + " behind " + end);
            }
            end = block.span().end();
        }
    }

    /** Bare text, of which nothing else is known. */
    public static Document of(String id, String file, ArticleText text) {
        return new Document(
                id,
                file,
                text,
                List.of(new DocumentBlock(DocumentBlock.Kind.TEXT, text.span(), 0)),
                DocumentFacts.UNKNOWN,
                List.of());
    }

    /** Bare text that is not from a file. */
    public static Document of(String id, String text) {
        return of(id, "", ArticleText.of(text));
    }
}
