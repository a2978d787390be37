package io.broadsheet.reader.office;

import static io.broadsheet.reader.office.OdtFile.h;
import static io.broadsheet.reader.office.OdtFile.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.testing.Blocks;
import io.broadsheet.testing.ZipFiles;
import org.junit.jupiter.api.Test;

final class OdtReaderTest {
    private static final String STORY = "The old bridge opens on Monday, the council said.";

    private final OdtReader reader = new OdtReader(10_000);

    @Test
    void tellsTitleHeadingsQuotesListsAndCaptionsByTheirStyles() throws UnreadableArticleException {
        Document document = read(p("P1", "Osby opens its bridge")
                + p("Standard", STORY)
                + h(1, "Costs")
                + h(2, "Steel")
                + p("P2", "We are glad.")
                + "<text:list><text:list-item>" + p("Standard", "one bridge") + "<text:list><text:list-item>"
                + p("Standard", "two piers") + "</text:list-item></text:list></text:list-item></text:list>"
                + "<text:list><text:list-header>" + h(1, "Numbered") + "</text:list-header></text:list>"
                + p("Zwischentitel", "Stone")
                + p("Illustration", "The bridge in March"));

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TITLE: Osby opens its bridge",
                        "PARAGRAPH: " + STORY,
                        "HEADING 1: Costs",
                        "HEADING 2: Steel",
                        "BLOCK_QUOTE: We are glad.",
                        "LIST_ITEM: one bridge",
                        "LIST_ITEM: two piers",
                        "HEADING 1: Numbered",
                        "HEADING 1: Stone",
                        "CAPTION: The bridge in March");
        assertThat(document.omissions()).isEmpty();
    }

    @Test
    void takesTheFirstHeadingThatStandsFirstForTheTitle() throws UnreadableArticleException {
        assertThat(Blocks.of(read(h(1, "Osby") + p("Standard", STORY) + h(2, "Costs") + p("Standard", STORY))))
                .containsExactly("TITLE: Osby", "PARAGRAPH: " + STORY, "HEADING 2: Costs", "PARAGRAPH: " + STORY);
    }

    @Test
    void leavesTextWithoutHeadingsToTheAnalysis() throws UnreadableArticleException {
        assertThat(Blocks.of(read(p("Standard", "Osby") + p("Standard", STORY) + p("Kreis", STORY))))
                .containsExactly("TEXT: Osby\n\n" + STORY + "\n\n" + STORY);
    }

    @Test
    void keepsInsertionsAndDropsDeletions() throws UnreadableArticleException {
        Document document = read("<text:tracked-changes><text:changed-region><text:deletion>" + p("Standard", "old")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p(
                        "Standard",
                        "The <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>new"
                                + "<text:change-end text:change-id=\"c2\"/> bridge."));

        assertThat(Blocks.of(document)).containsExactly("TEXT: The new bridge.");
    }

    @Test
    void dropsHiddenTextInAnyForm() throws UnreadableArticleException {
        Document document = read(p(
                        "Standard",
                        "Shown"
                                + "<text:span text:style-name=\"T1\"> secret<text:s/></text:span>"
                                + "<text:hidden-text text:string-value=\"x\">secret</text:hidden-text>"
                                + "<text:hidden-paragraph>secret</text:hidden-paragraph> here.")
                + "<text:section text:display=\"none\">" + p("Standard", "secret") + "</text:section>"
                + "<text:section>" + p("Standard", "Too.") + "</text:section>");

        assertThat(Blocks.of(document)).containsExactly("TEXT: Shown here.\n\nToo.");
    }

    @Test
    void writesBreaksTabsAndSpacesAsReadersSeeThem() throws UnreadableArticleException {
        Document document = read(p(
                "Standard",
                "One\n      two<text:s text:c=\"3\"/>three<text:tab/>four<text:line-break/>five"
                        + " <text:a xlink:href=\"http://osby.example\">link</text:a> <text:date>3 March</text:date>"));

        assertThat(Blocks.of(document)).containsExactly("TEXT: One two three four\nfive link 3 March");
    }

    @Test
    void leavesOutTablesNotesCommentsIndexesAndBoxesAndSaysWhere() throws UnreadableArticleException {
        String columns = "<table:table-column table:number-columns-repeated=\"2\"/>";
        String row =
                "<table:table-row><table:table-cell>" + p("Standard", "cell") + "</table:table-cell></table:table-row>";
        Document document = read(p("P1", "Osby")
                + "<text:table-of-content>" + p("Standard", "Contents") + "</text:table-of-content>"
                + "<table:table>" + columns + "<table:table-header-rows>" + row
                + "</table:table-header-rows></table:table>"
                + p(
                        "Standard",
                        "Story<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                + p("Standard", "note") + "</text:note-body></text:note>.<office:annotation>"
                                + p("Standard", "why?")
                                + "</office:annotation>")
                + p(
                        "Standard",
                        "<draw:frame><draw:text-box>" + p("Standard", "A pull quote")
                                + p(
                                        "Illustration",
                                        "<draw:frame><draw:image xlink:href=\"Pictures/1.png\"/></draw:frame>The bridge")
                                + "</draw:text-box></draw:frame>"));

        assertThat(Blocks.of(document)).containsExactly("TITLE: Osby", "TEXT: Story.", "CAPTION: The bridge");
        assertThat(Blocks.omissions(document))
                .containsExactly(
                        "part.left-out: 1 table was left out: behind “Osby”",
                        "part.left-out: 1 footnote or endnote was left out: behind “Osby”",
                        "part.left-out: 1 text box was left out: behind “The bridge”",
                        "part.left-out: 1 comment was left out: behind “Osby”");
    }

    @Test
    void readsATableOfOneColumnAsTheFrameThatItIs() throws UnreadableArticleException {
        assertThat(Blocks.of(read("<table:table><table:table-columns><table:table-column/></table:table-columns>"
                        + "<table:table-rows><table:table-row><table:table-cell>" + p("P1", "Osby")
                        + "</table:table-cell></table:table-row></table:table-rows></table:table>")))
                .containsExactly("TITLE: Osby");
    }

    @Test
    void keepsWhoBeganTheFileApartFromWhoWroteTheArticle() throws UnreadableArticleException {
        DocumentFacts facts = reader.read(OdtFile.of(p("Standard", STORY))
                        .properties(
                                "<meta:initial-creator>Ada Moreno</meta:initial-creator><dc:creator>Jonas</dc:creator>"
                                        + "<meta:creation-date>2026-03-02T10:00:00</meta:creation-date><dc:language>en-GB</dc:language>")
                        .input())
                .facts();

        assertThat(facts)
                .isEqualTo(new DocumentFacts(
                        "",
                        "",
                        "en-GB",
                        java.util.List.of(
                                new DocumentFacts.Field("author", "Ada Moreno"),
                                new DocumentFacts.Field("created", "2026-03-02"))));
    }

    @Test
    void tellsOfMacrosAndOfWhatItDidNotFetch() throws UnreadableArticleException {
        Document document = reader.read(OdtFile.of(p("Standard", STORY)
                        + "<text:section><text:section-source xlink:href=\"file:///etc/passwd\"/>"
                        + p("Standard", "Linked.")
                        + "</text:section>"
                        + p(
                                "Standard",
                                "<draw:frame><draw:image xlink:href=\"http://track.example/1.png\"/></draw:frame>"))
                .with("Basic/Standard/Module1.xml", "")
                .input());

        assertThat(Blocks.of(document)).containsExactly("TEXT: " + STORY + "\n\nLinked.");
        assertThat(Blocks.omissions(document))
                .containsExactly(
                        "part.script: holds macros, which were not run",
                        "part.outside: refers to something elsewhere, which was not fetched: picture, section");
    }

    @Test
    void refusesAnEncryptedFile() {
        InputBytes input = OdtFile.of(p("Standard", STORY))
                .with(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:"
                                + "encryption-data/></m:file-entry></m:manifest>")
                .input();

        assertThatThrownBy(() -> reader.read(input)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(FailureCode.FILE_ENCRYPTED);
            assertThat(e.explanation()).isEqualTo("opens with a password only; save it without one");
        });
    }

    @Test
    void acceptsByBytesAndByNameWhereTheyLeaveItOpen() {
        byte[] odt = OdtFile.of(p("Standard", STORY)).input().bytes();
        byte[] zip = new ZipFiles().with("content.xml", OdtFile.content("")).bytes();

        assertThat(reader.accepts(new InputBytes("a", "a.bin", odt))).isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.odt", zip))).isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.zip", zip))).isFalse();
    }

    private Document read(String body) throws UnreadableArticleException {
        return reader.read(OdtFile.of(body).input());
    }
}
