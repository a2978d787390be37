package io.broadsheet.evaluation.sentiment;

import io.broadsheet.evaluation.AlignedLines;
import io.broadsheet.model.Sentiment;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of judging sentences. The measure is Pearson's correlation with the raters' means.
 *
 * @param file where the sentences came from
 * @param rows the file's rows
 * @param judged the sentiment of each
 */
public record SentenceReport(Path file, List<SentenceFile.Row> rows, List<Sentiment> judged) {
    public SentenceReport {
        rows = List.copyOf(rows);
        judged = List.copyOf(judged);
        if (rows.size() != judged.size()) {
            throw new IllegalArgumentException(
                    rows.size() + " sentences need as many judgements, not " + judged.size());
        }
    }

    /** The predictions as a table: id, predicted_score, which is 0 where nothing could be said. */
    public String predictions() {
        StringBuilder table = new StringBuilder("id\tpredicted_score\n");
        for (int i = 0; i < rows.size(); i++) {
            table.append(rows.get(i).id())
                    .append('\t')
                    .append(TargetFile.score(judged.get(i)))
                    .append('\n');
        }
        return table.toString();
    }

    /** The figures for people. */
    public String text() {
        OptionalDouble correlation = correlation();
        return "Gold: " + file + " (" + rows.size() + " sentences)\n\n"
                + (correlation.isPresent()
                        ? "Pearson r  " + AlignedLines.share(correlation.getAsDouble()) + "\n"
                        : "Too few rows with different scores to measure against\n");
    }

    /** Pearson's r, from -1 to 1; empty where either side does not vary. */
    public OptionalDouble correlation() {
        int n = 0;
        double sumGold = 0;
        double sumSaid = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).score().isPresent()) {
                n++;
                sumGold += rows.get(i).score().getAsDouble();
                sumSaid += value(judged.get(i));
            }
        }
        double together = 0;
        double gold = 0;
        double said = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).score().isPresent()) {
                double x = rows.get(i).score().getAsDouble() - sumGold / n;
                double y = value(judged.get(i)) - sumSaid / n;
                together += x * y;
                gold += x * x;
                said += y * y;
            }
        }
        return gold > 0 && said > 0 ? OptionalDouble.of(together / Math.sqrt(gold * said)) : OptionalDouble.empty();
    }

    private static double value(Sentiment sentiment) {
        return sentiment instanceof Sentiment.Scored scored ? scored.score() : 0;
    }
}
