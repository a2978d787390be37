package io.broadsheet.reader.office;

import io.broadsheet.reader.InputBytes;
import io.broadsheet.testing.ZipFiles;

/** An ODT file as LibreOffice writes it, but for what no test asks for. */
final class OdtFile {
    static final String NAMESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private static final String AUTOMATIC_STYLES = "<office:automatic-styles>"
            + style("P1", "Title", "")
            + style("P2", "Quotations", "")
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "</office:automatic-styles>";

    private final ZipFiles zip = new ZipFiles();

    private OdtFile() {}

    /** With what stands in its text. */
    static OdtFile of(String body) {
        OdtFile file = new OdtFile();
        file.zip.with("mimetype", "application/vnd.oasis.opendocument.text");
        file.zip.with("content.xml", content(body));
        file.zip.with(
                "styles.xml",
                "<office:document-styles " + NAMESPACES + "><office:styles>"
                        + style("Standard", "", "")
                        + style("Title", "Heading", "")
                        + style("Heading_20_1", "Heading", " style:default-outline-level=\"1\"")
                        + style("Zwischentitel", "Heading_20_1", "")
                        + style("Quotations", "Standard", "")
                        + style("Illustration", "Caption", "")
                        + style("Kreis", "Kreis", "")
                        + "</office:styles></office:document-styles>");
        return file;
    }

    static String content(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content " + NAMESPACES + ">"
                + AUTOMATIC_STYLES + "<office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static String style(String name, String parent, String more) {
        return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\" style:parent-style-name=\"" + parent
                + "\"" + more + "/>";
    }

    static String p(String style, String text) {
        return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
    }

    static String h(int level, String text) {
        return "<text:h text:style-name=\"Heading_20_" + level + "\" text:outline-level=\"" + level + "\">" + text
                + "</text:h>";
    }

    OdtFile properties(String properties) {
        return with(
                "meta.xml",
                "<office:document-meta " + NAMESPACES + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta>" + properties
                        + "</office:meta></office:document-meta>");
    }

    OdtFile with(String part, String text) {
        zip.with(part, text);
        return this;
    }

    InputBytes input() {
        return new InputBytes("press/harbour", "in/press/harbour.odt", zip.bytes());
    }
}
