package io.broadsheet.reader.pdf;

import io.broadsheet.reader.InputBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF file in the making: lines of text at places, in points from a page's upper left corner. */
final class PdfFile {
    static final double HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfFile() {
        begin();
    }

    private void begin() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("R"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        resources.put(COSName.getPDFName("B"), new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD));
        page.setResources(resources);
    }

    /** Goes on on a new page. */
    PdfFile page() {
        end();
        begin();
        return this;
    }

    private void end() {
        content(content.toString());
        content.setLength(0);
    }

    private void content(String operators) {
        try {
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(operators.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line in ten points. */
    PdfFile line(double left, double baseline, String text) {
        return line(left, baseline, 10, "R", text);
    }

    /** A line; the font is R for regular or B for bold. */
    PdfFile line(double left, double baseline, double size, String font, String text) {
        return draw(String.format(
                Locale.ROOT,
                "BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm (%s) Tj ET%n",
                font,
                size,
                left,
                HEIGHT - baseline,
                text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")));
    }

    /** Lines below each other, as far apart as is usual. */
    PdfFile lines(double left, double baseline, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(left, baseline + 12 * i, texts[i]);
        }
        return this;
    }

    /** Any operators. */
    PdfFile draw(String operators) {
        content.append(operators);
        return this;
    }

    /** The document, to make it worse. */
    PDDocument document() {
        return document;
    }

    /** The page that is drawn. */
    PDPage current() {
        return page;
    }

    /** A stream of the file. */
    COSStream stream() {
        return document.getDocument().createCOSStream();
    }

    byte[] bytes() {
        end();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputBytes input() {
        return new InputBytes("press/harbour", "in/press/harbour.pdf", bytes());
    }
}
