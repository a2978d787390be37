package io.broadsheet.reader.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML's elements are to a reader. */
final class PageTags {
    /** Never part of a text: programs, forms, pictures, what only a browser needs. */
    static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "applet",
            "iframe",
            "frame",
            "frameset",
            "noframes",
            "audio",
            "video",
            "map",
            "area",
            "link",
            "meta",
            "head",
            "title",
            "base",
            "select",
            "option",
            "optgroup",
            "textarea",
            "input",
            "button",
            "datalist",
            "progress",
            "meter",
            "output",
            "dialog",
            "label",
            "legend");

    /** What stands around a story, and seldom is one. */
    static final Set<String> AROUND = Set.of("nav", "footer", "aside", "menu");

    /** Begins on a line of its own. */
    private static final Set<String> BLOCK = Set.of(
            "html",
            "body",
            "article",
            "section",
            "main",
            "div",
            "p",
            "header",
            "footer",
            "nav",
            "aside",
            "hgroup",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "menu",
            "dir",
            "blockquote",
            "pre",
            "listing",
            "plaintext",
            "xmp",
            "hr",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "details",
            "summary",
            "center",
            "search");

    private static final Set<String> LARGE = Set.of("html", "body", "main", "article", "section");

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");

    private PageTags() {}

    static boolean isBlock(Element element) {
        return BLOCK.contains(element.normalName());
    }

    /** Elements of a site's own making have a hyphen in their names; what they are only its scripts know. */
    static boolean isOwn(Element element) {
        return element.normalName().indexOf('-') > 0;
    }

    /** Holds parts of a page rather than lines of text. */
    static boolean isLarge(Element element) {
        return LARGE.contains(element.normalName());
    }

    static boolean isList(Element element) {
        return LISTS.contains(element.normalName());
    }

    /** From 1 to 6; 0 for what is no heading. */
    static int headingRank(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
