package io.broadsheet.reader.markdown;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.reader.DocumentDraft;
import io.broadsheet.reader.InputBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Finds what the blocks of a Markdown text are to an article.
 *
 * <p>The title is the front matter's, or the first heading, if no more than a byline and a date stand above it. Where there is
 * none, what stands before the first heading is bare text, in which the analysis looks for title and headings. A paragraph below
 * the title that is set in bold letters as a whole and does not end like a sentence is a heading under the last one: many write
 * them so. For use by one thread.
 */
final class MarkdownBlocks {
    private static final int MOST_BLOCKS_ABOVE_TITLE = 2;
    private static final int LONGEST_ABOVE_TITLE = 100;
    private static final int LONGEST_BOLD_HEADING = 100;
    private static final String ENDS_OF_SENTENCES = ".!?:;,…";

    private final List<Piece> pieces = new ArrayList<>();
    private final LeftOut leftOut;

    /** A block's words; the level is 0 for all but headings. */
    private record Piece(Kind kind, int level, String words, boolean bold) {
        boolean isHeading() {
            return kind == Kind.HEADING;
        }

        /** The same, found to be something else. */
        Piece as(Kind other, int otherLevel) {
            return new Piece(other, otherLevel, words, bold);
        }
    }

    private MarkdownBlocks(int linesBefore) {
        this.leftOut = new LeftOut(linesBefore);
    }

    /**
     * The blocks of a parsed text.
     *
     * @param linesBefore how many lines of the input stand before it
     */
    static MarkdownBlocks of(Node root, int linesBefore) {
        MarkdownBlocks blocks = new MarkdownBlocks(linesBefore);
        blocks.read(root, Kind.PARAGRAPH);
        return blocks;
    }

    /** Reads the blocks in a block; paragraphs in it are of a kind. */
    private void read(Node parent, Kind kind) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && kind == Kind.PARAGRAPH) {
                add(new Piece(Kind.HEADING, heading.getLevel(), words(heading), false));
            } else if (node instanceof Paragraph || node instanceof Heading) {
                boolean bold =
                        node.getFirstChild() instanceof StrongEmphasis && node.getFirstChild() == node.getLastChild();
                add(new Piece(kind, 0, words(node), bold));
            } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                leftOut.add(LeftOut.What.CODE, (Block) node);
            } else if (node instanceof TableBlock table) {
                leftOut.add(LeftOut.What.TABLE, table);
            } else if (node instanceof HtmlBlock html) {
                if (!html.getLiteral().startsWith("<!--")) {
                    leftOut.add(LeftOut.What.HTML, html);
                }
            } else if (node instanceof BlockQuote) {
                read(node, Kind.BLOCK_QUOTE);
            } else if (node instanceof ListItem && kind == Kind.PARAGRAPH) {
                read(node, Kind.LIST_ITEM);
            } else {
                read(node, kind);
            }
        }
    }

    private void add(Piece piece) {
        if (piece.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
            pieces.add(piece);
        }
    }

    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        appendWords(block, words);
        return words.toString();
    }

    private static void appendWords(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            } else if (node instanceof HardLineBreak || isLineBreak(node)) {
                words.append('\n');
            } else if (!(node instanceof Image)) {
                appendWords(node, words);
            }
        }
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof HtmlInline html
                && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    /** The document that the blocks make. */
    Document document(InputBytes input, FrontMatter front) {
        int title = titleIndex();
        boolean repeats = title >= 0 && pieces.get(title).words().strip().equalsIgnoreCase(front.title());
        DocumentDraft draft = new DocumentDraft();
        if (!repeats) {
            draft.add(Kind.TITLE, front.title());
        }
        boolean titled = !draft.isEmpty();
        boolean known = titled;
        int level = 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i == title && !titled) {
                piece = piece.as(Kind.TITLE, 0);
                known = true;
            } else if (piece.isHeading()) {
                level = piece.level();
                known = true;
            } else if (known && isBoldHeading(i)) {
                piece = piece.as(Kind.HEADING, level + 1);
            } else if (!known && title < 0 && piece.kind() == Kind.PARAGRAPH) {
                piece = piece.as(Kind.TEXT, 0);
            }
            if (piece.isHeading()) {
                draft.addHeading(piece.level(), piece.words());
            } else {
                draft.add(piece.kind(), piece.words());
            }
        }
        return draft.document(input, front.facts(), leftOut.omissions());
    }

    /** The first heading, if no more than a byline and a date stand above it; -1 elsewhere. */
    private int titleIndex() {
        for (int i = 0; i < Math.min(MOST_BLOCKS_ABOVE_TITLE + 1, pieces.size()); i++) {
            if (pieces.get(i).isHeading()) {
                return i;
            } else if (pieces.get(i).words().length() > LONGEST_ABOVE_TITLE) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBoldHeading(int index) {
        Piece piece = pieces.get(index);
        String words = piece.words().strip();
        boolean storyFollows = index + 1 < pieces.size()
                && pieces.get(index + 1).kind() == Kind.PARAGRAPH
                && !pieces.get(index + 1).bold();
        return piece.bold()
                && piece.kind() == Kind.PARAGRAPH
                && storyFollows
                && words.length() <= LONGEST_BOLD_HEADING
                && ENDS_OF_SENTENCES.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
