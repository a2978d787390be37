package io.broadsheet.reader.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Which parts of a page are read: neither what nobody sees, nor what stands around a story, nor what is left out of it later.
 * Not safe for use by several threads.
 */
final class ReadParts {
    /** A part that holds more of the page's text is no furniture, whatever its name says. */
    private static final double TOO_MUCH = 0.5;

    /** But readers' comments may be longer than a story. */
    private static final double NEARLY_ALL = 0.95;

    /** Some sites put their own name into an h1, at the head of the page. */
    private static final double LEAST_WITH_TITLE = 0.1;

    /** In letters. */
    private static final int LONGEST_CREDIT = 100;

    private final PartNames names;
    private final Set<Element> unread = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How much is left out. */
    enum Strictness {
        /** What nobody sees. */
        UNSEEN,
        /** And what its element or its name shows to stand around a story. */
        NAMED
    }

    private ReadParts(PartNames names) {
        this.names = names;
    }

    /** All of a page. */
    static ReadParts all(PartNames names) {
        return new ReadParts(names);
    }

    /** A page without what is never part of its story. */
    static ReadParts of(Document page, PartNames names, Strictness strictness) {
        ReadParts parts = new ReadParts(names);
        parts.leaveOutAround(page.body(), strictness);
        return parts;
    }

    PartNames names() {
        return names;
    }

    boolean isUnread(Element element) {
        return PageTags.UNREAD.contains(element.normalName()) || unread.contains(element);
    }

    /** From now on an element is not read, nor is what it holds. */
    void leaveOut(Element element) {
        unread.add(element);
    }

    private void leaveOutAround(Element body, Strictness strictness) {
        PartFigures figures = PartFigures.of(body, this);
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof Element element
                                && !element.equals(body)
                                && (isUnseen(element, figures, body)
                                        || (strictness == Strictness.NAMED && isAround(element, figures, body)))) {
                            leaveOut(element);
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        return FilterResult.CONTINUE;
                    }
                },
                body);
    }

    private boolean isUnseen(Element element, PartFigures figures, Element body) {
        return names.isUnseen(element) && figures.shareOfProse(element, body) <= TOO_MUCH;
    }

    private boolean isAround(Element element, PartFigures figures, Element body) {
        String name = element.normalName();
        if (name.equals("article") || name.equals("main")) {
            return false;
        }
        boolean part = PageTags.isBlock(element) || PageTags.isOwn(element);
        double share = figures.shareOfProse(element, body);
        // What holds the title also holds the story, and its name tells of something else, as in "post-with-comments".
        if (figures.of(element).titles() > 0 && share > LEAST_WITH_TITLE) {
            return false;
        }
        if (part && names.isForeign(element)) {
            return share <= NEARLY_ALL;
        }
        return share <= TOO_MUCH
                && (PageTags.AROUND.contains(name)
                        || names.isEmbed(element)
                        || isCredit(element, figures)
                        || (part && names.isFurniture(element)));
    }

    /** The name of who took a picture, in a part of its own. */
    private boolean isCredit(Element element, PartFigures figures) {
        return names.isCredit(element)
                && figures.of(element).letters() <= LONGEST_CREDIT
                && (PageTags.isBlock(element) || element.closest("figure, figcaption") != null);
    }
}
