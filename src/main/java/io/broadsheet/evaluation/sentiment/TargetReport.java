package io.broadsheet.evaluation.sentiment;

import io.broadsheet.evaluation.AlignedLines;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.TargetSentiment;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * What came of judging targets. The measure is macro-F1, the mean of the three classes' F1, as for NewsMTSC.
 *
 * @param file where the targets came from
 * @param lines one for each row of the file, in its order
 */
public record TargetReport(Path file, List<Line> lines) {
    public TargetReport {
        lines = List.copyOf(lines);
    }

    /**
     * A target.
     *
     * @param id the row's own name
     * @param label -1, 0 or 1 by its raters; empty when nobody judged it
     * @param judged what was said of it
     */
    public record Line(String id, OptionalInt label, TargetSentiment judged) {
        /** -1, 0 or 1; 0 where it is unknown. */
        public int predicted() {
            return judged.sentiment() instanceof Sentiment.Scored scored ? side(scored.label()) : 0;
        }

        private static int side(SentimentLabel label) {
            return Integer.compare(label.position(), SentimentLabel.NEUTRAL.position());
        }
    }

    /** How many targets nothing could be said of, because no word stands there. */
    public int unjudged() {
        return (int) lines.stream()
                .filter(line -> line.judged().equals(TargetSentiment.UNKNOWN))
                .count();
    }

    /** The predictions as a table: id, predicted, score. */
    public String predictions() {
        StringBuilder table = new StringBuilder("id\tpredicted\tscore\n");
        for (Line line : lines) {
            table.append(line.id())
                    .append('\t')
                    .append(line.predicted())
                    .append('\t')
                    .append(TargetFile.score(line.judged().sentiment()))
                    .append('\n');
        }
        return table.toString();
    }

    /** The figures for people. */
    public String text() {
        AlignedLines figures =
                new AlignedLines().add("TOWARD THE TARGET", "gold", "predicted", "right", "P", "R", "F1");
        double sum = 0;
        int right = 0;
        for (int label = -1; label <= 1; label++) {
            Tally tally = tally(label);
            sum += tally.f1();
            right += tally.right();
            figures.add(
                    List.of("negative", "neutral", "positive").get(label + 1),
                    AlignedLines.count(tally.gold()),
                    AlignedLines.count(tally.predicted()),
                    AlignedLines.count(tally.right()),
                    AlignedLines.share(tally.precision()),
                    AlignedLines.share(tally.recall()),
                    AlignedLines.share(tally.f1()));
        }
        int labelled =
                (int) lines.stream().filter(line -> line.label().isPresent()).count();
        String summary = labelled == 0
                ? "No row has a label to measure against\n"
                : figures.text() + "\nmacro-F1  " + AlignedLines.share(sum / 3) + "\naccuracy  "
                        + AlignedLines.share((double) right / labelled) + "\n";
        String warning = unjudged() == 0 ? "" : "Targets without a word, counted as neutral: " + unjudged() + "\n";
        return "Gold: " + file + " (" + lines.size() + " targets)\n" + warning + "\n" + summary;
    }

    private Tally tally(int label) {
        int gold = 0;
        int predicted = 0;
        int right = 0;
        for (Line line : lines) {
            if (line.label().isPresent()) {
                boolean said = line.predicted() == label;
                boolean is = line.label().getAsInt() == label;
                gold += is ? 1 : 0;
                predicted += said ? 1 : 0;
                right += is && said ? 1 : 0;
            }
        }
        return new Tally(gold, predicted, right);
    }

    private record Tally(int gold, int predicted, int right) {
        double precision() {
            return (double) right / Math.max(1, predicted);
        }

        double recall() {
            return (double) right / Math.max(1, gold);
        }

        double f1() {
            return 2.0 * right / Math.max(1, gold + predicted);
        }
    }
}
