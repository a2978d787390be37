package io.broadsheet.reader.xml;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.UnreadableStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the XML of a file from its beginning to its end, by the parser of the Java runtime whatever else is on the
 * class path.
 *
 * <p>No document type is taken, so there are no entities of the file's own and nothing is fetched; elements that are nested
 * deeper than any document's are refused. Elements and attributes are named with the prefixes that the caller gives to
 * namespaces, whatever those of the file are: {@code w:p}. Not safe for use by several threads.
 */
public final class XmlReader implements AutoCloseable {
    /** Tables within tables within text boxes stay below a hundred. */
    private static final int DEEPEST = 400;

    private static final String NO_PREFIX = "?:";

    private final XMLStreamReader xml;
    private final String file;
    private final Map<String, String> prefixes;
    private int depth;

    /** What a place in an element holds. */
    public enum Piece {
        /** Characters: {@link #text()}. */
        TEXT,
        /** An element: {@link #name()}. */
        ELEMENT,
        /** The end of the element. */
        END
    }

    private XmlReader(XMLStreamReader xml, String file, Map<String, String> prefixes) {
        this.xml = xml;
        this.file = file;
        this.prefixes = prefixes;
    }

    /**
     * Opens XML and goes to its root element, as whose child it counts.
     *
     * @param file names it in messages
     * @param prefixes the prefix for each namespace that the caller knows
     * @throws UnreadableArticleException if it is no XML, or not safe
     */
    public static XmlReader open(InputStream in, String file, Map<String, String> prefixes)
            throws UnreadableArticleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return new XmlReader(factory.createXMLStreamReader(in), file, Map.copyOf(prefixes));
        } catch (XMLStreamException e) {
            throw unreadable(file, e);
        } catch (RuntimeException e) {
            throw unreadable(file, new XMLStreamException(e));
        }
    }

    /** How deep the reader is: 0 before the root element, 1 within it. */
    public int depth() {
        return depth;
    }

    /**
     * Goes on to the next child of the element at a depth, past whatever of the last child was not read.
     *
     * @return whether there is one; otherwise the reader stands behind the element's last
     */
    public boolean nextChild(int parent) throws UnreadableArticleException {
        Piece piece = nextPiece(parent);
        while (piece == Piece.TEXT) {
            piece = nextPiece(parent);
        }
        return piece == Piece.ELEMENT;
    }

    /** Goes on to the next child or characters of the element at a depth, past whatever of the last child was not read. */
    public Piece nextPiece(int parent) throws UnreadableArticleException {
        if (depth < parent) {
            return Piece.END;
        }
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                if (depth == parent + 1) {
                    return Piece.ELEMENT;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (depth < parent) {
                    return Piece.END;
                }
            } else if (isText(event) && depth == parent) {
                return Piece.TEXT;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNSAFE,
                        file + " declares a document type or entities, as no program does that writes such files;"
                                + " check where the file comes from");
            }
        }
        return Piece.END;
    }

    private int next() throws UnreadableArticleException {
        try {
            return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw unreadable(file, e);
        } catch (RuntimeException e) {
            // Of some faults the parser fails to speak.
            throw unreadable(file, new XMLStreamException(e));
        }
    }

    private void enter() throws UnreadableArticleException {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNSAFE,
                    file + " nests more than " + DEEPEST
                            + " elements, as no program does that writes such files; check where the file comes from");
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The element's name: the caller's prefix for its namespace, a colon, the local name. */
    public String name() {
        return prefixed(Optional.ofNullable(xml.getNamespaceURI()), xml.getLocalName());
    }

    private String prefixed(Optional<String> namespace, String local) {
        Optional<String> prefix = namespace.map(prefixes::get);
        return prefix.map(known -> known + ":").orElse(NO_PREFIX) + local;
    }

    /** An attribute of the element, by the caller's prefix; empty if it has none. One without a namespace has no prefix. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            Optional<String> namespace =
                    Optional.ofNullable(xml.getAttributeNamespace(i)).filter(uri -> !uri.isEmpty());
            String local = xml.getAttributeLocalName(i);
            if (name.equals(namespace.isEmpty() ? local : prefixed(namespace, local))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The characters where the reader stands. */
    public String text() {
        return xml.getText();
    }

    /** All characters of the element where the reader stands, without those of its children, to its end. */
    public String content() throws UnreadableArticleException {
        int element = depth;
        StringBuilder content = new StringBuilder();
        for (Piece piece = nextPiece(element); piece != Piece.END; piece = nextPiece(element)) {
            if (piece == Piece.TEXT) {
                content.append(text());
            }
        }
        return content.toString();
    }

    @Override
    public void close() throws UnreadableArticleException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw unreadable(file, e);
        }
    }

    private static UnreadableArticleException unreadable(String file, XMLStreamException e) {
        if (e.getNestedException() instanceof UnreadableStreamException stream) {
            return stream.unreadable();
        }
        String place = Optional.ofNullable(e.getLocation())
                .map(at -> ", line " + at.getLineNumber() + ", column " + at.getColumnNumber())
                .orElse("");
        String cause = e.getNestedException() instanceof IOException io ? " (" + io.getMessage() + ")" : "";
        return new UnreadableArticleException(
                FailureCode.FILE_BROKEN,
                file + place + ": is no well-formed XML" + cause + "; open the file and save it again");
    }
}
