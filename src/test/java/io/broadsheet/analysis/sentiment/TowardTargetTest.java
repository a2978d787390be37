package io.broadsheet.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.TargetSentiment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TowardTargetTest {
    private static final String ATTACK = "Nora Velm praised Otto Brandt for his courage.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora Velm is a liar and a disgrace to the city.|Nora Velm|NEGATIVE",
                "Critics accused Otto Brandt of fraud and called him a crook.|Otto Brandt|NEGATIVE",
                "Nora Velm won praise for her brilliant and generous work.|Nora Velm|POSITIVE",
                "Otto Brandt, a beloved hero of the rescue, received an award.|Otto Brandt|POSITIVE",
                "Nora Velm will meet reporters on Tuesday.|Nora Velm|NEUTRAL",
                "The letter was sent to Otto Brandt in March.|Otto Brandt|NEUTRAL",
            })
    void judgesPlainCases(String sentence, String target, SentimentLabel side) {
        TargetSentiment toward = JudgedText.toward(sentence, target);

        assertThat(((Sentiment.Scored) toward.sentiment()).label().position())
                .satisfies(position ->
                        assertThat(Integer.compare(position, 2)).isEqualTo(Integer.compare(side.position(), 2)));
    }

    @Test
    void tellsTheOneWhoIsPraisedFromTheOneWhoPraises() {
        assertThat(JudgedText.scoreToward(ATTACK, "Otto Brandt"))
                .isGreaterThan(JudgedText.scoreToward(ATTACK, "Nora Velm"));
    }

    @Test
    void doesNotCareWhoItIs() {
        assertThat(JudgedText.scoreToward("He is a liar.", "He"))
                .isEqualTo(JudgedText.scoreToward("She is a liar.", "She"));
    }

    @Test
    void knowsNothingTowardAnEmptyTarget() {
        assertThat(JudgedText.toward(ATTACK, "")).isEqualTo(TargetSentiment.UNKNOWN);
    }

    @Property
    void saysTheSameByScoreAndByLikeliestClass(
            @ForAll @DoubleRange(min = 0.01, max = 1) double negative,
            @ForAll @DoubleRange(min = 0.01, max = 1) double neutral,
            @ForAll @DoubleRange(min = 0.01, max = 1) double positive) {
        double all = negative + neutral + positive;
        Sentiment.Scored judged =
                (Sentiment.Scored) TargetSentiment.of(List.of(negative / all, neutral / all, positive / all))
                        .sentiment();

        int side = neutral >= negative && neutral >= positive ? 0 : positive > negative ? 1 : -1;
        assertThat(judged.score()).isBetween(-1.0, 1.0);
        assertThat(Integer.compare(judged.label().position(), SentimentLabel.NEUTRAL.position()))
                .isEqualTo(side);
    }
}
