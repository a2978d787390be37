package io.broadsheet.report.page;

import io.broadsheet.model.SentimentLabel;
import io.broadsheet.report.io.Row;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A sentiment as pages show it: in colours that people tell apart who see few, and in words or as a number beside.
 *
 * @param look its class in the pages' style
 * @param label its name; empty when unknown
 * @param score with two decimals; empty when unknown
 * @param value the score as the tables have it, by which rows are sorted
 */
record Tone(String look, String label, String score, String value) {
    private static final Tone UNKNOWN = new Tone("tone-unknown", "", "", "");

    /** That of a row. */
    static Tone of(Row row) {
        String label = row.text("sentiment_label");
        Optional<SentimentLabel> known = Arrays.stream(SentimentLabel.values())
                .filter(one -> one.text().equals(label))
                .findFirst();
        return known.map(one ->
                        new Tone(look(one), label, row.twoDecimals("sentiment_score"), row.text("sentiment_score")))
                .orElse(UNKNOWN);
    }

    /** That of a score alone, in a column that has no label beside it. */
    static Tone ofScore(Row row, String column) {
        OptionalDouble score = row.score(column);
        if (score.isEmpty()) {
            return UNKNOWN;
        }
        SentimentLabel label = SentimentLabel.of(score.getAsDouble());
        return new Tone(look(label), label.text(), row.twoDecimals(column), row.text(column));
    }

    static String look(SentimentLabel label) {
        return "tone-" + label.text().replace(' ', '-');
    }

    /** In words, for people who do not see it. */
    String words() {
        return label.isEmpty() ? "unknown sentiment" : label + " (" + score + ")";
    }
}
