package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.office.StyleRole.Purpose;
import io.broadsheet.reader.office.StyledText.LeftOut;
import io.broadsheet.reader.xml.XmlReader;
import io.broadsheet.reader.xml.XmlReader.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text of a DOCX file as one sees it with all changes accepted: insertions stay and deletions go; hidden text, field
 * codes, comments, notes, and tables with more than one column are left out. Source: ECMA-376, part 1, chapter 17. Not safe
 * for use by several threads.
 */
final class DocxBody {
    static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m");

    private static final String TABLE_OF_CONTENTS = "Table of Contents";

    private final XmlReader xml;
    private final DocxStyles styles;
    private final StyledText text;
    /** Of each field that is open, whether what follows is its code rather than its result. */
    private final Deque<Boolean> fieldCodes = new ArrayDeque<>();
    /** The words of paragraphs whose end was deleted, so that the next one goes on with them. */
    private final StringBuilder joined = new StringBuilder();
    /** Whether the text box that is read holds more than captions. */
    private boolean leftInBox;

    private DocxBody(XmlReader xml, DocxStyles styles, StyledText text) {
        this.xml = xml;
        this.styles = styles;
        this.text = text;
    }

    /** Reads {@code document.xml} into a text. */
    static void read(XmlReader xml, DocxStyles styles, StyledText text) throws UnreadableArticleException {
        DocxBody body = new DocxBody(xml, styles, text);
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("w:body")) {
                    body.blocks(false);
                }
            }
        }
        text.add(StyleRole.BODY, body.joined.toString());
    }

    /**
     * Reads the paragraphs and tables of the element.
     *
     * @param onlyCaptions whether they stand in a text box, of which nothing else is text
     */
    private void blocks(boolean onlyCaptions) throws UnreadableArticleException {
        int element = xml.depth();
        while (xml.nextChild(element)) {
            switch (xml.name()) {
                case "w:p" -> paragraph(onlyCaptions);
                case "w:tbl" -> table(onlyCaptions);
                case "w:sdt" -> content(onlyCaptions);
                case "w:ins", "w:moveTo", "w:customXml", "mc:AlternateContent", "mc:Choice" -> blocks(onlyCaptions);
                case "w:altChunk" -> text.leaveOut(LeftOut.EMBEDDED);
                default -> {}
            }
        }
    }

    /** A box around paragraphs that a program fills; a table of contents is none of the text. */
    private void content(boolean onlyCaptions) throws UnreadableArticleException {
        int element = xml.depth();
        boolean contents = false;
        while (xml.nextChild(element)) {
            if (xml.name().equals("w:sdtPr")) {
                contents = isTableOfContents();
            } else if (xml.name().equals("w:sdtContent") && !contents) {
                blocks(onlyCaptions);
            }
        }
    }

    private boolean isTableOfContents() throws UnreadableArticleException {
        boolean found = false;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            if (xml.name().equals("w:docPartObj")) {
                int part = xml.depth();
                while (xml.nextChild(part)) {
                    found |= xml.name().equals("w:docPartGallery")
                            && xml.attribute("w:val").equals(TABLE_OF_CONTENTS);
                }
            }
        }
        return found;
    }

    /** A table of one column is a frame around text. */
    private void table(boolean onlyCaptions) throws UnreadableArticleException {
        int table = xml.depth();
        int columns = 0;
        boolean left = false;
        while (xml.nextChild(table)) {
            if (xml.name().equals("w:tblGrid")) {
                int grid = xml.depth();
                while (xml.nextChild(grid)) {
                    columns += xml.name().equals("w:gridCol") ? 1 : 0;
                }
            } else if (xml.name().equals("w:tr") && columns == 1) {
                int row = xml.depth();
                while (xml.nextChild(row)) {
                    if (xml.name().equals("w:tc")) {
                        blocks(onlyCaptions);
                    }
                }
            } else if (xml.name().equals("w:tr") && !left) {
                left = true;
                text.leaveOut(LeftOut.TABLE);
            }
        }
    }

    private void paragraph(boolean onlyCaptions) throws UnreadableArticleException {
        DocxProperties properties = DocxProperties.NONE;
        StringBuilder words = new StringBuilder();
        int paragraph = xml.depth();
        while (xml.nextChild(paragraph)) {
            if (xml.name().equals("w:pPr")) {
                properties = DocxProperties.read(xml);
            } else {
                inline(styles.isHidden(properties.style()), words);
            }
        }
        // No code runs over a paragraph's end; one that was never closed must not hide the rest.
        fieldCodes.removeIf(isCode -> isCode);
        StyleRole role = properties.role(styles);
        if (onlyCaptions && role.is(Purpose.CAPTION)) {
            text.add(role, words.toString());
        } else if (onlyCaptions) {
            leftInBox |= !words.toString().isBlank();
        } else if (!role.is(Purpose.CONTENTS)) {
            joined.append(words);
            if (!properties.endDeleted()) {
                text.add(role, joined.toString());
                joined.setLength(0);
            }
        }
    }

    /** What stands within a paragraph. */
    private void inline(boolean hidden, StringBuilder words) throws UnreadableArticleException {
        int element = xml.depth();
        switch (xml.name()) {
            case "w:r" -> run(hidden, words);
            case "w:ins",
                    "w:moveTo",
                    "w:hyperlink",
                    "w:fldSimple",
                    "w:smartTag",
                    "w:customXml",
                    "w:sdt",
                    "w:sdtContent",
                    "w:dir",
                    "w:bdo",
                    "w:ruby",
                    "w:rubyBase",
                    "mc:AlternateContent",
                    "mc:Choice" -> {
                while (xml.nextChild(element)) {
                    inline(hidden, words);
                }
            }
            case "m:oMath", "m:oMathPara" -> text.leaveOut(LeftOut.FORMULA);
            default -> {}
        }
    }

    private void run(boolean hiddenParagraph, StringBuilder words) throws UnreadableArticleException {
        boolean hidden = hiddenParagraph;
        int run = xml.depth();
        while (xml.nextChild(run)) {
            if (xml.name().equals("w:rPr")) {
                hidden = isHidden(hiddenParagraph);
            } else {
                piece(hidden, words);
            }
        }
    }

    private boolean isHidden(boolean hiddenParagraph) throws UnreadableArticleException {
        boolean hidden = hiddenParagraph;
        Optional<Boolean> own = Optional.empty();
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            if (xml.name().equals("w:rStyle")) {
                hidden |= styles.isHidden(xml.attribute("w:val"));
            } else if (xml.name().equals("w:vanish")) {
                own = Optional.of(DocxStyles.isOn(xml.attribute("w:val"), true));
            }
        }
        return own.orElse(hidden);
    }

    private void piece(boolean hidden, StringBuilder words) throws UnreadableArticleException {
        boolean shown = !hidden && !fieldCodes.contains(true);
        switch (xml.name()) {
            case "w:t" -> letters(shown, words);
            case "w:tab", "w:ptab" -> words.append(shown ? " " : "");
            case "w:br", "w:cr" -> words.append(shown ? "\n" : "");
            case "w:noBreakHyphen" -> words.append(shown ? "-" : "");
            case "w:sym" -> words.append(shown ? symbol(xml.attribute("w:char")) : "");
            case "w:fldChar" -> field(xml.attribute("w:fldCharType"));
            case "w:footnoteReference", "w:endnoteReference" -> text.leaveOut(LeftOut.FOOTNOTE);
            case "w:commentReference" -> text.leaveOut(LeftOut.COMMENT);
            case "w:ruby" -> inline(hidden, words);
            case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> drawing();
            default -> {}
        }
    }

    private void letters(boolean shown, StringBuilder words) throws UnreadableArticleException {
        int element = xml.depth();
        for (Piece piece = xml.nextPiece(element); piece != Piece.END; piece = xml.nextPiece(element)) {
            if (piece == Piece.TEXT && shown) {
                words.append(xml.text().replace('\n', ' '));
                text.checkLength(words);
            }
        }
    }

    /** A sign of a font that has signs for letters: those lie where Unicode has none of its own. */
    private static String symbol(String hexadecimal) {
        try {
            int codePoint = Integer.parseInt(hexadecimal, 16);
            int type = Character.isValidCodePoint(codePoint) ? Character.getType(codePoint) : Character.UNASSIGNED;
            boolean known =
                    type != Character.PRIVATE_USE && type != Character.UNASSIGNED && type != Character.SURROGATE;
            return known ? Character.toString(codePoint) : " ";
        } catch (NumberFormatException e) {
            return " ";
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fieldCodes.push(true);
            case "separate" -> {
                if (!fieldCodes.isEmpty()) {
                    fieldCodes.pop();
                    fieldCodes.push(false);
                }
            }
            case "end" -> {
                if (!fieldCodes.isEmpty()) {
                    fieldCodes.pop();
                }
            }
            default -> {}
        }
    }

    /** A picture, of which the caption is text; what stands in a box beside the text repeats it or digresses. */
    private void drawing() throws UnreadableArticleException {
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.name().equals("w:txbxContent")) {
                leftInBox = false;
                blocks(true);
                if (leftInBox) {
                    text.leaveOut(LeftOut.TEXT_BOX);
                }
            } else if (!xml.name().equals("mc:Fallback")) {
                drawing();
            }
        }
    }
}
