package io.broadsheet.corpus.correction;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.corpus.stored.StoredArticle;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.model.Document;
import io.broadsheet.model.Mention;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.StoredRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article, some corrections, and what becomes of it. */
final class CorrectedExample {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new PlainEngine());

    private final AnalyzedArticle before;
    private final StoredArticle stored;
    private final ArticleCorrector corrector;
    private final Optional<ArticleCorrector.Corrected> corrected;

    private CorrectedExample(AnalyzedArticle before, Identities identities, List<String> rows) {
        this.before = before;
        this.stored = StoredRows.of(before);
        List<CorrectionLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(",", -1);
            if (cells.length > 1) {
                lines.add(new CorrectionLine(i + 2, cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
        }
        CorrectionLines all = CorrectionLines.of(List.of(new CorrectionList("mended.csv", lines)));
        corrector = new ArticleCorrector(CorrectionReading.of(all.all()), all, identities, false);
        corrector.concerns(stored.id(), before.entities());
        corrected = corrector.correct(stored);
    }

    /** An article {@code a} with corrections as rows of article, table, target, verb and value; an empty row is none. */
    static CorrectedExample of(String text, String... rows) {
        return with(Identities.BY_NAME, text, rows);
    }

    static CorrectedExample with(Identities identities, String text, String... rows) {
        return new CorrectedExample(ANALYZER.analyze(Document.of("a", text)), identities, List.of(rows));
    }

    AnalyzedArticle before() {
        return before;
    }

    AnalyzedArticle after() {
        return corrected.map(ArticleCorrector.Corrected::article).orElse(before);
    }

    /** The entities: "e1 PERSON Ada Moreno". */
    List<String> entities() {
        return after().entities().stream()
                .map(entity -> entity.id() + " " + entity.type() + " " + entity.name())
                .toList();
    }

    /** Whom each mention names: "Ada Moreno = e1". */
    List<String> mentions() {
        return after().mentions().stream()
                .map(mention -> mention.surface() + " = " + mention.entityId())
                .toList();
    }

    /** Who speaks each quote: "q1 Ada Moreno". */
    List<String> speakers() {
        return after().quotes().stream()
                .map(quote -> quote.id() + " " + quote.attribution().speaker().name())
                .toList();
    }

    /** Where the first mention of some words begins. */
    int begin(String surface) {
        return begin(before, surface);
    }

    static int begin(String text, String surface) {
        return begin(ANALYZER.analyze(Document.of("a", text)), surface);
    }

    private static int begin(AnalyzedArticle article, String surface) {
        return article.mentions().stream()
                .filter(mention -> mention.surface().equals(surface))
                .map(Mention::span)
                .findFirst()
                .orElseThrow()
                .begin();
    }

    /** The marked rows of a table: their marks, in order, empty for rows as they were. */
    List<String> marks(String table) {
        return corrected.map(found -> found.rows().getOrDefault(table, List.of())).orElse(List.of()).stream()
                .map(row -> row.get(row.size() - 1).plain())
                .toList();
    }

    /** A column of a table as it is written. */
    List<String> column(String table, String column) {
        int place = definition(table).header().indexOf(column);
        return cells(table).stream().map(row -> row.get(place).plain()).toList();
    }

    private static Table<?> definition(String table) {
        return Tables.ofArticles(true).stream()
                .<Table<?>>map(ArticleTable::table)
                .filter(known -> known.name().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private List<List<Cell>> cells(String table) {
        return corrected
                .map(found -> found.rows().getOrDefault(table, List.of()))
                .orElseGet(() -> stored.rows().getOrDefault(table, List.of()));
    }

    /** The rows of a table by their keys, each with its mark behind it. */
    Map<List<String>, List<String>> rows(String table) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        Table<?> definition = definition(table);
        for (List<Cell> row : cells(table)) {
            List<String> cells = new ArrayList<>(row.stream().map(Cell::plain).toList());
            if (corrected.isEmpty()) {
                cells.add("");
            }
            rows.put(
                    definition.primaryKey().stream()
                            .map(column -> cells.get(definition.header().indexOf(column)))
                            .toList(),
                    cells);
        }
        return rows;
    }

    int applied() {
        return corrector.applied();
    }

    /** What was not applied: "2 correction.conflict" by line. */
    List<String> mistakes() {
        return corrector.mistakes().stream()
                .map(mistake -> (mistake.number() + 2) + " " + mistake.code().text())
                .toList();
    }
}
