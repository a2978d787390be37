package io.broadsheet.table.gexf;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the graph as GEXF 1.3. */
final class GexfFile {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final XMLStreamWriter xml;
    private final Nodes nodes;

    private GexfFile(XMLStreamWriter xml, Nodes nodes) {
        this.xml = xml;
        this.nodes = nodes;
    }

    static void write(Nodes nodes, Pairs pairs, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new GexfFile(xml, nodes).write(pairs);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    private void write(Pairs pairs) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.3");
        line();
        xml.writeStartElement("meta");
        element("creator", "Broadsheet");
        element("description", description());
        xml.writeEndElement();
        line();
        xml.writeStartElement("graph");
        xml.writeAttribute("defaultedgetype", "undirected");
        line();
        writeAttributes();
        writeNodes();
        writeEdges(pairs);
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private String description() {
        String text = "Names that stand in the same sections; an edge's weight is the number of such sections.";
        return nodes.leftOut() == 0
                ? text
                : text
                        + String.format(
                                Locale.ROOT,
                                " The %,d most mentioned names; %,d more are left out.",
                                nodes.size(),
                                nodes.leftOut());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void writeAttributes() throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", "node");
        for (Attribute attribute : Attribute.values()) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute.id());
            xml.writeAttribute("title", attribute.id());
            xml.writeAttribute("type", attribute.type());
        }
        xml.writeEndElement();
        line();
    }

    private void writeNodes() throws XMLStreamException {
        xml.writeStartElement("nodes");
        line();
        for (int i = 0; i < nodes.size(); i++) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", String.valueOf(i));
            xml.writeAttribute("label", valid(nodes.get(i).name()));
            xml.writeStartElement("attvalues");
            for (Attribute attribute : Attribute.values()) {
                String value = attribute.of(nodes.get(i));
                if (!value.isEmpty()) {
                    xml.writeEmptyElement("attvalue");
                    xml.writeAttribute("for", attribute.id());
                    xml.writeAttribute("value", valid(value));
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            line();
        }
        xml.writeEndElement();
        line();
    }

    private void writeEdges(Pairs pairs) throws XMLStreamException {
        xml.writeStartElement("edges");
        line();
        int edge = 0;
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                int weight = pairs.count(i, j);
                if (weight > 0) {
                    xml.writeEmptyElement("edge");
                    xml.writeAttribute("id", String.valueOf(edge++));
                    xml.writeAttribute("source", String.valueOf(i));
                    xml.writeAttribute("target", String.valueOf(j));
                    xml.writeAttribute("weight", String.valueOf(weight));
                    line();
                }
            }
        }
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** The text without what XML cannot hold. */
    private static String valid(String text) {
        return text.codePoints()
                .filter(GexfFile::isValid)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isValid(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character > 0xFFFF;
    }
}
