package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.xml.XmlReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of an ODT file: what a paragraph of each is, and whether its text is hidden. A style takes over what it does not
 * say itself from its parent. Immutable.
 */
final class OdtStyles {
    static final OdtStyles NONE = new OdtStyles(Map.of());

    private static final int LONGEST_CHAIN = 30;
    private static final String SPACE_IN_NAME = "_20_";

    private final Map<String, Style> styles;

    private OdtStyles(Map<String, Style> styles) {
        this.styles = Map.copyOf(styles);
    }

    /** What a style says itself. */
    private record Style(String name, String parent, Optional<Integer> outline, Optional<Boolean> hidden) {}

    /** Reads {@code styles.xml}. */
    static OdtStyles read(XmlReader xml) throws UnreadableArticleException {
        OdtStyles styles = NONE;
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("office:styles")) {
                    styles = styles.with(xml);
                }
            }
        }
        return styles;
    }

    /** These and the styles of the element where the reader stands. */
    OdtStyles with(XmlReader xml) throws UnreadableArticleException {
        Map<String, Style> more = new HashMap<>(styles);
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.name().equals("style:style")) {
                more.put(xml.attribute("style:family") + " " + xml.attribute("style:name"), style(xml));
            }
        }
        return new OdtStyles(more);
    }

    private static Style style(XmlReader xml) throws UnreadableArticleException {
        String name = xml.attribute("style:name").replace(SPACE_IN_NAME, " ");
        String parent = xml.attribute("style:parent-style-name");
        Optional<Integer> outline = DocxStyles.number(xml.attribute("style:default-outline-level"));
        Optional<Boolean> hidden = Optional.empty();
        int style = xml.depth();
        while (xml.nextChild(style)) {
            if (xml.name().equals("style:text-properties")) {
                String display = xml.attribute("text:display");
                hidden = display.isEmpty() ? hidden : Optional.of(display.equals("none"));
            }
        }
        return new Style(name, parent, outline, hidden);
    }

    /** What a paragraph of a style is; the style's own name and outline level before its parent's. */
    StyleRole role(String style) {
        String next = "paragraph " + style;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style found = style(next);
            Optional<StyleRole> role = StyleRole.named(found.name);
            if (role.isPresent()) {
                return role.get();
            } else if (found.outline.isPresent() && found.outline.get() > 0) {
                return StyleRole.heading(found.outline.get());
            }
            next = "paragraph " + found.parent;
        }
        return StyleRole.BODY;
    }

    /**
     * Whether text of a style is hidden.
     *
     * @param family {@code paragraph} or {@code text}
     */
    boolean isHidden(String family, String style) {
        String next = family + " " + style;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style found = style(next);
            if (found.hidden.isPresent()) {
                return found.hidden.get();
            }
            next = family + " " + found.parent;
        }
        return false;
    }

    private Style style(String key) {
        return Optional.ofNullable(styles.get(key)).orElseThrow();
    }
}
