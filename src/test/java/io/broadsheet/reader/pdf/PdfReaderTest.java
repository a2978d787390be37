package io.broadsheet.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.testing.Blocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {
    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final String[] STORY = {
        "The old bridge of Osby opens on Monday, the coun-",
        "cil said, and whoever wants to walk over it first",
        "must come before noon."
    };
    private static final String MENDED =
            "The old bridge of Osby opens on Monday, the council said, and whoever wants to walk"
                    + " over it first must come before noon.";

    private final PdfReader reader = new PdfReader(20_000);

    @Test
    void readsAMagazineOfThreeColumnsAsItWasWritten() throws IOException, UnreadableArticleException {
        byte[] magazine = Files.readAllBytes(FORMATS.resolve("magazine.pdf"));
        List<String> written = Files.readString(FORMATS.resolve("magazine.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("^(?:#+|•) ", ""))
                .toList();

        Document document = reader.read(new InputBytes("a", "a.pdf", magazine));

        assertThat(document.blocks().stream()
                        .map(block -> document.text().cut(block.span()))
                        .toList())
                .isEqualTo(written);
        assertThat(Blocks.of(document))
                .contains(
                        "TITLE: Osby’s lighthouse keepers refuse to switch off the lamp",
                        "PARAGRAPH: By Ada Moreno",
                        "HEADING 1: What the lamp costs",
                        "LIST_ITEM: Coal and paraffin take up a tenth.");
    }

    @Test
    void tellsTitleAndHeadingsByTheSizeAndWeightOfTheirLetters() throws UnreadableArticleException {
        Document document = read(new PdfFile()
                .line(50, 60, 24, "B", "Osby opens")
                .line(50, 86, 24, "B", "its bridge")
                .lines(50, 120, STORY)
                .line(50, 190, 14, "R", "Costs")
                .lines(50, 210, STORY)
                .line(50, 260, 10, "B", "Steel")
                .lines(50, 275, STORY));

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TITLE: Osby opens its bridge",
                        "PARAGRAPH: " + MENDED,
                        "HEADING 1: Costs",
                        "PARAGRAPH: " + MENDED,
                        "HEADING 2: Steel",
                        "PARAGRAPH: " + MENDED);
    }

    @Test
    void leavesTextWithoutHeadingsToTheAnalysis() throws UnreadableArticleException {
        Document document = read(new PdfFile()
                .line(50, 60, 20, "B", "Osby opens its bridge")
                .lines(50, 100, STORY)
                .lines(50, 150, STORY));
        Document bare = read(new PdfFile().lines(50, 100, STORY).lines(50, 150, STORY));

        assertThat(Blocks.of(document))
                .containsExactly("TITLE: Osby opens its bridge", "TEXT: " + MENDED + "\n\n" + MENDED);
        assertThat(Blocks.of(bare)).containsExactly("TEXT: " + MENDED + "\n\n" + MENDED);
    }

    @Test
    void takesTheTitleOfThePropertiesIfItStandsOnTheFirstPage() throws UnreadableArticleException {
        PdfFile file = new PdfFile()
                .line(50, 50, 30, "B", "THE OSBY TIMES")
                .line(50, 90, 20, "B", "Osby opens its bridge")
                .lines(50, 120, STORY);
        file.document().getDocumentInformation().setTitle("Osby opens its bridge");

        assertThat(Blocks.of(read(file)))
                .containsExactly("TEXT: THE OSBY TIMES", "TITLE: Osby opens its bridge", "TEXT: " + MENDED);
    }

    @Test
    void readsColumnsOneAfterTheOtherHoweverTheyAreDrawn() throws UnreadableArticleException {
        PdfFile file = new PdfFile().line(50, 60, 24, "B", "Osby opens the widest bridge of all");
        for (int i = 0; i < 12; i++) {
            file.line(50, 100 + 12 * i, "left line number " + "abcdefghijkl".charAt(i) + " runs on and");
            file.line(220, 100 + 12 * i, "right line number " + "abcdefghijkl".charAt(i) + " runs on and");
        }
        file.line(50, 260, "and below both columns a line goes over the whole width of all");

        List<String> blocks = Blocks.of(read(file));

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1))
                .startsWith("TEXT: left line number a runs on and left line number b")
                .contains("number l runs on and right line number a runs on and right")
                .endsWith("and below both columns a line goes over the whole width of all");
    }

    @Test
    void goesOnOverPagesWithoutWhatRunsAlongTheirEdges() throws UnreadableArticleException {
        PdfFile file =
                new PdfFile().line(50, 30, 8, "R", "The Osby Review").line(50, 60, 20, "B", "Osby opens its bridge");
        for (int page = 1; page <= 4; page++) {
            file.line(300, 820, 8, "R", "Page " + page + " of 4");
            file.lines(
                    50,
                    100,
                    "first words of page " + page + " that go on and on and on,",
                    "more words and still more that go on and on,");
            if (page < 4) {
                file.page().line(50, 30, 8, "R", "The Osby Review");
            }
        }

        assertThat(Blocks.of(read(file)))
                .containsExactly(
                        "TITLE: Osby opens its bridge",
                        "TEXT: first words of page 1 that go on and on and on, more words and still more that go on and on,"
                                + " first words of page 2 that go on and on and on, more words and still more that go on and on,"
                                + " first words of page 3 that go on and on and on, more words and still more that go on and on,"
                                + " first words of page 4 that go on and on and on, more words and still more that go on and on,");
    }

    @Test
    void dropsHeadsThatNameTheChapterBesideANumber() throws UnreadableArticleException {
        PdfFile file = new PdfFile();
        String[] heads = {"Bridges", "Lanterns", "Harbours", "Quarries"};
        for (int page = 0; page < heads.length; page++) {
            file.line(50, 30, 8, "R", heads[page] + "   " + (page + 17)).lines(50, 100, STORY);
            if (page + 1 < heads.length) {
                file.page();
            }
        }

        assertThat(Blocks.of(read(file)))
                .containsExactly("TEXT: " + String.join("\n\n", List.of(MENDED, MENDED, MENDED, MENDED)));
    }

    @Test
    void dropsWhatABrowserPrintsBelowAPage() throws UnreadableArticleException {
        assertThat(Blocks.of(
                        read(new PdfFile().lines(50, 100, STORY).line(50, 820, 8, "R", "https://osby.example/a 1/1"))))
                .containsExactly("TEXT: " + MENDED);
    }

    @Test
    void joinsALargeInitialToItsWord() throws UnreadableArticleException {
        assertThat(Blocks.of(read(new PdfFile()
                        .line(50, 124, 34, "R", "T")
                        .lines(72, 100, "he old bridge of Osby opens on Mon-", "day, the council said, and whoever")
                        .lines(
                                50,
                                124,
                                "                wants to walk over it first must",
                                "come before noon of that very day."))))
                .containsExactly(
                        "TEXT: The old bridge of Osby opens on Monday, the council said, and whoever wants to walk"
                                + " over it first must come before noon of that very day.");
    }

    @Test
    void startsAParagraphAtAnIndent() throws UnreadableArticleException {
        assertThat(Blocks.of(read(new PdfFile()
                        .line(60, 100, "The old bridge of Osby opens on Monday, said.")
                        .line(60, 112, "Whoever wants to walk over it first must come,")
                        .line(50, 124, "and must come before noon, or not at all that day."))))
                .containsExactly(
                        "TEXT: The old bridge of Osby opens on Monday, said.\n\nWhoever wants to walk over it first"
                                + " must come, and must come before noon, or not at all that day.");
    }

    @Test
    void readsAPageThatLiesOnItsSide() throws UnreadableArticleException {
        PdfFile file = new PdfFile();
        for (int i = 0; i < STORY.length; i++) {
            file.draw("BT /R 10 Tf 0 1 -1 0 " + (100 + 12 * i) + " 100 Tm (" + STORY[i] + ") Tj ET\n");
        }
        file.current().setRotation(90);

        assertThat(Blocks.of(read(file))).containsExactly("TEXT: " + MENDED);
    }

    @Test
    void leavesOutWhatRunsAcrossThePage() throws UnreadableArticleException {
        assertThat(Blocks.of(read(
                        new PdfFile().lines(50, 100, STORY).draw("BT /R 30 Tf 0 1 -1 0 300 100 Tm (DRAFT) Tj ET\n"))))
                .containsExactly("TEXT: " + MENDED);
    }

    @Test
    void keepsWhoMadeTheFileApartFromWhoWroteTheArticle() throws UnreadableArticleException {
        PdfFile file = new PdfFile().lines(50, 100, STORY);
        file.document().getDocumentInformation().setAuthor("Ada Moreno");
        file.document().getDocumentInformation().setCustomMetadataValue("CreationDate", "D:20260303120000Z");
        file.document().getDocumentCatalog().setLanguage("en-GB");

        assertThat(read(file).facts())
                .isEqualTo(new DocumentFacts(
                        "",
                        "",
                        "en-GB",
                        List.of(
                                new DocumentFacts.Field("author", "Ada Moreno"),
                                new DocumentFacts.Field("created", "2026-03-03"))));
    }

    @Test
    void saysThatPagesAreButPictures() {
        assertRefused(
                new PdfFile().page().input(),
                FailureCode.FILE_NO_TEXT,
                "has no text on its 2 pages, which are pictures or empty; put it through text recognition (OCR)");
    }

    @Test
    void saysThatItsFontsDoNotTellTheirLetters() {
        assertRefused(
                new PdfFile().line(50, 100, "\001\002\003\004 bridge").input(),
                FailureCode.FILE_NO_TEXT,
                "does not tell which letters its fonts show; put it through text recognition (OCR)");
    }

    @Test
    void refusesWhatOpensWithAPassword() throws IOException {
        assertRefused(
                protectedBy("secret", new AccessPermission()),
                FailureCode.FILE_ENCRYPTED,
                "opens with a password only; save it without one");
    }

    @Test
    void respectsAnOwnerWhoKeepsTheTextIn() throws IOException, UnreadableArticleException {
        AccessPermission closed = new AccessPermission();
        closed.setCanExtractContent(false);

        assertRefused(
                protectedBy("", closed),
                FailureCode.FILE_ENCRYPTED,
                "does not let its text be taken out; ask its owner for a file that does");
        assertThat(Blocks.of(reader.read(protectedBy("", new AccessPermission()))))
                .containsExactly("TEXT: " + MENDED);
    }

    @Test
    void readsTheSameWhateverFontsTheMachineHas() throws UnreadableArticleException {
        read(new PdfFile().lines(50, 100, STORY));

        assertThat(FontMappers.instance()).isInstanceOf(FixedFonts.class);
    }

    @Test
    void readsTheSameOnManyThreads() {
        InputBytes input = new PdfFile()
                .line(50, 60, 20, "B", "Osby opens its bridge")
                .lines(50, 100, STORY)
                .input();

        List<Document> documents = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return reader.read(input);
                    } catch (UnreadableArticleException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .toList();

        assertThat(documents).hasSize(1);
    }

    @Test
    void acceptsByBytes() {
        byte[] late = ("\n".repeat(100) + "%PDF-1.7").getBytes(StandardCharsets.UTF_8);

        assertThat(reader.accepts(new InputBytes("a", "a.bin", late))).isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    private static InputBytes protectedBy(String password, AccessPermission permission) throws IOException {
        PdfFile file = new PdfFile().lines(50, 100, STORY);
        PDDocument document = file.document();
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return file.input();
    }

    private Document read(PdfFile file) throws UnreadableArticleException {
        return reader.read(file.input());
    }

    private void assertRefused(InputBytes input, FailureCode code, String message) {
        assertThatThrownBy(() -> reader.read(input)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.explanation()).isEqualTo(message);
        });
    }
}
