package io.broadsheet.reader.pdf;

import io.broadsheet.model.Deadline;
import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file with PDFBox; apart from {@link PdfReader}, which must not need PDFBox to be loaded. Immutable. */
final class PdfDocument {
    private static final int MOST_PAGES = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** Letters that belong to heads, tables and pictures come on top of an article's. */
    private static final long MOST_GLYPHS_OF_CHARACTER = 2;
    /** Of all letters: how many may be none that a font knows. */
    private static final double MOST_UNKNOWN = 0.3;

    private final int maxCharacters;

    PdfDocument(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    Document read(InputBytes input) throws UnreadableArticleException {
        FixedFonts.install();
        try (PDDocument file = new BoundedParser(input.bytes()).parse()) {
            if (file.isEncrypted() && !file.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_ENCRYPTED,
                        "does not let its text be taken out; ask its owner for a file that does");
            }
            return document(input, file);
        } catch (InvalidPasswordException e) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_ENCRYPTED, "opens with a password only; save it without one");
        } catch (BoundedParser.TooLargeException e) {
            throw new UnreadableArticleException(
                    FailureCode.ARCHIVE_TOO_LARGE,
                    e.getMessage() + ", which no article does; check where the file comes from");
        } catch (GlyphReader.ExhaustedException e) {
            throw e.unreadable();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets broken files with exceptions of all kinds.
            throw broken(String.valueOf(e.getMessage()));
        }
    }

    private static UnreadableArticleException broken(String cause) {
        return new UnreadableArticleException(
                FailureCode.FILE_BROKEN, "is no PDF that can be read (" + cause + "); print it to a PDF anew");
    }

    private Document document(InputBytes input, PDDocument file) throws IOException, UnreadableArticleException {
        List<List<Line>> pages = new ArrayList<>();
        GlyphReader reader =
                new GlyphReader(Deadline.in(LONGEST), MOST_GLYPHS_OF_CHARACTER * maxCharacters + maxCharacters);
        long letters = 0;
        long unknown = 0;
        int column = 0;
        for (PDPage page : file.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new UnreadableArticleException(
                        FailureCode.ARTICLE_TOO_LONG, "has more than " + MOST_PAGES + " pages; split it");
            }
            List<Glyph> glyphs = page.hasContents() ? reader.read(file, page) : List.of();
            letters += glyphs.size();
            unknown += glyphs.stream().filter(PdfDocument::isUnknown).count();
            List<Line> lines = PageLayout.lines(Chunk.of(glyphs), pages.size(), column);
            column += lines.isEmpty() ? 0 : lines.get(lines.size() - 1).column() - column + 1;
            pages.add(lines);
        }
        if (letters == 0 || unknown > MOST_UNKNOWN * letters) {
            throw noText(letters, pages.size());
        }
        DocumentText text = new DocumentText(maxCharacters);
        PdfProperties properties = PdfProperties.of(file);
        PageBlocks.write(RunningHeads.without(pages), properties.title(), text);
        return text.document(input, properties.facts(), properties.passedOver());
    }

    private static boolean isUnknown(Glyph glyph) {
        return glyph.text()
                .codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || c == 0xFFFD
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.UNASSIGNED);
    }

    private static UnreadableArticleException noText(long letters, int pages) {
        return new UnreadableArticleException(
                FailureCode.FILE_NO_TEXT,
                letters == 0
                        ? "has no text on its " + pages
                                + " pages, which are pictures or empty; put it through text recognition (OCR)"
                        : "does not tell which letters its fonts show; put it through text recognition (OCR)");
    }
}
