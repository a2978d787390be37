package io.broadsheet.reader.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What the parts of a page hold, counted in one walk over them. */
final class PartFigures {
    private static final Figures NOTHING = new Figures();

    private final IdentityHashMap<Element, Figures> figures = new IdentityHashMap<>();

    /** The counts of one element with all that it holds. */
    static final class Figures {
        private int letters;
        private int linked;
        private int commas;
        private int paragraphs;
        private int items;
        private int pictures;
        private int fields;
        private int headed;
        private int parts;
        private int captions;
        private int titles;

        private void add(Figures inner) {
            letters += inner.letters;
            linked += inner.linked;
            commas += inner.commas;
            paragraphs += inner.paragraphs;
            items += inner.items;
            pictures += inner.pictures;
            fields += inner.fields;
            headed += inner.headed;
            captions += inner.captions;
            titles += inner.titles;
        }

        /** Characters but for space. */
        int letters() {
            return letters;
        }

        /** Letters outside links. */
        int prose() {
            return letters - linked;
        }

        int commas() {
            return commas;
        }

        int paragraphs() {
            return paragraphs;
        }

        /** How many elements stand directly in it that begin on a line of their own. */
        int parts() {
            return parts;
        }

        /** Items of lists. */
        int items() {
            return items;
        }

        int pictures() {
            return pictures;
        }

        /** Lines below pictures. */
        int captions() {
            return captions;
        }

        /** Headings of the highest rank. */
        int titles() {
            return titles;
        }

        /** Fields of forms. */
        int fields() {
            return fields;
        }

        /** The share of the letters that is in links. */
        double linkDensity() {
            return letters == 0 ? 0 : (double) linked / letters;
        }

        /** The share of the letters that is in headings. */
        double headingDensity() {
            return letters == 0 ? 0 : (double) headed / letters;
        }
    }

    private PartFigures() {}

    /**
     * Counts an element and all that it holds.
     *
     * @param parts those that are read
     */
    static PartFigures of(Element root, ReadParts parts) {
        PartFigures all = new PartFigures();
        NodeTraversor.filter(all.new Counting(parts), root);
        return all;
    }

    /** The share of a whole's text outside links that stands in one of its parts, 0 to 1. */
    double shareOfProse(Element part, Element whole) {
        return (double) of(part).prose() / Math.max(1, of(whole).prose());
    }

    /** The counts of an element; of one that was passed over they are zero. */
    Figures of(Element element) {
        return figures.getOrDefault(element, NOTHING);
    }

    private final class Counting implements NodeFilter {
        private final ReadParts parts;
        private final Deque<Figures> open = new ArrayDeque<>();
        private int links;
        private int headings;

        Counting(ReadParts parts) {
            this.parts = parts;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words && !open.isEmpty()) {
                count(words.getWholeText(), open.element());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("input") || name.equals("textarea") || name.equals("select") || name.equals("button")) {
                    if (!open.isEmpty()) {
                        open.element().fields++;
                    }
                }
                if (parts.isUnread(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (PageTags.isBlock(element) && !open.isEmpty()) {
                    open.element().parts++;
                }
                open.push(new Figures());
                links += isLink(element) ? 1 : 0;
                headings += PageTags.headingRank(element) > 0 ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void count(String words, Figures in) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    in.letters++;
                    in.linked += links > 0 ? 1 : 0;
                    in.headed += headings > 0 ? 1 : 0;
                    in.commas += c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C' ? 1 : 0;
                }
            }
        }

        /** Not one to the page itself, such as a heading's own. */
        private boolean isLink(Element element) {
            return element.normalName().equals("a") && !element.attr("href").startsWith("#");
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                Figures own = open.pop();
                String name = element.normalName();
                own.paragraphs += name.equals("p") && own.letters > 0 ? 1 : 0;
                own.items += name.equals("li") ? 1 : 0;
                own.titles += name.equals("h1") ? 1 : 0;
                own.captions += name.equals("figcaption") ? 1 : 0;
                own.pictures += name.equals("img") || name.equals("picture") ? 1 : 0;
                links -= isLink(element) ? 1 : 0;
                headings -= PageTags.headingRank(element) > 0 ? 1 : 0;
                figures.put(element, own);
                if (!open.isEmpty()) {
                    open.element().add(own);
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}
