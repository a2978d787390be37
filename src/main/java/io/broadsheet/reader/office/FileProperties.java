package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.WrittenDay;
import io.broadsheet.reader.xml.XmlReader;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a file says about itself.
 *
 * @param title as its window's frame shows it; empty if unknown, as all others
 * @param author who made it
 * @param created the day on which it was begun, as an ISO date
 * @param issued the day on which it was published, as an ISO date
 * @param language as a BCP 47 tag
 */
record FileProperties(String title, String author, String created, String issued, String language) {
    static final FileProperties UNKNOWN = new FileProperties("", "", "", "", "");

    /** For both formats' lists of properties. */
    static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/dc/elements/1.1/", "dc",
            "http://purl.org/dc/terms/", "dcterms",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    /** Reads {@code core.xml} or {@code meta.xml}. */
    static FileProperties read(XmlReader xml) throws UnreadableArticleException {
        FileProperties properties = UNKNOWN;
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("office:meta")) {
                    int meta = xml.depth();
                    while (xml.nextChild(meta)) {
                        properties = properties.with(xml);
                    }
                } else {
                    properties = properties.with(xml);
                }
            }
        }
        return properties;
    }

    private FileProperties with(XmlReader xml) throws UnreadableArticleException {
        return switch (xml.name()) {
            case "dc:title" -> new FileProperties(xml.content().strip(), author, created, issued, language);
            // OpenDocument's creator is who saved it last.
            case "meta:initial-creator" ->
                new FileProperties(title, xml.content().strip(), created, issued, language);
            case "dc:creator" ->
                author.isEmpty() ? new FileProperties(title, xml.content().strip(), created, issued, language) : this;
            case "dcterms:created", "meta:creation-date" ->
                new FileProperties(title, author, WrittenDay.of(xml.content()), issued, language);
            case "dcterms:issued" -> new FileProperties(title, author, created, WrittenDay.of(xml.content()), language);
            case "dc:language" -> new FileProperties(title, author, created, issued, language(xml.content()));
            default -> this;
        };
    }

    private static String language(String tag) {
        String stripped = tag.strip();
        return LANGUAGE.matcher(stripped).matches() ? stripped : "";
    }
}
