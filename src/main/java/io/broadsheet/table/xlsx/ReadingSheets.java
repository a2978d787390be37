package io.broadsheet.table.xlsx;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets that people read: titles in place of ids, no offsets, and what one came for first. They say nothing that the tables do
 * not, but for "Text around": how the reporter's own words of a quote's section feel ({@code narrative_score}), and in "Speakers" the mean
 * of that over someone's quotes, weighted by their words.
 */
final class ReadingSheets implements Closeable {
    /**
     * A sheet's columns.
     *
     * @param table the table whose rows it shows
     * @param name its name
     */
    private record Reading(String table, String name, List<Shown> columns) {}

    /** A column of a sheet: what stands above it, and where its cells come from. */
    private record Shown(Heading heading, Source source) {}

    /** Where cells come from: a row, or what is remembered of the article's other rows. */
    private interface Source {
        Cell of(ReadingSheets sheets, Columns columns, List<Cell> row);
    }

    private static final Source TITLE = (sheets, columns, row) -> sheets.title;
    private static final Source AROUND_QUOTE =
            (sheets, columns, row) -> sheets.around.ofSection(columns.text(row, "section_id"));
    private static final Source AROUND_SPEAKER =
            (sheets, columns, row) -> sheets.around.ofSpeaker(columns.text(row, "speaker"));

    private static Source column(String name) {
        return (sheets, columns, row) -> columns.cell(row, name);
    }

    private static final List<Reading> ALL = List.of(
            new Reading(
                    "quotes",
                    "Quotes",
                    List.of(
                            new Shown(Heading.line("Article", 27), TITLE),
                            new Shown(Heading.line("Section", 22), column("section")),
                            new Shown(Heading.line("Speaker", 20), column("speaker")),
                            new Shown(Heading.line("Role", 19), column("speaker_role")),
                            new Shown(Heading.prose("Quote", 51), column("text")),
                            new Shown(Heading.line("Kind", 9), column("kind")),
                            new Shown(Heading.count("Words", 9), column("words")),
                            new Shown(Heading.tone("Tone", 13), column("sentiment_label")),
                            new Shown(Heading.score("Score", 9), column("sentiment_score")),
                            new Shown(Heading.score("Confidence", 14), column("confidence")),
                            new Shown(Heading.score("Text around", 15), AROUND_QUOTE))),
            // Over the run: who is named most, and how they come off. What each section says of them is in entities.
            new Reading(
                    "corpus_entities",
                    "Names",
                    List.of(
                            new Shown(Heading.line("Name", 36), column("name")),
                            new Shown(Heading.line("Type", 16), column("type")),
                            new Shown(Heading.line("Subtype", 20), column("subtype")),
                            new Shown(Heading.count("Articles", 12), column("articles")),
                            new Shown(Heading.count("Mentions", 13), column("mentions")),
                            new Shown(Heading.count("Quotes said", 15), column("quotes_spoken")),
                            new Shown(Heading.tone("Tone toward", 16), column("sentiment_label")),
                            new Shown(Heading.score("Score", 10), column("sentiment_score")),
                            new Shown(Heading.line("First article", 30), column("first_article_id")),
                            new Shown(Heading.line("Last article", 30), column("last_article_id")))),
            new Reading(
                    "sentiment",
                    "Sections",
                    List.of(
                            new Shown(Heading.line("Article", 27), TITLE),
                            new Shown(Heading.line("Section", 26), column("section")),
                            new Shown(Heading.tone("Tone", 13), column("sentiment_label")),
                            new Shown(Heading.score("Score", 9), column("sentiment_score")),
                            new Shown(Heading.score("In quotes", 13), column("quoted_score")),
                            new Shown(Heading.score("Text around", 15), column("narrative_score")),
                            new Shown(Heading.count("Sentences", 13), column("sentences")),
                            new Shown(Heading.prose("Most negative sentence", 46), column("most_negative_sentence")),
                            new Shown(Heading.prose("Most positive sentence", 46), column("most_positive_sentence")))),
            new Reading(
                    "speakers",
                    "Speakers",
                    List.of(
                            new Shown(Heading.line("Article", 30), TITLE),
                            new Shown(Heading.line("Speaker", 30), column("speaker")),
                            new Shown(Heading.line("Role", 36), column("speaker_role")),
                            new Shown(Heading.count("Quotes", 11), column("quotes")),
                            new Shown(Heading.count("Direct", 11), column("direct")),
                            new Shown(Heading.count("Mixed", 11), column("mixed")),
                            new Shown(Heading.count("Indirect", 12), column("indirect")),
                            new Shown(Heading.count("Words", 10), column("words")),
                            new Shown(Heading.tone("Tone", 13), column("sentiment_label")),
                            new Shown(Heading.score("Score", 10), column("sentiment_score")),
                            new Shown(Heading.score("Text around", 15), AROUND_SPEAKER))));

    /** A sheet that is being filled. */
    private record Filled(Sheet sheet, List<Shown> columns) {}

    private final Map<String, Columns> columns = new HashMap<>();
    /** By their tables, in the order in which people see them. */
    private final Map<String, Filled> sheets = new LinkedHashMap<>();

    private final Around around = new Around();
    private Cell title = Cell.empty();

    private ReadingSheets() {}

    /** Those that can be made of some tables. */
    static ReadingSheets open(List<Table<?>> tables, TableFormat.Files files, long mostRows) throws IOException {
        ReadingSheets sheets = new ReadingSheets();
        tables.forEach(table -> sheets.columns.put(table.name(), Columns.of(table)));
        boolean ours = false;
        try {
            for (Reading reading : ALL) {
                sheets.open(reading, files, mostRows);
            }
            ours = true;
            return sheets;
        } finally {
            if (!ours) {
                sheets.close();
            }
        }
    }

    private void open(Reading reading, TableFormat.Files files, long mostRows) throws IOException {
        if (columns.containsKey(reading.table())) {
            Sheet sheet = new Sheet(
                    reading.name(),
                    reading.columns().stream().map(Shown::heading).toList(),
                    true,
                    files.of(XlsxFormat.FILE + "." + reading.name()),
                    mostRows);
            sheets.put(reading.table(), new Filled(sheet, reading.columns()));
        }
    }

    /** In the order in which people see them. */
    List<Sheet> inOrder() {
        return sheets.values().stream().map(Filled::sheet).toList();
    }

    /** Takes the rows of a table; long cells that are cut here are counted where the table has its own sheet. */
    void write(Table<?> table, List<List<Cell>> rows) throws IOException {
        Optional<Filled> filled = Optional.ofNullable(sheets.get(table.name()));
        Columns named = columns.computeIfAbsent(table.name(), name -> Columns.of(table));
        for (List<Cell> row : rows) {
            take(table.name(), named, row);
            if (filled.isPresent()) {
                List<Cell> cells = new ArrayList<>();
                filled.get().columns().forEach(shown -> cells.add(shown.source().of(this, named, row)));
                filled.get().sheet().add(cells);
            }
        }
    }

    /** Remembers what rows of other tables of the same article show. */
    private void take(String table, Columns named, List<Cell> row) {
        switch (table) {
            case "articles" -> {
                Cell given = named.cell(row, "title");
                title = given instanceof Cell.Empty ? named.cell(row, "article_id") : given;
                around.clear();
            }
            case "sentiment" -> around.section(named.text(row, "section_id"), named.cell(row, "narrative_score"));
            case "quotes" ->
                around.quote(named.text(row, "section_id"), named.text(row, "speaker"), named.whole(row, "words"));
            default -> {}
        }
    }

    @Override
    public void close() throws IOException {
        TableSink.closeAll(inOrder());
    }
}
