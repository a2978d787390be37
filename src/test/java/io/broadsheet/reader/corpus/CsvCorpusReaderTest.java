package io.broadsheet.reader.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.testing.InputFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV from the file to the document, by the way that every run takes. */
final class CsvCorpusReaderTest {
    private static final int MAX_CHARACTERS = 1000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private InputFolder inputs;

    @BeforeEach
    void useTheFolder() {
        inputs = new InputFolder(folder, MAX_CHARACTERS);
    }

    private List<String> results(String name, String text) throws IOException, InputException {
        return inputs.list(inputs.write(name, text)).results();
    }

    private List<String> results(String... lines) throws IOException, InputException {
        return results("press.csv", String.join("\n", lines) + "\n");
    }

    @Test
    void readsARowWithAllItsColumns() throws Exception {
        Path file = inputs.write("press.csv", """
                id,Title,author,date,lang,outlet,,text
                17,Osby swims,Marta Lind,2026-05-04T09:30:00Z,en_GB,Osby Post,x,"The water is ""cold"".

                Nobody minds, 🚀."
                """);

        Document document = inputs.list(file).sources().get(0).read();

        assertThat(document.id()).isEqualTo("17");
        assertThat(document.file()).isEqualTo(file + ":2");
        assertThat(document.text()).hasToString("Osby swims\n\nThe water is \"cold\".\n\nNobody minds, 🚀.");
        assertThat(document.facts())
                .isEqualTo(new DocumentFacts(
                        "Marta Lind", "2026-05-04", "en-GB", List.of(new DocumentFacts.Field("outlet", "Osby Post"))));
    }

    @Test
    void namesARowByItsOwnIdAndElseByItsFirstLine() throws Exception {
        InputFolder.Listing listing = inputs.list(
                inputs.write("press.csv", "article_id,id,text\r\na,b,\"One\r\n\r\none.\"\r\n\r\n,c,Two.\r\n,,Three."));

        assertThat(listing.ids()).containsExactly("a", "c", "press/7");
        assertThat(listing.sources().get(1).file()).endsWith("press.csv:6");
        assertThat(listing.results()).containsExactly("a: One\r\n\r\none.", "c: Two.", "press/7: Three.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws Exception {
        String text = "id,text,day\na,\"One, one; one|\tone.\",Monday\nb,Two.,Tuesday\n";

        assertThat(results(
                        "press.csv",
                        text.replace("id,text,day", String.join(delimiter, "id", "text", "day"))
                                .replace("a,\"", "a" + delimiter + "\"")
                                .replace("\",Monday", "\"" + delimiter + "Monday")
                                .replace("b,Two.,Tuesday", String.join(delimiter, "b", "Two.", "Tuesday"))))
                .containsExactly("a: One, one; one|\tone.", "b: Two.");
    }

    @Test
    void takesTheDelimiterThatExcelTells() throws Exception {
        assertThat(results("sep=;", "id;text", "a;One, two; three".replace("; three", ", three")))
                .containsExactly("a: One, two, three");
    }

    @Test
    void readsBackslashesBeforeQuotationMarks() throws Exception {
        assertThat(results("id,text", "a,\"She said \\\"no\\\", twice.\"", "b,\"Two\\\\.\""))
                .containsExactly("a: She said \"no\", twice.", "b: Two\\.");
    }

    @Test
    void readsQuotationMarksOfTabSeparatedTextThatMeanNothing() throws Exception {
        assertThat(results("press.tsv", "id\ttext\na\t\"No\" is an answer.\nb\tSo is \"yes\"\n"))
                .containsExactly("a: \"No\" is an answer.", "b: So is \"yes\"");
    }

    @Test
    void readsOneColumnAlone() throws Exception {
        assertThat(results("text", "One.", "\"Two, two.\"")).containsExactly("press/2: One.", "press/3: Two, two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-32LE"})
    void readsWhatIsTextInManyEncodings(String charset) throws Exception {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        byte[] bytes = (mark + "id;text\na;\"Café\r\n“Lund”\"\nb;Straße\n").getBytes(Charset.forName(charset));

        assertThat(inputs.list(inputs.write("press.csv", bytes)).results())
                .containsExactly("a: Café\r\n“Lund”", "b: Straße");
    }

    @Test
    void findsUtf16WithoutAMark() throws Exception {
        byte[] bytes = "id,text\na,One.\nb,Two.\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(inputs.list(inputs.write("press.csv", bytes)).results()).containsExactly("a: One.", "b: Two.");
    }

    @Test
    void givesABadRowItsLineAndGoesOn() throws Exception {
        InputFolder.Listing listing = inputs.list(inputs.write(
                "press.csv",
                String.join(
                        "\n",
                        "id,text,day",
                        "a,One.,Monday",
                        "b,Two.",
                        "c,Three,three.,Monday",
                        "d,\"Four\" four.,Monday",
                        "e,\"Five.,Monday",
                        "f,\"Six.\",Monday",
                        "g,Se\u0000ven.,Monday",
                        "h,,Monday",
                        "i," + "n".repeat(2_000_000) + ",Monday",
                        "j,Ten.,Monday,,",
                        "k,\"Eleven.")));

        assertThat(listing.sources())
                .extracting(source -> source.file().replaceAll(".*:", ""))
                .containsExactly("2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(listing.results())
                .containsExactly(
                        "a: One.",
                        "press/3: record.unreadable: has 2 cells, and the header 3; put cells into quotation marks that "
                                + "hold a delimiter or a line end",
                        "press/4: record.unreadable: has 4 cells, and the header 3; put cells into quotation marks that "
                                + "hold a delimiter or a line end",
                        "press/5: record.unreadable: has a quotation mark within a cell that is in quotation marks; "
                                + "write it twice",
                        "press/6: record.unreadable: has a quotation mark within a cell that is in quotation marks; "
                                + "write it twice",
                        "f: Six.",
                        "press/8: record.unreadable: holds a NUL, which no text does; take it out, or save the file as "
                                + "CSV anew",
                        "h: record.unreadable: has no text in a field text, body, content (there are text, day); name "
                                + "the one that holds it with --text-column",
                        "press/10: article.too-long: is longer than a row with an article can be; split it, or raise "
                                + "--max-characters",
                        "j: Ten.",
                        "press/12: record.unreadable: opens a quotation mark that is not closed, or not for as long as "
                                + "an article may be; close it");
    }

    @Test
    void losesOneRowToAMarkThatIsNeverClosed() throws Exception {
        List<String> lines = new ArrayList<>(List.of("id,text", "bad,\"Never closed"));
        for (int i = 0; i < 50_000; i++) {
            lines.add(i + ",Words.");
        }

        assertThat(results(lines.toArray(String[]::new)))
                .hasSize(50_001)
                .startsWith(
                        "press/2: record.unreadable: opens a quotation mark that is not closed, or not for as long as "
                                + "an article may be; close it",
                        "0: Words.");
    }

    @Test
    void needsNoMoreTimeWhereEachRowHasABadMark() throws Exception {
        String text = "id,text\n" + "c,\"Never closed\n".repeat(200_000);

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), () -> results("press.csv", text)))
                .hasSize(200_000)
                .allSatisfy(result -> assertThat(result).contains("record.unreadable"));
    }

    @Test
    void refusesAFileWithoutATextByOneRowThatNamesItsColumns() throws Exception {
        assertThat(results("id,story,day", "a,One.,Monday", "b,Two.,Tuesday"))
                .containsExactly(
                        "press/: record.unreadable: has no column text, body, content (there are id, story, day);"
                                + " name the one that holds the texts with --text-column");
    }

    @Test
    void takesTheColumnsThatTheUserNames() throws Exception {
        Path file = inputs.write("press.csv", "no,story,text\na,One.,note\n");
        Path lines = inputs.write("press.jsonl", "{\"no\": \"b\", \"Story\": \"Two.\", \"text\": \"note\"}\n");

        assertThat(inputs.list(
                                FormatRegistry.ALL.naming(
                                        names -> names.withText("story").withId("no")),
                                file,
                                lines)
                        .results())
                .containsExactly("a: One.", "b: Two.");
    }

    @Test
    void refusesFilesWhoseHeaderOrRowsAreMissing() throws Exception {
        assertThat(results("a.csv", ""))
                .containsExactly("a/: file.empty: holds no letter or digit; there is nothing to analyse");
        assertThat(results("b.csv", "\n\n"))
                .containsExactly("b/: file.empty: holds no letter or digit; there is nothing to analyse");
        assertThat(results("c.csv", "id,text\n"))
                .containsExactly("c/: file.empty: has a header and no row below it; there is nothing to analyse");
        assertThat(results("d.csv", "id,text,text\na,One.,Two.\n"))
                .containsExactly("d/: record.unreadable: has two columns 'text' in its header; give one of them another"
                        + " name");
        assertThat(results("e.csv", "id,\"text\na,One.\n"))
                .singleElement()
                .asString()
                .startsWith("e/: record.unreadable: line 1, its header, ");
        assertThat(results("f.csv", "x".repeat(70_000)))
                .containsExactly("f/: record.unreadable: has a header of more than 65536 bytes; take columns out");
    }

    @Test
    void passesOverOtherTablesInAFolderOnly() throws Exception {
        inputs.write("in/press.csv", "id,text\na,One.\n");
        inputs.write("in/outlets.csv", "outlet,city\nPost,Osby\n");
        inputs.write("in/old/quotes.csv", "article_id,section_id,text\na,s0,Words\n");

        InputFolder.Listing listing = inputs.list(folder.resolve("in"));

        assertThat(listing.results()).containsExactly("a: One.");
        assertThat(listing.passedOver())
                .containsExactly(
                        new PassedOver(
                                folder.resolve("in/old/quotes.csv").toString(), "is a table that Broadsheet wrote"),
                        new PassedOver(
                                folder.resolve("in/outlets.csv").toString(),
                                "is a table without a column text, body, content; --text-column names another"));
    }

    @Test
    void refusesAFolderOfOtherTables() throws Exception {
        inputs.write("in/outlets.csv", "outlet,city\nPost,Osby\n");

        assertThatThrownBy(() -> inputs.list(folder.resolve("in")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("1 other or hidden files were passed over");
    }

    @Test
    void noticesThatTheFileChangedAfterItWasListed() throws Exception {
        Path file = inputs.write("press.csv", "id,text\na,One.\nb,Two.\n");
        InputLister lister = inputs.lister(FormatRegistry.ALL, file);
        List<ListedInput> listed = new ArrayList<>();
        lister.list(listed::add);
        Files.writeString(file, "id,text\nc,One.\n");

        assertThat(new InputFolder.Listing(listed.stream().map(lister::open).toList(), List.of()).results())
                .containsExactly(
                        "a: file.unreadable: changed while it was read: where 'a' stood is 'c' now; run the same command "
                                + "again",
                        "b: file.unreadable: ends before this record now; run the same command again");
    }
}
