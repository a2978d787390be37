package io.broadsheet.reader.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.testing.Blocks;
import io.broadsheet.testing.ZipFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files that were made to reach out, to fill the memory or to end the program. */
final class HostileOfficeFileTest {
    private static final String STORY = "The old bridge opens on Monday.";
    private static final String EXTERNAL_ENTITY = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String EXTERNAL_TYPE = "<!DOCTYPE d SYSTEM \"http://osby.example/d.dtd\">";
    private static final String BILLION_LAUGHS =
            "<!DOCTYPE d [<!ENTITY a \"ha ha ha ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    private final DocumentReader docx = new DocxReader(10_000);
    private final DocumentReader odt = new OdtReader(10_000);

    @Test
    void refusesWhatDeclaresADocumentType() {
        for (String type : new String[] {EXTERNAL_ENTITY, EXTERNAL_TYPE, BILLION_LAUGHS}) {
            String word = withType(DocxFile.document(DocxFile.p("", "&e;")), type);
            String writer = withType(OdtFile.content(OdtFile.p("Standard", "&e;")), type);

            assertRefused(docx, DocxFile.of("").with("word/document.xml", word).input(), FailureCode.FILE_UNSAFE);
            assertRefused(odt, OdtFile.of("").with("content.xml", writer).input(), FailureCode.FILE_UNSAFE);
        }
    }

    @Test
    void refusesADocumentTypeInAnyPartThatItReads() {
        for (String part :
                new String[] {"_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "docProps/core.xml"}) {
            InputBytes input = DocxFile.of(DocxFile.p("", STORY))
                    .with("docProps/core.xml", "<x/>")
                    .with(part, EXTERNAL_ENTITY + "<d>&e;</d>")
                    .input();

            assertRefused(docx, input, FailureCode.FILE_UNSAFE);
        }
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() {
        InputBytes input = DocxFile.of(DocxFile.p("", "&e;")).input();

        assertRefused(docx, input, FailureCode.FILE_BROKEN);
    }

    @Test
    void doesNotResolveInclusions() throws UnreadableArticleException {
        String inclusion =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>";

        assertThat(Blocks.of(docx.read(DocxFile.of(inclusion + "<w:p>" + inclusion + DocxFile.r(STORY) + "</w:p>")
                        .input())))
                .containsExactly("TEXT: " + STORY);
    }

    @Test
    void refusesWhatUnpacksToMuchMoreThanItIs() {
        byte[] bomb = DocxFile.document("<w:unknown>" + " ".repeat(30_000_000) + "</w:unknown>")
                .getBytes(StandardCharsets.UTF_8);

        assertRefused(docx, DocxFile.of("").with("word/document.xml", bomb).input(), FailureCode.ARCHIVE_TOO_LARGE);
        assertRefused(
                docx,
                DocxFile.of(DocxFile.p("", STORY)).with("word/styles.xml", bomb).input(),
                FailureCode.ARCHIVE_TOO_LARGE);
        assertRefused(
                odt,
                OdtFile.of("")
                        .with("content.xml", new String(bomb, StandardCharsets.UTF_8))
                        .input(),
                FailureCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void doesNotMindWhatItPassesOver() throws UnreadableArticleException {
        InputBytes input = DocxFile.of(DocxFile.p("", STORY))
                .with("word/media/white.bmp", new byte[30_000_000])
                .input();

        assertThat(Blocks.of(docx.read(input))).containsExactly("TEXT: " + STORY);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>".repeat(20_000);
        String runs = "<w:p>" + "<w:ins>".repeat(100_000);
        String sections = "<text:section>".repeat(100_000);

        assertRefused(docx, DocxFile.of(deep).input(), FailureCode.FILE_UNSAFE);
        assertRefused(docx, DocxFile.of(runs).input(), FailureCode.FILE_UNSAFE);
        assertRefused(odt, OdtFile.of(sections).input(), FailureCode.FILE_UNSAFE);
    }

    @Test
    void refusesADamagedFile() {
        byte[] whole = DocxFile.of(DocxFile.p("", STORY)).bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 3);
        byte[] mutated = whole.clone();
        Arrays.fill(mutated, 60, 90, (byte) 0x55);

        assertRefused(docx, new InputBytes("a", "a.docx", half), FailureCode.FILE_BROKEN);
        assertRefused(docx, new InputBytes("a", "a.docx", mutated), FailureCode.FILE_BROKEN);
        assertRefused(
                docx,
                DocxFile.of("")
                        .with("word/document.xml", "<w:document><w:body>")
                        .input(),
                FailureCode.FILE_BROKEN);
        assertRefused(
                docx,
                new InputBytes(
                        "a", "a.docx", new ZipFiles().with("a.txt", STORY).bytes()),
                FailureCode.FILE_BROKEN);
        assertRefused(
                odt,
                new InputBytes("a", "a.odt", new ZipFiles().with("a.txt", STORY).bytes()),
                FailureCode.FILE_BROKEN);
    }

    @Test
    void refusesOldAndEncryptedWordFiles() {
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] encrypted = new byte[200];
        System.arraycopy(magic, 0, encrypted, 0, magic.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 100, name.length);

        assertThat(docx.accepts(new InputBytes("a", "a.docx", encrypted))).isTrue();
        assertRefused(docx, new InputBytes("a", "a.docx", encrypted), FailureCode.FILE_ENCRYPTED);
        assertRefused(docx, new InputBytes("a", "a.docx", magic), FailureCode.FORMAT_UNSUPPORTED);
    }

    @Test
    void takesNamesThatLeadOutOfTheFileForNames() throws UnreadableArticleException {
        DocxFile file = DocxFile.of("")
                .with("../../../evil.xml", "x")
                .with("/etc/evil.xml", "x")
                .with("_rels/.rels", DocxFile.rels(DocxFile.rel("1", "officeDocument", "../../../../etc/passwd")));

        assertRefused(docx, file.input(), FailureCode.FILE_BROKEN);
        assertThat(Blocks.of(docx.read(file.with("etc/passwd", DocxFile.document(DocxFile.p("", STORY)))
                        .input())))
                .containsExactly("TEXT: " + STORY);
    }

    private static String withType(String xml, String type) {
        int root = xml.indexOf("?>") + 2;
        return xml.substring(0, root) + type + xml.substring(root);
    }

    private static void assertRefused(DocumentReader reader, InputBytes input, FailureCode code) {
        assertThatThrownBy(() -> reader.read(input)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).as(e.explanation()).isEqualTo(code);
            assertThat(e.explanation()).contains(";");
        });
    }
}
