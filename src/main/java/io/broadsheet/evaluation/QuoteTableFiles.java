package io.broadsheet.evaluation;

import io.broadsheet.evaluation.SpeakerArticle.Coverage;
import io.broadsheet.evaluation.SpeakerArticle.Quote;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Articles whose quotes stand in one table: a {@code *quotes*.tsv} with the columns doc, start, end and
 * canonical_speaker, and {@code docs/NAME.txt}, the layout of GUM's news. Of several such tables the one that is called
 * reviewed counts. Only articles that the table names are read.
 */
record QuoteTableFiles(Path folder, List<Path> tables) implements Gold.Source {
    private static final List<String> NEEDED = List.of("doc", "start", "end", "canonical_speaker");

    static Optional<QuoteTableFiles> in(Path folder) throws EvaluationException {
        List<Path> tables = TextFile.list(folder, ".tsv").stream()
                .filter(file -> TextFile.name(file).contains("quotes"))
                .toList();
        List<Path> reviewed = tables.stream()
                .filter(file -> TextFile.name(file).contains("reviewed"))
                .toList();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteTableFiles(folder, reviewed.isEmpty() ? tables : reviewed));
    }

    @Override
    public Gold read() throws EvaluationException {
        if (tables.size() > 1) {
            throw new EvaluationException(folder + ": holds several tables of quotes ("
                    + String.join(", ", tables.stream().map(TextFile::name).toList())
                    + "); leave one there, or call one 'reviewed'");
        }
        TreeMap<String, Annotated> byName = new TreeMap<>();
        Path table = tables.get(0);
        String[] lines = TextFile.read(table).split("\\r?\\n", -1);
        List<String> header = cells(lines[0]);
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new EvaluationException(table + ", line 1: has no column '" + column + "'; the table needs "
                        + String.join(", ", NEEDED) + ", with tabs between");
            }
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Line line = new Line(table + ", line " + (i + 1), header, cells(lines[i]));
                String name = line.cell("doc");
                Optional<Annotated> known = Optional.ofNullable(byName.get(name));
                Annotated article = known.isPresent() ? known.get() : article(name, line.place());
                byName.put(name, article);
                article.quotes.add(line.quote(article.text));
            }
        }
        return new Gold(folder, GoldFormat.QUOTE_TABLE, articles(byName), List.of());
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private Annotated article(String name, String place) throws EvaluationException {
        Path inDocs = folder.resolve("docs").resolve(name + ".txt");
        Path file = Files.exists(inDocs) ? inDocs : folder.resolve(name + ".txt");
        if (!TextFile.name(file).equals(name + ".txt") || !Files.exists(file)) {
            throw new EvaluationException(place + ": there is no " + inDocs + " for doc '" + name + "'");
        }
        return new Annotated(file, ArticleText.of(TextFile.read(file)), new ArrayList<>());
    }

    private static List<GoldArticle> articles(Map<String, Annotated> byName) {
        List<GoldArticle> articles = new ArrayList<>();
        byName.forEach((name, annotated) -> articles.add(
                new SpeakerArticle(name, annotated.file, annotated.text, annotated.quotes, List.of(), Coverage.SOME)));
        return articles;
    }

    /** An article whose quotes are still being read. */
    private record Annotated(Path file, ArticleText text, List<Quote> quotes) {}

    /** A line of the table. */
    private record Line(String place, List<String> header, List<String> cells) {
        String cell(String column) throws EvaluationException {
            int index = header.indexOf(column);
            if (index < 0) {
                return "";
            } else if (index >= cells.size()) {
                throw new EvaluationException(place + ": ends before its column '" + column + "'; the header has "
                        + header.size() + " columns, this line " + cells.size());
            }
            return cells.get(index).strip();
        }

        private int offset(String column) throws EvaluationException {
            String cell = cell(column);
            if (!cell.matches("\\d{1,9}")) {
                throw new EvaluationException(
                        place + ": '" + column + "' must be a whole number, but is '" + Shortened.to(40, cell) + "'");
            }
            return Integer.parseInt(cell);
        }

        Quote quote(ArticleText text) throws EvaluationException {
            Span span = OffsetCheck.span(text, offset("start"), offset("end"), place);
            OffsetCheck.check(text.cut(span), cell("quote"), place);
            String speaker = cell("canonical_speaker");
            return new Quote(
                    span,
                    speaker.isEmpty() ? new ExpectedSpeaker.Nameless() : new ExpectedSpeaker.OneOf(List.of(speaker)));
        }
    }
}
