package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.office.StyleRole.Purpose;
import io.broadsheet.reader.office.StyledText.LeftOut;
import io.broadsheet.reader.xml.XmlReader;
import io.broadsheet.reader.xml.XmlReader.Piece;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the text of an ODT file as one sees it with all changes accepted: insertions stay and deletions go; hidden text,
 * comments, notes, indexes and tables with more than one column are left out. Source: OpenDocument 1.3, part 3. Not safe for
 * use by several threads.
 */
final class OdtBody {
    static final Map<String, String> PREFIXES = Map.of(
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw",
            "http://www.w3.org/1999/xlink", "xlink");

    /** What within a paragraph is none of its words. */
    private static final Set<String> NO_WORDS = Set.of(
            "text:note",
            "office:annotation",
            "text:ruby-text",
            "text:hidden-text",
            "text:hidden-paragraph",
            "text:tracked-changes",
            "text:script");

    private static final String HIDDEN = "none";

    private final XmlReader xml;
    private final StyledText text;
    private final Set<String> outside = new TreeSet<>();
    private OdtStyles styles;
    private boolean scripts;
    /** Whether the text box that is read holds more than captions. */
    private boolean leftInBox;

    private OdtBody(XmlReader xml, OdtStyles styles, StyledText text) {
        this.xml = xml;
        this.styles = styles;
        this.text = text;
    }

    /** Reads {@code content.xml} into a text. */
    static OdtBody read(XmlReader xml, OdtStyles styles, StyledText text) throws UnreadableArticleException {
        OdtBody body = new OdtBody(xml, styles, text);
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                body.part();
            }
        }
        return body;
    }

    /** Whether it holds scripts. */
    boolean hasScripts() {
        return scripts;
    }

    /** What kinds of things it wants to have from elsewhere, sorted. */
    List<String> outside() {
        return List.copyOf(outside);
    }

    private void part() throws UnreadableArticleException {
        int part = xml.depth();
        switch (xml.name()) {
            case "office:automatic-styles" -> styles = styles.with(xml);
            case "office:scripts" -> {
                while (xml.nextChild(part)) {
                    scripts = true;
                }
            }
            case "office:body" -> {
                while (xml.nextChild(part)) {
                    if (xml.name().equals("office:text")) {
                        blocks(false, false);
                    }
                }
            }
            default -> {}
        }
    }

    /**
     * Reads the paragraphs, lists and tables of the element.
     *
     * @param inList whether they are items
     * @param onlyCaptions whether they stand in a text box, of which nothing else is text
     */
    private void blocks(boolean inList, boolean onlyCaptions) throws UnreadableArticleException {
        int element = xml.depth();
        while (xml.nextChild(element)) {
            switch (xml.name()) {
                case "text:p", "text:h" -> paragraph(inList, onlyCaptions);
                case "text:list", "text:list-item", "text:list-header", "text:numbered-paragraph" ->
                    blocks(true, onlyCaptions);
                case "text:section" -> {
                    if (!xml.attribute("text:display").equals(HIDDEN)) {
                        blocks(inList, onlyCaptions);
                    }
                }
                case "text:section-source" -> look("section");
                case "table:table" -> table(onlyCaptions);
                case "draw:frame" -> drawing();
                // Indexes repeat words of the text, and tracked changes hold what was deleted.
                default -> {}
            }
        }
    }

    /** Notes that an element refers to something that is not in the file. */
    private void look(String what) {
        String address = xml.attribute("xlink:href");
        boolean inside = address.isEmpty()
                || address.startsWith("#")
                || address.startsWith("Pictures/")
                || address.startsWith("./");
        if (!inside) {
            outside.add(what);
        }
    }

    /** A table of one column is a frame around text. */
    private void table(boolean onlyCaptions) throws UnreadableArticleException {
        Rows rows = new Rows(onlyCaptions);
        rows.read();
        if (rows.columns > 1) {
            text.leaveOut(LeftOut.TABLE);
        }
    }

    /** Reads the rows of a table, which may be grouped, if it has one column. */
    private final class Rows {
        private final boolean onlyCaptions;
        private int columns;

        Rows(boolean onlyCaptions) {
            this.onlyCaptions = onlyCaptions;
        }

        void read() throws UnreadableArticleException {
            int element = xml.depth();
            while (xml.nextChild(element)) {
                switch (xml.name()) {
                    case "table:table-column" ->
                        columns += DocxStyles.number(xml.attribute("table:number-columns-repeated"))
                                .orElse(1);
                    case "table:table-cell" -> {
                        if (columns == 1) {
                            blocks(false, onlyCaptions);
                        }
                    }
                    case "table:table-columns",
                            "table:table-header-columns",
                            "table:table-column-group",
                            "table:table-rows",
                            "table:table-header-rows",
                            "table:table-row-group",
                            "table:table-row" -> read();
                    default -> {}
                }
            }
        }
    }

    private void paragraph(boolean inList, boolean onlyCaptions) throws UnreadableArticleException {
        String style = xml.attribute("text:style-name");
        StyleRole role = role(style, inList);
        StringBuilder words = new StringBuilder();
        words(styles.isHidden("paragraph", style), words);
        if (!onlyCaptions && !role.is(Purpose.CONTENTS)) {
            text.add(role, words.toString());
        } else if (role.is(Purpose.CAPTION)) {
            text.add(role, words.toString());
        } else {
            leftInBox |= !words.toString().isBlank();
        }
    }

    private StyleRole role(String style, boolean inList) {
        StyleRole role = styles.role(style);
        if (xml.name().equals("text:h")) {
            int level = DocxStyles.number(xml.attribute("text:outline-level")).orElse(1);
            // LibreOffice writes titles as headings if they are given a level.
            return role.is(Purpose.TITLE) ? role : StyleRole.heading(Math.max(1, level));
        }
        return inList && role.is(Purpose.BODY) ? StyleRole.of(Purpose.LIST_ITEM) : role;
    }

    /** The words of the element. */
    private void words(boolean hidden, StringBuilder words) throws UnreadableArticleException {
        int element = xml.depth();
        for (Piece piece = xml.nextPiece(element); piece != Piece.END; piece = xml.nextPiece(element)) {
            if (piece == Piece.TEXT) {
                // A line end in the file is but a space.
                words.append(hidden ? "" : xml.text().replace('\n', ' ').replace('\r', ' '));
                text.checkLength(words);
                continue;
            }
            String name = xml.name();
            switch (name) {
                case "text:s", "text:tab" -> words.append(hidden ? "" : " ");
                case "text:line-break" -> words.append(hidden ? "" : "\n");
                case "text:span" -> words(hidden || styles.isHidden("text", xml.attribute("text:style-name")), words);
                case "text:note" -> text.leaveOut(LeftOut.FOOTNOTE);
                case "office:annotation" -> text.leaveOut(LeftOut.COMMENT);
                case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect" -> drawing();
                default -> {
                    if (!NO_WORDS.contains(name) && !name.startsWith("draw:")) {
                        words(hidden, words);
                    }
                }
            }
        }
    }

    /** A picture, of which the caption is text; what stands in a box beside the text repeats it or digresses. */
    private void drawing() throws UnreadableArticleException {
        int element = xml.depth();
        while (xml.nextChild(element)) {
            switch (xml.name()) {
                case "draw:text-box" -> {
                    boolean outer = leftInBox;
                    leftInBox = false;
                    blocks(false, true);
                    if (leftInBox) {
                        text.leaveOut(LeftOut.TEXT_BOX);
                    }
                    leftInBox = outer;
                }
                case "draw:image" -> look("picture");
                case "draw:object", "draw:object-ole" -> {
                    look("embedded file");
                    text.leaveOut(LeftOut.EMBEDDED);
                }
                case "draw:frame", "draw:g" -> drawing();
                default -> {}
            }
        }
    }
}
