package io.broadsheet.reader.office;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.xml.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the text documents of LibreOffice and of all that save as it does. Sections, pictures and templates that lie elsewhere
 * are not fetched and macros not run; both are told as omissions. Immutable and safe for use by several threads.
 */
public final class OdtReader implements DocumentReader {
    private static final Format FORMAT = new Format("ODT", List.of("odt", "ott"));
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Map<String, String> MANIFEST_PREFIXES =
            Map.of("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest");

    private final int maxCharacters;

    /** A reader that refuses what no run takes. */
    public OdtReader() {
        this(DocumentText.MOST_CHARACTERS);
    }

    /**
     * A reader that refuses longer texts.
     *
     * @param maxCharacters the most code points of an article
     */
    public OdtReader(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(InputBytes input) {
        return OfficeBytes.isOpenDocument(input) || (OfficeBytes.isZip(input) && FORMAT.names(input.name()));
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        OfficePackage parts =
                OfficePackage.open(input, part -> part.equals(STYLES) || part.equals(META) || part.equals(MANIFEST));
        if (parts.read(MANIFEST, MANIFEST_PREFIXES, OdtReader::isEncrypted).orElse(false)) {
            throw OfficeBytes.encrypted();
        }
        FileProperties properties =
                parts.read(META, FileProperties.PREFIXES, FileProperties::read).orElse(FileProperties.UNKNOWN);
        OdtStyles styles = parts.read(STYLES, OdtBody.PREFIXES, OdtStyles::read).orElse(OdtStyles.NONE);
        StyledText text = new StyledText(maxCharacters);
        OdtBody body = parts.stream(CONTENT, OdtBody.PREFIXES, xml -> OdtBody.read(xml, styles, text));
        return text.document(input, properties, passedOver(parts, body));
    }

    private static boolean isEncrypted(XmlReader xml) throws UnreadableArticleException {
        boolean encrypted = false;
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                int entry = xml.depth();
                while (xml.nextChild(entry)) {
                    encrypted |= xml.name().equals("manifest:encryption-data");
                }
            }
        }
        return encrypted;
    }

    private static List<Omission> passedOver(OfficePackage parts, OdtBody body) {
        List<Omission> omissions = new ArrayList<>();
        boolean macros =
                parts.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"));
        if (macros || body.hasScripts()) {
            omissions.add(new Omission(FailureCode.PART_SCRIPT, "read", "holds macros, which were not run"));
        }
        if (!body.outside().isEmpty()) {
            omissions.add(new Omission(
                    FailureCode.PART_OUTSIDE,
                    "read",
                    "refers to something elsewhere, which was not fetched: " + String.join(", ", body.outside())));
        }
        return omissions;
    }
}
