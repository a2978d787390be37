package io.broadsheet.reader.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the parts within a story that look like furniture: lists of links, rows of pictures, forms. The conditions are
 * Readability's (Mozilla).
 */
final class PoorParts implements NodeFilter {
    private static final Set<String> LOOKED_AT =
            Set.of("form", "fieldset", "table", "ul", "ol", "dl", "div", "section", "header", "details");
    /** Text with more commas is prose. */
    private static final int PROSE_COMMAS = 10;

    private final Element root;
    private final PartFigures figures;
    private final ReadParts parts;

    private PoorParts(Element root, PartFigures figures, ReadParts parts) {
        this.root = root;
        this.figures = figures;
        this.parts = parts;
    }

    /** Adds the poor parts of an element to those that are not read. */
    static void leaveOut(Element root, PartFigures figures, ReadParts parts) {
        NodeTraversor.filter(new PoorParts(root, figures, parts), root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (parts.isUnread(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!element.equals(root) && LOOKED_AT.contains(element.normalName()) && isPoor(element)) {
                parts.leaveOut(element);
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    private boolean isPoor(Element element) {
        PartFigures.Figures own = figures.of(element);
        int weight = parts.names().weight(element);
        if (own.letters() == 0) {
            return true;
        }
        if (own.letters() > figures.of(root).letters() / 2) {
            return false;
        }
        if (weight < 0) {
            return true;
        }
        if (own.commas() >= PROSE_COMMAS) {
            return false;
        }
        boolean list = PageTags.isList(element);
        boolean inFigure = element.closest("figure") != null || own.captions() > 0;
        double links = own.linkDensity();
        return (own.pictures() > 1 && own.paragraphs() * 2 < own.pictures() && !inFigure && !list)
                || (!list && own.items() - 100 > own.paragraphs())
                || own.fields() > own.paragraphs() / 3
                || (!list && !inFigure && own.headingDensity() < 0.9 && own.letters() < 25 && links > 0)
                || (weight < 25 && links > (list ? 0.5 : 0.2) && !inFigure)
                || (weight >= 25 && links > 0.5);
    }
}
