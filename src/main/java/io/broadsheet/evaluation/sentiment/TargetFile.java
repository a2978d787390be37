package io.broadsheet.evaluation.sentiment;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.TsvFile;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.TargetSentiment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Sentences with the sentiment toward a target in each, as NewsMTSC has them: the columns sentence, target, from, to
 * (code points), label (-1, 0, 1; may be empty or missing) and id. Immutable, so safe for use by several threads.
 */
public final class TargetFile {
    private static final List<String> COLUMNS = List.of("sentence", "target", "from", "to", "id");
    private static final String LABEL = "label";

    private final Path file;
    private final List<Row> rows;

    private TargetFile(Path file, List<Row> rows) {
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    /**
     * A target.
     *
     * @param id the row's own name
     * @param text the sentence
     * @param target where it stands in the sentence
     * @param label -1, 0 or 1; empty when nobody judged it
     */
    public record Row(String id, ArticleText text, Span target, OptionalInt label) {}

    /** A sentence with all its rows. */
    public record Passage(ArticleText text, List<Row> rows) {
        public Passage {
            rows = List.copyOf(rows);
        }

        /** Where the targets stand. */
        public List<Span> targets() {
            return rows.stream().map(Row::target).toList();
        }
    }

    /**
     * Reads a file.
     *
     * @throws EvaluationException if it cannot be read or is not as described; the message names the line
     */
    public static TargetFile read(Path file) throws EvaluationException {
        TsvFile table = TsvFile.read(file, COLUMNS);
        List<Row> rows = new ArrayList<>();
        for (TsvFile.Row row : table.rows()) {
            ArticleText text = ArticleText.of(table.cell(row, "sentence"));
            int begin = Math.max(0, Math.min(text.length(), table.integer(row, "from")));
            int end = Math.max(begin, Math.min(text.length(), table.integer(row, "to")));
            rows.add(new Row(table.cell(row, "id"), text, new Span(begin, end), label(table, row)));
        }
        if (rows.isEmpty()) {
            throw new EvaluationException(file + ": holds no rows below its header");
        }
        return new TargetFile(file, rows);
    }

    private static OptionalInt label(TsvFile table, TsvFile.Row row) throws EvaluationException {
        if (table.cell(row, LABEL).isBlank()) {
            return OptionalInt.empty();
        }
        int label = (int) Math.signum(table.number(row, LABEL));
        return OptionalInt.of(label);
    }

    /** The sentences in the order of their first row, each with its targets. */
    public List<Passage> passages() {
        Map<ArticleText, List<Row>> byText = new LinkedHashMap<>();
        rows.forEach(row ->
                byText.computeIfAbsent(row.text(), text -> new ArrayList<>()).add(row));
        List<Passage> passages = new ArrayList<>();
        byText.forEach((text, ofText) -> passages.add(new Passage(text, ofText)));
        return passages;
    }

    /**
     * Measures predictions.
     *
     * @param judged the sentiment toward each target of each of {@link #passages}, in their order
     */
    public TargetReport measure(List<List<TargetSentiment>> judged) {
        List<Passage> passages = passages();
        Map<Row, TargetSentiment> byRow = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            for (int k = 0; k < passages.get(i).rows().size(); k++) {
                byRow.put(passages.get(i).rows().get(k), judged.get(i).get(k));
            }
        }
        return new TargetReport(
                file,
                rows.stream()
                        .map(row -> new TargetReport.Line(
                                row.id(), row.label(), byRow.getOrDefault(row, TargetSentiment.UNKNOWN)))
                        .toList());
    }

    /** A score with four decimals; 0 where it is unknown. */
    static String score(Sentiment sentiment) {
        double score = sentiment instanceof Sentiment.Scored scored ? scored.score() : 0;
        String text = String.format(Locale.ROOT, "%.4f", score);
        return text.equals("-0.0000") ? "0.0000" : text;
    }
}
