package io.broadsheet.reader;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Omission;
import java.util.ArrayList;
import java.util.List;

/** A text that grows block by block, and where each stands in it. For use by one thread. */
public final class PlacedBlocks {
    /** What stands between two paragraphs. */
    public static final String BLANK_LINE = "\n\n";

    private record Placed(Kind kind, int level, int begin, int end) {
        /** Known only when the text is whole: its offsets count code points, these UTF-16 units. */
        DocumentBlock in(ArticleText text) {
            return new DocumentBlock(kind, text.spanOfUtf16(begin, end), level);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> blocks = new ArrayList<>();

    /**
     * Appends words.
     *
     * @param gap what stands before them, unless the text begins with them
     * @return where they begin, in UTF-16 units
     */
    public int append(String gap, String words) {
        text.append(text.isEmpty() ? "" : gap);
        int begin = text.length();
        text.append(words);
        return begin;
    }

    /**
     * Appends a block.
     *
     * @param level of a heading, from 1; 0 for all else
     * @param gap what stands before it, unless the text begins with it
     */
    public void add(Kind kind, int level, String gap, String words) {
        int begin = append(gap, words);
        blocks.add(new Placed(kind, level, begin, text.length()));
    }

    /** Whether there is no block. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether the last block is of a kind. */
    public boolean endsWith(Kind kind) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
    }

    /** Whether a block holds a letter or a digit. */
    public boolean hasWords() {
        return blocks.stream()
                .anyMatch(block ->
                        text.substring(block.begin(), block.end()).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The document that was written, with what is known of it. */
    public Document document(InputBytes input, DocumentFacts facts, List<Omission> omissions) {
        ArticleText whole = ArticleText.of(text.toString());
        return new Document(
                input.articleId(),
                input.file(),
                whole,
                blocks.stream().map(block -> block.in(whole)).toList(),
                facts,
                omissions);
    }
}
