package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.office.StyleRole.Purpose;
import io.broadsheet.reader.xml.XmlReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a DOCX file: what a paragraph of each is, and whether its text is hidden. A style takes over what it does not
 * say itself from the one that it is based on. Immutable.
 */
final class DocxStyles {
    static final DocxStyles NONE = new DocxStyles(Map.of(), "");

    private static final int LONGEST_CHAIN = 30;
    private static final int DEEPEST_OUTLINE = 8;

    private final Map<String, Style> styles;
    private final String standard;

    private DocxStyles(Map<String, Style> styles, String standard) {
        this.styles = Map.copyOf(styles);
        this.standard = standard;
    }

    /** What a style says itself. */
    private record Style(
            String name, String basedOn, Optional<Integer> outline, boolean list, Optional<Boolean> hidden) {}

    /** Reads {@code styles.xml}. */
    static DocxStyles read(XmlReader xml) throws UnreadableArticleException {
        Map<String, Style> styles = new HashMap<>();
        String standard = "";
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("w:style")) {
                    String id = xml.attribute("w:styleId");
                    boolean isStandard = isOn(xml.attribute("w:default"), false)
                            && xml.attribute("w:type").equals("paragraph");
                    standard = isStandard ? id : standard;
                    styles.put(id, style(xml));
                }
            }
        }
        return new DocxStyles(styles, standard);
    }

    private static Style style(XmlReader xml) throws UnreadableArticleException {
        String name = "";
        String basedOn = "";
        Optional<Integer> outline = Optional.empty();
        boolean list = false;
        Optional<Boolean> hidden = Optional.empty();
        int style = xml.depth();
        while (xml.nextChild(style)) {
            switch (xml.name()) {
                case "w:name" -> name = xml.attribute("w:val");
                case "w:basedOn" -> basedOn = xml.attribute("w:val");
                case "w:pPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        if (xml.name().equals("w:outlineLvl")) {
                            outline = number(xml.attribute("w:val"));
                        }
                        list |= xml.name().equals("w:numPr");
                    }
                }
                case "w:rPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        if (xml.name().equals("w:vanish")) {
                            hidden = Optional.of(isOn(xml.attribute("w:val"), true));
                        }
                    }
                }
                default -> {}
            }
        }
        return new Style(name, basedOn, outline, list, hidden);
    }

    /** What a paragraph of a style is; the style's own name and outline level before those that it is based on. */
    StyleRole role(String id) {
        String next = id.isEmpty() ? standard : id;
        boolean list = false;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style style = style(next);
            list |= style.list;
            Optional<StyleRole> role = StyleRole.named(style.name);
            if (role.isPresent() && !role.get().is(Purpose.HEADING)) {
                return role.get();
            } else if (style.outline.isPresent()) {
                int outline = style.outline.get();
                return outline <= DEEPEST_OUTLINE ? StyleRole.heading(outline + 1) : body(list);
            } else if (role.isPresent()) {
                return role.get();
            }
            next = style.basedOn;
        }
        return body(list);
    }

    private static StyleRole body(boolean list) {
        return list ? StyleRole.of(Purpose.LIST_ITEM) : StyleRole.BODY;
    }

    /** Whether text of a style is hidden. */
    boolean isHidden(String id) {
        String next = id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style style = style(next);
            if (style.hidden.isPresent()) {
                return style.hidden.get();
            }
            next = style.basedOn;
        }
        return false;
    }

    private Style style(String id) {
        return Optional.ofNullable(styles.get(id)).orElseThrow();
    }

    /** What a property that is on or off says; without a value, it is there to turn something on. */
    static boolean isOn(String value, boolean without) {
        return switch (value) {
            case "" -> without;
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    static Optional<Integer> number(String value) {
        try {
            return Optional.of(Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
