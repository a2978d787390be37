package io.broadsheet.reader.pdf;

import io.broadsheet.model.Deadline;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Draws a file's pages one by one and notes the letters: those that run in the direction of most letters of their page. Not
 * safe for use by several threads.
 */
final class GlyphReader extends PDFTextStripper {
    /** A page of a newspaper takes some ten thousand; a form that draws forms that draw forms takes any number. */
    private static final long MOST_OPERATORS = 5_000_000;

    private static final double FARTHEST = 100_000;
    private static final double LARGEST = 2_000;
    private static final double SMALLEST = 0.5;
    /** As parts of a letter's size: from how far on a gap parts two words, whatever the font says of its spaces. */
    private static final double NARROWEST_SPACE = 0.1;

    private static final double WIDEST_SPACE = 0.16;
    private static final int BOLD_WEIGHT = 600;
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi(?!lune)");
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private final Deadline deadline;
    private final long mostGlyphs;
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private long operators;
    private long glyphs;
    private List<Glyph> page = new ArrayList<>();

    /** There is more on the pages than an article can have; the reader is of no use any more. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final FailureCode code;

        ExhaustedException(FailureCode code, String message) {
            super(message);
            this.code = code;
        }

        /** The same for those who read documents. */
        UnreadableArticleException unreadable() {
            return new UnreadableArticleException(code, String.valueOf(getMessage()));
        }
    }

    /**
     * A reader of some pages.
     *
     * @param deadline when to give up with an {@link ExhaustedException}
     * @param mostGlyphs after how many letters to do the same
     */
    GlyphReader(Deadline deadline, long mostGlyphs) {
        this.deadline = deadline;
        this.mostGlyphs = mostGlyphs;
        setShouldSeparateByBeads(false);
    }

    /** The letters of a page, in the order in which the file draws them. */
    List<Glyph> read(PDDocument file, PDPage drawn) throws IOException {
        document = file;
        output = Writer.nullWriter();
        page = new ArrayList<>();
        processPage(drawn);
        return page;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new ExhaustedException(
                    FailureCode.ARTICLE_TOO_LONG,
                    "draws more than " + MOST_OPERATORS + " things, which no article does; print it to a PDF anew");
        } else if (deadline.hasPassed()) {
            throw new ExhaustedException(FailureCode.ARTICLE_TIMEOUT, "takes minutes to draw; print it to a PDF anew");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        glyphs++;
        if (glyphs > mostGlyphs) {
            throw new ExhaustedException(
                    FailureCode.ARTICLE_TOO_LONG,
                    "has more than " + mostGlyphs + " letters on its pages; split it, or raise --max-characters");
        }
        try {
            super.processTextPosition(position);
        } catch (IllegalArgumentException mirroredLetter) {
            // Runs backwards; nobody reads it.
        }
    }

    @Override
    protected void writePage() {
        Map<Integer, List<TextPosition>> byDirection = charactersByArticle.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(position -> Math.round(position.getDir())));
        Optional<Integer> direction = byDirection.keySet().stream()
                .sorted()
                .max((one, other) -> Integer.compare(
                        byDirection.getOrDefault(one, List.of()).size(),
                        byDirection.getOrDefault(other, List.of()).size()));
        for (TextPosition position : direction.map(byDirection::get).orElse(List.of())) {
            Glyph glyph = glyph(position);
            if (isSane(glyph)) {
                page.add(glyph);
            }
        }
    }

    private Glyph glyph(TextPosition position) {
        double size = Math.abs(position.getYScale());
        double left = position.getXDirAdj();
        String text = Optional.ofNullable(position.getUnicode()).orElse("");
        String letters = LIGATURE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        double space = Math.min(Math.max(position.getWidthOfSpace() / 2, NARROWEST_SPACE * size), WIDEST_SPACE * size);
        return new Glyph(
                letters,
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                size,
                space,
                bold.computeIfAbsent(position.getFont(), GlyphReader::isBold));
    }

    private static boolean isSane(Glyph glyph) {
        return Math.abs(glyph.left()) < FARTHEST
                && Math.abs(glyph.right()) < FARTHEST
                && Math.abs(glyph.baseline()) < FARTHEST
                && glyph.size() > SMALLEST
                && glyph.size() < LARGEST;
    }

    private static boolean isBold(PDFont font) {
        String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
        Optional<PDFontDescriptor> descriptor = Optional.ofNullable(font.getFontDescriptor());
        return BOLD.matcher(name).find()
                || descriptor
                        .map(of -> of.isForceBold() || of.getFontWeight() >= BOLD_WEIGHT)
                        .orElse(false);
    }
}
