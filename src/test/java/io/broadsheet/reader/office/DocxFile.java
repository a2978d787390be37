package io.broadsheet.reader.office;

import io.broadsheet.reader.InputBytes;
import io.broadsheet.testing.ZipFiles;

/** A DOCX file as Word writes it, but for what no test asks for. */
final class DocxFile {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipFiles zip = new ZipFiles();

    private DocxFile() {}

    /** With what stands in the body, and styles as a German Word has them. */
    static DocxFile of(String body) {
        DocxFile file = new DocxFile();
        file.zip.with(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        file.zip.with(
                "_rels/.rels",
                rels(
                        rel("1", "officeDocument", "word/document.xml")
                                + "<Relationship Id=\"rId2\" Type=\"http://schemas."
                                + "openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        file.zip.with("word/document.xml", document(body));
        file.zip.with("word/_rels/document.xml.rels", rels(rel("1", "styles", "styles.xml")));
        file.zip.with(
                "word/styles.xml",
                XML + "<w:styles " + W + ">"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
                        + style("Titel", "Title", "Standard", "")
                        + style("Untertitel", "Subtitle", "Titel", "")
                        + style("berschrift1", "heading 1", "Standard", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                        + style("berschrift2", "heading 2", "Standard", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                        + style("Zwischentitel", "Zwischentitel", "berschrift2", "")
                        + style("Zitat", "Quote", "Standard", "")
                        + style("Beschriftung", "caption", "Standard", "")
                        + style(
                                "Aufzhlung",
                                "List Bullet",
                                "Standard",
                                "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
                        + style("Verzeichnis1", "toc 1", "Standard", "")
                        + style("Kreis1", "heading 1", "Kreis2", "")
                        + style("Kreis2", "Kreis", "Kreis2", "")
                        + "<w:style w:type=\"character\" w:styleId=\"Geheim\"><w:name w:val=\"Geheim\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "</w:styles>");
        return file;
    }

    private static String style(String id, String name, String basedOn, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"" + basedOn + "\"/>" + more + "</w:style>";
    }

    static String document(String body) {
        return XML + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    static String rel(String id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }

    static String rels(String relations) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
    }

    /** A paragraph of a style; of the standard one for an empty name. */
    static String p(String style, String text) {
        return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + r(text)
                + "</w:p>";
    }

    /** A run of text. */
    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    DocxFile properties(String properties) {
        return with(
                "docProps/core.xml",
                XML
                        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                        + properties + "</cp:coreProperties>");
    }

    DocxFile with(String part, String text) {
        zip.with(part, text);
        return this;
    }

    DocxFile with(String part, byte[] bytes) {
        zip.with(part, bytes);
        return this;
    }

    byte[] bytes() {
        return zip.bytes();
    }

    InputBytes input() {
        return new InputBytes("press/harbour", "in/press/harbour.docx", bytes());
    }
}
