package io.broadsheet.reader.html;

import io.broadsheet.model.DocumentBlock.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a part of a page into blocks as a browser lays it out: what begins on a line of its own is one, text between two such
 * is one, and two line breaks part paragraphs. Not safe for use by several threads.
 */
final class BlockWalk implements NodeFilter {
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final ReadParts parts;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final BlockText text = new BlockText();

    /** What a block in an element is. */
    private record Context(Element element, Kind kind, int rank) {}

    private BlockWalk(ReadParts parts) {
        this.parts = parts;
    }

    /**
     * The blocks of an element, in reading order.
     *
     * @param parts those that are read
     */
    static List<PageBlock> blocks(Element root, ReadParts parts) {
        BlockWalk walk = new BlockWalk(parts);
        walk.contexts.push(new Context(root, Kind.PARAGRAPH, 0));
        NodeTraversor.filter(walk, root);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (parts.isUnread(element)) {
                if (PageTags.isBlock(element)) {
                    flush();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (PageTags.isBlock(element)) {
            flush();
            contexts.push(context(element));
        } else if (name.equals("br")) {
            if (text.breakLine()) {
                flush();
            }
        } else if (name.equals("a")) {
            text.link(element.attr("href").startsWith("#") ? 0 : 1);
        } else if (BOLD.contains(name)) {
            text.bold(1);
        } else if (name.equals("time")) {
            text.time(1);
        } else if (name.equals("q")) {
            text.append("“");
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (PageTags.isBlock(element)) {
                flush();
                contexts.pop();
            } else if (name.equals("a")) {
                text.link(element.attr("href").startsWith("#") ? 0 : -1);
            } else if (BOLD.contains(name)) {
                text.bold(-1);
            } else if (name.equals("time")) {
                text.time(-1);
            } else if (name.equals("q")) {
                text.append("”");
            }
        }
        return FilterResult.CONTINUE;
    }

    private Context context(Element element) {
        Context outer = top();
        int rank = PageTags.headingRank(element);
        if (rank > 0) {
            return new Context(element, Kind.HEADING, rank);
        }
        Kind kind = switch (element.normalName()) {
            case "figcaption", "caption" -> Kind.CAPTION;
            case "blockquote" -> Kind.BLOCK_QUOTE;
            case "li", "dt", "dd" -> Kind.LIST_ITEM;
            case "figure" -> Kind.CAPTION;
            default -> parts.names().isCaption(element) && !PageTags.isLarge(element) ? Kind.CAPTION : outer.kind();
        };
        return new Context(element, kind, kind == Kind.HEADING ? outer.rank() : 0);
    }

    private Context top() {
        Context top = contexts.peek();
        if (top == null) {
            throw new IllegalStateException("more elements end than begin");
        }
        return top;
    }

    private void flush() {
        Context context = top();
        text.take(context.element(), context.kind(), context.rank(), blocks);
    }
}
