package io.broadsheet.reader.office;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the files of Word and of all that save as Word does. Templates, pictures and whole documents that a file refers to
 * elsewhere are not fetched and macros not run; both are told as omissions. Immutable and safe for use by several threads.
 */
public final class DocxReader implements DocumentReader {
    private static final Format FORMAT = new Format("DOCX", List.of("docx", "docm", "dotx", "dotm"));
    private static final String MAIN_PART = "word/document.xml";
    private static final String MACROS = "vbaProject.bin";

    private final int maxCharacters;

    /** A reader that refuses what no run takes. */
    public DocxReader() {
        this(DocumentText.MOST_CHARACTERS);
    }

    /**
     * A reader that refuses longer texts.
     *
     * @param maxCharacters the most code points of an article
     */
    public DocxReader(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(InputBytes input) {
        if (OfficeBytes.isCompound(input)) {
            return FORMAT.names(input.name());
        }
        return OfficeBytes.isZip(input)
                && !OfficeBytes.isOpenDocument(input)
                && (FORMAT.names(input.name())
                        || (OfficeBytes.beginsAsOfficeFile(input) && OfficeBytes.holds(input, MAIN_PART)));
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        if (OfficeBytes.isCompound(input)) {
            throw OfficeBytes.compound(input);
        }
        OfficePackage parts = OfficePackage.open(input, DocxReader::isHeld);
        DocxReferences ofPackage = DocxReferences.of(parts, "");
        String main = ofPackage.target("officeDocument").orElse(MAIN_PART);
        DocxReferences ofMain = DocxReferences.of(parts, main);
        FileProperties properties = parts.read(
                        ofPackage.target("core-properties").orElse(""), FileProperties.PREFIXES, FileProperties::read)
                .orElse(FileProperties.UNKNOWN);
        DocxStyles styles = parts.read(ofMain.target("styles").orElse(""), DocxBody.PREFIXES, DocxStyles::read)
                .orElse(DocxStyles.NONE);
        StyledText text = parts.stream(main, DocxBody.PREFIXES, xml -> {
            StyledText read = new StyledText(maxCharacters);
            DocxBody.read(xml, styles, read);
            return read;
        });
        return text.document(input, properties, passedOver(parts));
    }

    private static boolean isHeld(String part) {
        return part.endsWith(".rels")
                || part.endsWith("styles.xml")
                || part.endsWith("core.xml")
                || part.endsWith(".psmdcp");
    }

    /** What the file has beside its text, or wants to have from elsewhere. */
    private static List<Omission> passedOver(OfficePackage parts) throws UnreadableArticleException {
        List<Omission> omissions = new ArrayList<>();
        if (parts.names().stream().anyMatch(name -> name.endsWith(MACROS))) {
            omissions.add(new Omission(FailureCode.PART_SCRIPT, "read", "holds macros, which were not run"));
        }
        List<String> outside = DocxReferences.outside(parts);
        if (!outside.isEmpty()) {
            omissions.add(new Omission(
                    FailureCode.PART_OUTSIDE,
                    "read",
                    "refers to something elsewhere, which was not fetched: " + String.join(", ", outside)));
        }
        return omissions;
    }
}
