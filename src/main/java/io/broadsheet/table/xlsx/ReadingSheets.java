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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets that people read: titles in place of ids, no offsets, and what one came for first. They say nothing that the tables do
 * not, but for "Text around": how the reporter's own words of a quote's section feel ({@code narrative_score}), and in "Speakers" the mean
 * of that over someone's quotes, weighted by their words.
 */
final class ReadingSheets implements Closeable {
    private static final List<Heading> QUOTES = List.of(
            Heading.line("Article", 27),
            Heading.line("Section", 22),
            Heading.line("Speaker", 20),
            Heading.line("Role", 19),
            Heading.prose("Quote", 51),
            Heading.line("Kind", 9),
            Heading.count("Words", 9),
            Heading.tone("Tone", 13),
            Heading.score("Score", 9),
            Heading.score("Confidence", 14),
            Heading.score("Text around", 15));
    /** Over the run: who is named most, and how they come off. What each section says of them is in entities. */
    private static final List<Heading> NAMES = List.of(
            Heading.line("Name", 36),
            Heading.line("Type", 16),
            Heading.line("Subtype", 20),
            Heading.count("Articles", 12),
            Heading.count("Mentions", 13),
            Heading.count("Quotes said", 15),
            Heading.tone("Tone toward", 16),
            Heading.score("Score", 10),
            Heading.line("First article", 30),
            Heading.line("Last article", 30));

    private static final List<Heading> SECTIONS = List.of(
            Heading.line("Article", 27),
            Heading.line("Section", 26),
            Heading.tone("Tone", 13),
            Heading.score("Score", 9),
            Heading.score("In quotes", 13),
            Heading.score("Text around", 15),
            Heading.count("Sentences", 13),
            Heading.prose("Most negative sentence", 46),
            Heading.prose("Most positive sentence", 46));
    private static final List<Heading> SPEAKERS = List.of(
            Heading.line("Article", 30),
            Heading.line("Speaker", 30),
            Heading.line("Role", 36),
            Heading.count("Quotes", 11),
            Heading.count("Direct", 11),
            Heading.count("Mixed", 11),
            Heading.count("Indirect", 12),
            Heading.count("Words", 10),
            Heading.tone("Tone", 13),
            Heading.score("Score", 10),
            Heading.score("Text around", 15));

    private final Map<String, Columns> columns = new HashMap<>();
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final List<Sheet> inOrder = new ArrayList<>();
    private final Around around = new Around();
    private Cell title = Cell.empty();

    private ReadingSheets() {}

    /** Those that can be made of some tables. */
    static ReadingSheets open(List<Table<?>> tables, TableFormat.Files files, long mostRows) throws IOException {
        ReadingSheets sheets = new ReadingSheets();
        tables.forEach(table -> sheets.columns.put(table.name(), Columns.of(table)));
        boolean ours = false;
        try {
            sheets.open("quotes", "Quotes", QUOTES, files, mostRows);
            sheets.open("corpus_entities", "Names", NAMES, files, mostRows);
            sheets.open("sentiment", "Sections", SECTIONS, files, mostRows);
            sheets.open("speakers", "Speakers", SPEAKERS, files, mostRows);
            ours = true;
            return sheets;
        } finally {
            if (!ours) {
                sheets.close();
            }
        }
    }

    private void open(String table, String name, List<Heading> headings, TableFormat.Files files, long mostRows)
            throws IOException {
        if (columns.containsKey(table)) {
            Sheet sheet = new Sheet(name, headings, true, files.of(XlsxFormat.FILE + "." + name), mostRows);
            sheets.put(table, sheet);
            inOrder.add(sheet);
        }
    }

    /** In the order in which people see them. */
    List<Sheet> inOrder() {
        return inOrder;
    }

    /** Takes the rows of a table; long cells that are cut here are counted where the table has its own sheet. */
    void write(Table<?> table, List<List<Cell>> rows) throws IOException {
        Optional<Sheet> sheet = Optional.ofNullable(sheets.get(table.name()));
        Columns named = columns.computeIfAbsent(table.name(), name -> Columns.of(table));
        for (List<Cell> row : rows) {
            take(table.name(), named, row);
            if (sheet.isPresent()) {
                sheet.get().add(shown(table.name(), named, row));
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

    private List<Cell> shown(String table, Columns named, List<Cell> row) {
        List<Cell> shown = new ArrayList<>();
        switch (table) {
            case "quotes" -> {
                shown.add(title);
                List.of(
                                "section",
                                "speaker",
                                "speaker_role",
                                "text",
                                "kind",
                                "words",
                                "sentiment_label",
                                "sentiment_score",
                                "confidence")
                        .forEach(column -> shown.add(named.cell(row, column)));
                shown.add(around.ofSection(named.text(row, "section_id")));
            }
            case "sentiment" -> {
                shown.add(title);
                List.of(
                                "section",
                                "sentiment_label",
                                "sentiment_score",
                                "quoted_score",
                                "narrative_score",
                                "sentences",
                                "most_negative_sentence",
                                "most_positive_sentence")
                        .forEach(column -> shown.add(named.cell(row, column)));
            }
            case "speakers" -> {
                shown.add(title);
                List.of(
                                "speaker",
                                "speaker_role",
                                "quotes",
                                "direct",
                                "mixed",
                                "indirect",
                                "words",
                                "sentiment_label",
                                "sentiment_score")
                        .forEach(column -> shown.add(named.cell(row, column)));
                shown.add(around.ofSpeaker(named.text(row, "speaker")));
            }
            default ->
                List.of(
                                "name",
                                "type",
                                "subtype",
                                "articles",
                                "mentions",
                                "quotes_spoken",
                                "sentiment_label",
                                "sentiment_score",
                                "first_article_id",
                                "last_article_id")
                        .forEach(column -> shown.add(named.cell(row, column)));
        }
        return shown;
    }

    @Override
    public void close() throws IOException {
        TableSink.closeAll(inOrder);
    }
}
