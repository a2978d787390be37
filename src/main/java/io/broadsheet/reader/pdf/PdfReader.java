package io.broadsheet.reader.pdf;

import io.broadsheet.model.Document;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.List;

/**
 * Reads PDF files that hold text. Pictures are not looked at, scripts not run, forms not filled and nothing is fetched.
 *
 * <p>Needs PDFBox ({@code org.apache.pdfbox:pdfbox}), which the application has and a library's user adds. Tells PDFBox not to
 * search the machine for fonts ({@link FixedFonts}), for all of the Java machine. Immutable and safe for use by several
 * threads.
 */
public final class PdfReader implements DocumentReader {
    private static final Format FORMAT = new Format("PDF", List.of("pdf"));
    private static final String MAGIC = "%PDF-";
    /** Some programs write something before it. */
    private static final int LATEST_MAGIC = 1024;

    private final int maxCharacters;

    /** A reader that refuses what no run takes. */
    public PdfReader() {
        this(DocumentText.MOST_CHARACTERS);
    }

    /**
     * A reader that refuses longer texts.
     *
     * @param maxCharacters the most code points of an article
     */
    public PdfReader(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(InputBytes input) {
        for (int at = 0; at < Math.min(LATEST_MAGIC, input.length()); at++) {
            if (input.hasAscii(at, MAGIC)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Document read(InputBytes input) throws UnreadableArticleException {
        return new PdfDocument(maxCharacters).read(input);
    }
}
