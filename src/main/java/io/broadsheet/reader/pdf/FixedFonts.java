package io.broadsheet.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file does not bring along: always the one that PDFBox has with it. PDFBox would otherwise read all
 * fonts of the machine, keep a list of them in the user's folder, and find other widths on another machine.
 */
final class FixedFonts implements FontMapper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private FixedFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Does its work when it is loaded. */
    private static final class Installed {
        private static final FixedFonts FONTS = install();

        private static FixedFonts install() {
            try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
                FixedFonts fonts =
                        new FixedFonts(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in)));
                FontMappers.set(fonts);
                return fonts;
            } catch (IOException e) {
                throw new UncheckedIOException("PDFBox lacks its own font", e);
            }
        }
    }

    /** Makes PDFBox use them, once. */
    static void install() {
        Objects.requireNonNull(Installed.FONTS);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
