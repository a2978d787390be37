package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.office.StyleRole.Purpose;
import io.broadsheet.reader.xml.XmlReader;
import java.util.Optional;

/**
 * What a paragraph of a DOCX file says about itself.
 *
 * @param style the id of its style; empty for the standard one
 * @param outline its own level, from 0; 9 for none
 * @param list the number of its list; 0 for none
 * @param endDeleted whether its end was deleted, so that the next paragraph goes on with it
 */
record DocxProperties(String style, Optional<Integer> outline, Optional<Integer> list, boolean endDeleted) {
    static final DocxProperties NONE = new DocxProperties("", Optional.empty(), Optional.empty(), false);

    private static final int BODY_OUTLINE = 9;

    /** Reads the element where the reader stands. */
    static DocxProperties read(XmlReader xml) throws UnreadableArticleException {
        String style = "";
        Optional<Integer> outline = Optional.empty();
        Optional<Integer> list = Optional.empty();
        boolean endDeleted = false;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "w:pStyle" -> style = xml.attribute("w:val");
                case "w:outlineLvl" -> outline = DocxStyles.number(xml.attribute("w:val"));
                case "w:numPr" -> {
                    int numbering = xml.depth();
                    while (xml.nextChild(numbering)) {
                        if (xml.name().equals("w:numId")) {
                            list = DocxStyles.number(xml.attribute("w:val"));
                        }
                    }
                }
                case "w:rPr" -> {
                    int mark = xml.depth();
                    while (xml.nextChild(mark)) {
                        endDeleted |= xml.name().equals("w:del") || xml.name().equals("w:moveFrom");
                    }
                }
                default -> {}
            }
        }
        return new DocxProperties(style, outline, list, endDeleted);
    }

    /** What the paragraph is: what it says itself comes before its style. */
    StyleRole role(DocxStyles styles) {
        StyleRole role = styles.role(style);
        boolean plain = role.is(Purpose.BODY) || role.is(Purpose.LIST_ITEM) || role.is(Purpose.HEADING);
        if (plain && outline.isPresent()) {
            int level = outline.get();
            role = level >= 0 && level < BODY_OUTLINE ? StyleRole.heading(level + 1) : StyleRole.BODY;
        }
        if (list.isPresent() && (role.is(Purpose.BODY) || role.is(Purpose.LIST_ITEM))) {
            // The list with the number 0 is none.
            return list.get() == 0 ? StyleRole.BODY : StyleRole.of(Purpose.LIST_ITEM);
        }
        return role;
    }
}
