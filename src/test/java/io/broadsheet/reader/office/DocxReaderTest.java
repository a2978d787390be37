package io.broadsheet.reader.office;

import static io.broadsheet.reader.office.DocxFile.p;
import static io.broadsheet.reader.office.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.testing.Blocks;
import io.broadsheet.testing.ZipFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {
    private static final int MAX_CHARACTERS = 10_000;
    private static final String STORY = "The old bridge opens on Monday, the council said.";

    private final DocxReader reader = new DocxReader(MAX_CHARACTERS);

    @Test
    void tellsTitleHeadingsQuotesListsAndCaptionsByTheirStylesInAnyLanguage() throws UnreadableArticleException {
        Document document = read(p("Titel", "Osby opens its bridge")
                + p("Untertitel", "After two years")
                + p("", STORY)
                + p("berschrift1", "Costs")
                + p("berschrift2", "Steel")
                + p("Zwischentitel", "Stone")
                + p("Zitat", "We are glad.")
                + p("Aufzhlung", "one bridge")
                + p("Beschriftung", "The bridge in March")
                + p("", "More follows."));

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TITLE: Osby opens its bridge",
                        "PARAGRAPH: After two years",
                        "PARAGRAPH: " + STORY,
                        "HEADING 1: Costs",
                        "HEADING 2: Steel",
                        "HEADING 2: Stone",
                        "BLOCK_QUOTE: We are glad.",
                        "LIST_ITEM: one bridge",
                        "CAPTION: The bridge in March",
                        "PARAGRAPH: More follows.");
        assertThat(document.id()).isEqualTo("press/harbour");
        assertThat(document.file()).isEqualTo("in/press/harbour.docx");
        assertThat(document.omissions()).isEmpty();
    }

    @Test
    void believesAParagraphsOwnOutlineLevelAndListBeforeItsStyle() throws UnreadableArticleException {
        Document document = read(p("Titel", "Osby")
                + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + r("Deep") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>" + r("Plain")
                + "</w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>" + r("item")
                + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Aufzhlung\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + r("none")
                + "</w:p>");

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TITLE: Osby", "HEADING 3: Deep", "PARAGRAPH: Plain", "LIST_ITEM: item", "PARAGRAPH: none");
    }

    @Test
    void takesTheFirstHeadingThatStandsFirstForTheTitle() throws UnreadableArticleException {
        Document document = read(p("", " ")
                + p("berschrift1", "Osby opens its bridge")
                + p("", STORY)
                + p("berschrift2", "Costs")
                + p("", STORY));

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TITLE: Osby opens its bridge",
                        "PARAGRAPH: " + STORY,
                        "HEADING 2: Costs",
                        "PARAGRAPH: " + STORY);
    }

    @Test
    void takesThePropertiesTitleIfItStandsFirst() throws UnreadableArticleException {
        String body = p("", "Osby  opens its bridge") + p("", STORY) + p("berschrift2", "Costs") + p("", STORY);

        Document same = reader.read(DocxFile.of(body)
                .properties("<dc:title>Osby opens its Bridge</dc:title>")
                .input());
        Document other = reader.read(
                DocxFile.of(body).properties("<dc:title>Template 7</dc:title>").input());

        assertThat(Blocks.of(same)).startsWith("TITLE: Osby opens its bridge", "PARAGRAPH: " + STORY);
        assertThat(Blocks.of(other)).startsWith("TEXT: Osby opens its bridge\n\n" + STORY, "HEADING 2: Costs");
    }

    @Test
    void leavesTextWithoutHeadingsToTheAnalysis() throws UnreadableArticleException {
        Document document =
                read(p("Titel", "Osby") + p("", STORY) + p("", "Costs") + p("Aufzhlung", "item") + p("", STORY));

        assertThat(Blocks.of(document))
                .containsExactly("TITLE: Osby", "TEXT: " + STORY + "\n\nCosts", "LIST_ITEM: item", "TEXT: " + STORY);
    }

    @Test
    void keepsInsertionsAndDropsDeletions() throws UnreadableArticleException {
        Document document = read(p("Titel", "Osby") + p("berschrift1", "Costs") + "<w:p>" + r("The ")
                + "<w:ins w:id=\"1\">" + r("new ")
                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>old </w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"3\">" + r("gone ") + "</w:moveFrom><w:moveTo w:id=\"4\">" + r("moved ")
                + "</w:moveTo>"
                + r("bridge.") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>" + r("One ") + "</w:p>"
                + p("", "paragraph."));

        assertThat(Blocks.of(document)).endsWith("PARAGRAPH: The new moved bridge.", "PARAGRAPH: One paragraph.");
    }

    @Test
    void dropsHiddenTextAndFieldCodesAndKeepsWhatFieldsShow() throws UnreadableArticleException {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"Geheim\"/></w:rPr><w:t>secret </w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"Geheim\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>shown </w:t></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("result ")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\">" + r("today ")
                + "</w:fldSimple><w:hyperlink r:id=\"rId9\">" + r("link") + "</w:hyperlink>";
        String open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("lost") + "</w:p>";

        Document document = read(p("Titel", "Osby") + p("berschrift1", "Costs") + "<w:p>" + hidden + field + "</w:p>"
                + open + p("", "Found."));

        assertThat(Blocks.of(document)).endsWith("PARAGRAPH: shown result today link", "PARAGRAPH: Found.");
    }

    @Test
    void writesBreaksTabsHyphensAndSymbolsAsReadersSeeThem() throws UnreadableArticleException {
        Document document = read(p("Titel", "Osby") + p("berschrift1", "Costs")
                + "<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known bridge</w:t><w:tab/><w:t>opens co\u00ADop</w:t>"
                + "<w:softHyphen/><w:t>eration</w:t><w:br/><w:t>here</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>"
                + "<w:sym w:font=\"Arial\" w:char=\"2192\"/></w:r></w:p>"
                + "<w:p>" + r("One.") + "<w:r><w:br/></w:r><w:r><w:br/></w:r>" + r("Two.") + "</w:p>");

        assertThat(Blocks.of(document))
                .endsWith(
                        "PARAGRAPH: well-known bridge opens cooperation\nhere →", "PARAGRAPH: One.", "PARAGRAPH: Two.");
    }

    @Test
    void leavesOutTablesNotesCommentsAndBoxesAndSaysWhere() throws UnreadableArticleException {
        String table = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>" + p("", "cell")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("", "cell") + "</w:tc></w:tr></w:tbl>";
        String note = "<w:p>" + r(STORY)
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"1\"/>" + "</w:r></w:p>";
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("", "A pull quote") + p("Beschriftung", "The bridge")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent>" + p("", "A pull quote")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("Behind the box.")
                + "</w:p>";

        Document document = read(p("Titel", "Osby") + p("berschrift1", "Costs") + table + note + table + box);

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TITLE: Osby",
                        "HEADING 1: Costs",
                        "PARAGRAPH: " + STORY,
                        "CAPTION: The bridge",
                        "PARAGRAPH: Behind the box.");
        assertThat(Blocks.omissions(document))
                .containsExactly(
                        "part.left-out: 2 tables were left out: behind “Costs”, behind “opens on Monday, the council said.”",
                        "part.left-out: 1 footnote or endnote was left out: behind “Costs”",
                        "part.left-out: 1 text box was left out: behind “The bridge”",
                        "part.left-out: 1 comment was left out: behind “Costs”");
    }

    @Test
    void readsATableOfOneColumnAsTheFrameThatItIs() throws UnreadableArticleException {
        Document document = read("<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + p("Titel", "Osby")
                + p("", STORY) + "</w:tc></w:tr></w:tbl>");

        assertThat(Blocks.of(document)).containsExactly("TITLE: Osby", "TEXT: " + STORY);
    }

    @Test
    void dropsATableOfContents() throws UnreadableArticleException {
        Document document = read(p("Titel", "Osby")
                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                + "<w:sdtContent>" + p("", "Contents") + "</w:sdtContent></w:sdt>"
                + p("Verzeichnis1", "Costs 3")
                + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("berschrift1", "Costs") + "</w:sdtContent></w:sdt>");

        assertThat(Blocks.of(document)).containsExactly("TITLE: Osby", "HEADING 1: Costs");
    }

    @Test
    void keepsAuthorAndDayOfTheFileApartFromThoseOfTheArticle() throws UnreadableArticleException {
        DocumentFacts facts = reader.read(DocxFile.of(p("", STORY))
                        .properties(
                                "<dc:creator>Ada Moreno</dc:creator><dcterms:created>2026-03-02T23:00:00Z</dcterms:created>"
                                        + "<dc:language>en-GB</dc:language>")
                        .input())
                .facts();

        assertThat(facts.byline()).isEmpty();
        assertThat(facts.published()).isEmpty();
        assertThat(facts.language()).isEqualTo("en-GB");
        assertThat(facts.fields())
                .containsExactly(
                        new DocumentFacts.Field("author", "Ada Moreno"),
                        new DocumentFacts.Field("created", "2026-03-02"));
    }

    @Test
    void takesTheDayOnWhichAFileSaysThatItWasIssued() throws UnreadableArticleException {
        DocumentFacts facts = reader.read(DocxFile.of(p("", STORY))
                        .properties("<dcterms:issued>2026-03-03</dcterms:issued>")
                        .input())
                .facts();

        assertThat(facts.published()).isEqualTo("2026-03-03");
    }

    @Test
    void findsTheMainPartByWhateverNameItHas() throws UnreadableArticleException {
        DocxFile file = DocxFile.of(p("", "Wrong"))
                .with("_rels/.rels", DocxFile.rels(DocxFile.rel("1", "officeDocument", "/word/document2.xml")))
                .with("word/document2.xml", DocxFile.document(p("", STORY)));

        assertThat(Blocks.of(reader.read(file.input()))).containsExactly("TEXT: " + STORY);
    }

    @Test
    void readsTheStrictFormToo() throws UnreadableArticleException {
        DocxFile file = DocxFile.of("")
                .with(
                        "word/document.xml",
                        "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:pPr>"
                                + "<x:pStyle x:val=\"Titel\"/></x:pPr><x:r><x:t>Osby</x:t></x:r></x:p></x:body></x:document>");

        assertThat(Blocks.of(reader.read(file.input()))).containsExactly("TITLE: Osby");
    }

    @Test
    void survivesStylesThatAreBasedOnThemselves() throws UnreadableArticleException {
        assertThat(Blocks.of(read(p("Kreis2", STORY)))).containsExactly("TEXT: " + STORY);
    }

    @Test
    void tellsOfMacrosAndOfWhatItDidNotFetch() throws UnreadableArticleException {
        DocxFile file = DocxFile.of(p("", STORY))
                .with("word/vbaProject.bin", new byte[] {1})
                .with(
                        "word/_rels/settings.xml.rels",
                        DocxFile.rels(
                                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/attachedTemplate\" Target=\"http://template.example/evil.dotm\""
                                        + " TargetMode=\"External\"/>"));

        assertThat(Blocks.omissions(reader.read(file.input())))
                .containsExactly(
                        "part.script: holds macros, which were not run",
                        "part.outside: refers to something elsewhere, which was not fetched: attachedTemplate");
    }

    @Test
    void acceptsByBytesAndByNameWhereTheyLeaveItOpen() {
        byte[] docx = DocxFile.of(p("", STORY)).bytes();
        byte[] text = STORY.getBytes(StandardCharsets.UTF_8);
        byte[] several = new ZipFiles()
                .with("mimetype", "none")
                .with("a.docx", new ZipFiles().with("word/document.xml", "").bytes())
                .bytes();

        assertThat(reader.accepts(new InputBytes("a", "a.bin", docx))).isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.docx", new byte[] {'P', 'K', 3, 4, 0})))
                .isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.docx", text))).isFalse();
        assertThat(reader.accepts(new InputBytes("a", "a.zip", several))).isFalse();
        assertThat(reader.accepts(new InputBytes("a", "a.zip", new byte[] {'P', 'K', 3, 4, 0})))
                .isFalse();
    }

    @Test
    void refusesATextOverTheLimitOfCharacters() {
        assertRefused(
                DocxFile.of(p("", "word ".repeat(MAX_CHARACTERS))).input(),
                FailureCode.ARTICLE_TOO_LONG,
                "has more than 10000 characters; split it, or raise --max-characters");
    }

    @Test
    void refusesAFileWithoutWords() {
        assertRefused(
                DocxFile.of("<w:p/>").input(),
                FailureCode.FILE_EMPTY,
                "holds no letter or digit; there is nothing to analyse");
    }

    @Test
    void saysThatATableWasAllThereWas() {
        String table = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>" + p("", "cell")
                + "</w:tc></w:tr></w:tbl>";

        assertRefused(
                DocxFile.of(table).input(),
                FailureCode.FILE_EMPTY,
                "holds no letter or digit (1 table was left out: at the beginning); there is nothing to analyse");
    }

    private Document read(String body) throws UnreadableArticleException {
        return reader.read(DocxFile.of(body).input());
    }

    private void assertRefused(InputBytes input, FailureCode code, String message) {
        assertThatThrownBy(() -> reader.read(input)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(List.of(e.code())).containsExactly(code);
            assertThat(e.explanation()).isEqualTo(message);
        });
    }
}
