package io.broadsheet.corpus.correction;

import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.TargetSentiment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a correction says something feels.
 *
 * @param score from -1 to 1
 */
record ScoreWish(double score) {
    /** What a label or a number means, with a point or a comma before its decimals; empty if it is neither. */
    static Optional<ScoreWish> of(String value) {
        String word = value.toLowerCase(Locale.ROOT).replace('_', ' ');
        Optional<SentimentLabel> label = Arrays.stream(SentimentLabel.values())
                .filter(known -> known.text().equals(word))
                .findFirst();
        if (label.isPresent()) {
            return Optional.of(new ScoreWish(label.get().value()));
        }
        if (!word.matches("[+-]?(\\d{1,9}([.,]\\d{0,9})?|[.,]\\d{1,9})")) {
            return Optional.empty();
        }
        double score = Double.parseDouble(word.replace(',', '.'));
        return score >= -1 && score <= 1 ? Optional.of(new ScoreWish(score)) : Optional.empty();
    }

    Sentiment sentiment() {
        return new Sentiment.Scored(score);
    }

    /**
     * The sentiment toward a name, with probabilities that have this score for their difference and make the label's side the
     * likeliest, so that sums over mentions take it as they take others.
     */
    TargetSentiment towardTarget() {
        double size = Math.abs(score);
        double against = size > SentimentLabel.NEUTRAL_TO ? Math.max(0, (1 - 2 * size) / 3) : 0;
        double with = size + against;
        double neutral = Math.max(0, 1 - with - against);
        return new TargetSentiment(
                sentiment(), score < 0 ? List.of(with, neutral, against) : List.of(against, neutral, with));
    }
}
