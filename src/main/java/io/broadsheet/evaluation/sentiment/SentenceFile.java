package io.broadsheet.evaluation.sentiment;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.TsvFile;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Sentiment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Sentences with the mean of their raters' judgements: the columns id, sentence and score (any scale; may be empty or
 * missing). Immutable, so safe for use by several threads.
 */
public final class SentenceFile {
    private static final List<String> COLUMNS = List.of("id", "sentence");
    private static final String SCORE = "score";

    private final Path file;
    private final List<Row> rows;

    private SentenceFile(Path file, List<Row> rows) {
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    /**
     * A sentence.
     *
     * @param id the row's own name
     * @param text the sentence
     * @param score the raters' mean; empty when nobody judged it
     */
    public record Row(String id, ArticleText text, OptionalDouble score) {}

    /**
     * Reads a file.
     *
     * @throws EvaluationException if it cannot be read or is not as described; the message names the line
     */
    public static SentenceFile read(Path file) throws EvaluationException {
        TsvFile table = TsvFile.read(file, COLUMNS);
        List<Row> rows = new ArrayList<>();
        for (TsvFile.Row row : table.rows()) {
            OptionalDouble score = table.cell(row, SCORE).isBlank()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(table.number(row, SCORE));
            rows.add(new Row(table.cell(row, "id"), ArticleText.of(table.cell(row, "sentence")), score));
        }
        if (rows.isEmpty()) {
            throw new EvaluationException(file + ": holds no rows below its header");
        }
        return new SentenceFile(file, rows);
    }

    /** The sentences, in order. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Measures predictions.
     *
     * @param judged the sentiment of each row, in their order
     */
    public SentenceReport measure(List<Sentiment> judged) {
        return new SentenceReport(file, rows, judged);
    }
}
