package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentimentLabelTest {
    @ParameterizedTest
    @CsvSource({
        "-1, very negative",
        "-0.75, negative",
        "-0.26, negative",
        "-0.25, neutral",
        "0, neutral",
        "0.25, neutral",
        "0.26, positive",
        "0.75, positive",
        "0.76, very positive",
        "1, very positive"
    })
    void namesScoresByTheirCutPoints(double score, String label) {
        assertThat(SentimentLabel.of(score).text()).isEqualTo(label);
    }

    @Test
    void refusesAScoreOutsideTheRange() {
        assertThatThrownBy(() -> new Sentiment.Scored(1.01)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> new Sentiment.Scored(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void isAsConfidentAsTheLabelsClassIsProbable() {
        SentenceSentiment sentiment =
                new SentenceSentiment(new Sentiment.Scored(-0.4), 0.5, List.of(0.2, 0.5, 0.2, 0.1, 0.0));

        assertThat(sentiment.confidence()).hasValue(0.5);
        assertThat(SentenceSentiment.UNKNOWN.confidence()).isEmpty();
    }
}
