package io.broadsheet.table.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Sentiment;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTableWriterTest {
    private record Note(String text, double score) {}

    private static final Table<Note> NOTES = new Table<>(
            "notes",
            "a note",
            List.of(
                    Column.text("text", "Words.", Note::text),
                    Column.score("score", "A number.", note -> new Sentiment.Scored(note.score())),
                    Column.text("same", "The words again.", Note::text)),
            List.of(),
            List.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void givesNastyCellsBackThroughAnRfc4180Parser(char delimiter) throws IOException {
        List<String> nasty = List.of(
                "",
                "plain",
                "a,b;c|d\te",
                "\"",
                "\"\"quoted\"\" words",
                "“curly”",
                "two\nlines",
                "two\r\nlines",
                "a lone\rreturn",
                "back\\slash \\\" and \\",
                " spaces ",
                "it's",
                "rocket \uD83D\uDE80",
                "e\u0301 and \u00A0",
                "\u2028line separator");

        Path file = write(new CsvFormat(delimiter, false), notes(nasty));

        List<List<String>> lines = TableFile.lines(file, delimiter);
        assertThat(lines.get(0)).containsExactly("text", "score", "same");
        assertThat(lines.subList(1, lines.size()))
                .isEqualTo(nasty.stream()
                        .map(text -> List.of(text, "0.5000", text))
                        .toList());
    }

    @Test
    void endsEveryLineInALineFeedAlone() throws IOException {
        assertThat(Files.readString(write(CsvFormat.DEFAULT, notes(List.of("one", "two, three")))))
                .isEqualTo("text,score,same\none,0.5000,one\n\"two, three\",0.5000,\"two, three\"\n");
    }

    @Test
    void writesTheHeaderAloneForATableWithoutRows() throws IOException {
        assertThat(Files.readString(write(CsvFormat.DEFAULT, List.of()))).isEqualTo("text,score,same\n");
    }

    @Test
    void beginsWithAByteOrderMarkWhenAsked() throws IOException {
        assertThat(Files.readAllBytes(write(new CsvFormat(',', true), List.of())))
                .startsWith(0xEF, 0xBB, 0xBF, 't');
        assertThat(Files.readAllBytes(write(CsvFormat.DEFAULT, List.of()))).startsWith('t');
    }

    @Test
    void putsTheDelimiterBetweenCells() throws IOException {
        assertThat(Files.readString(write(new CsvFormat('\t', false), notes(List.of("ab")))))
                .isEqualTo("text\tscore\tsame\nab\t0.5000\tab\n");
    }

    @Test
    void guardsTextThatLooksLikeAFormulaAndLeavesNegativeNumbersAlone() throws IOException {
        Path file = write(CsvFormat.DEFAULT, List.of(new Note("-x", -0.5), new Note("=1+1", 0)));

        assertThat(TableFile.lines(file, ',').subList(1, 3))
                .containsExactly(List.of("'-x", "-0.5000", "'-x"), List.of("'=1+1", "0.0000", "'=1+1"));
    }

    @Test
    void quotesCellsWithAnyUsualSeparator() throws IOException {
        assertThat(Files.readString(write(CsvFormat.DEFAULT, notes(List.of("a;b", "a|b", "a\tb")))))
                .contains("\"a;b\"", "\"a|b\"", "\"a\tb\"");
    }

    @Test
    void cutsACellThatIsLongerThanASpreadsheetTakes() throws IOException {
        String longest = "x".repeat(32_767);
        Path file = folder.resolve("notes.csv");
        try (CsvTableWriter writer = new CsvTableWriter(file, NOTES, CsvFormat.DEFAULT)) {
            assertThat(writer.write(cells(notes(List.of(longest))))).isZero();
            assertThat(writer.write(cells(notes(List.of("\uD83D\uDE80".repeat(20_000))))))
                    .isEqualTo(2);
        }

        List<List<String>> lines = TableFile.lines(file, ',');
        assertThat(lines.get(1).get(0)).isEqualTo(longest);
        assertThat(lines.get(2).get(0))
                .hasSizeBetween(32_760, 32_767)
                .endsWith("… [cut: 20000 characters in all]")
                .matches(cut -> Character.isLowSurrogate(cut.charAt(cut.indexOf('…') - 1)));
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        Path file = folder.resolve("missing/notes.csv");

        assertThatThrownBy(() -> new CsvTableWriter(file, NOTES, CsvFormat.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void namesTheFileWhenACellCannotBeEncoded() throws IOException {
        Path file = folder.resolve("notes.csv");
        CsvTableWriter writer = new CsvTableWriter(file, NOTES, CsvFormat.DEFAULT);
        List<List<Cell>> halfAnEmoji = cells(notes(List.of("broken \uD83D")));

        assertThatThrownBy(() -> writer.write(halfAnEmoji))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file + ": cannot be written");
        assertThatThrownBy(writer::close).isInstanceOf(IOException.class);
    }

    @Test
    void quotesACellThatEndsInACarriageReturn() throws IOException {
        assertThat(Files.readString(write(CsvFormat.DEFAULT, notes(List.of("end\r")))))
                .isEqualTo("text,score,same\n\"end\r\",0.5000,\"end\r\"\n");
    }

    @ParameterizedTest
    @ValueSource(chars = {'.', '"', '\n', 'a', '1'})
    void refusesADelimiterThatCellsNeed(char delimiter) {
        assertThatThrownBy(() -> new CsvFormat(delimiter, false))
                .hasMessage("the delimiter must be a comma, semicolon, tab or vertical bar: '" + delimiter + "'");
    }

    private Path write(CsvFormat format, List<Note> notes) throws IOException {
        Path file = folder.resolve("notes.csv");
        try (CsvTableWriter writer = new CsvTableWriter(file, NOTES, format)) {
            writer.write(cells(notes));
        }
        return file;
    }

    private static List<List<Cell>> cells(List<Note> notes) {
        return notes.stream().map(NOTES::cells).toList();
    }

    private static List<Note> notes(List<String> texts) {
        return texts.stream().map(text -> new Note(text, 0.5)).toList();
    }
}
