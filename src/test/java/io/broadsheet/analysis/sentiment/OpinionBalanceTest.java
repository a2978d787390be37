package io.broadsheet.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class OpinionBalanceTest {
    private static final TargetSentiment PRAISED = TargetSentiment.of(List.of(0.0, 0.0, 1.0));
    private static final TargetSentiment BLAMED = TargetSentiment.of(List.of(1.0, 0.0, 0.0));
    private static final TargetSentiment NAMED = TargetSentiment.of(List.of(0.0, 1.0, 0.0));

    private static Sentiment balance(List<TargetSentiment> mentions) {
        OpinionBalance balance = new OpinionBalance();
        mentions.forEach(balance::add);
        return balance.balance();
    }

    private static double score(TargetSentiment... mentions) {
        return ((Sentiment.Scored) balance(List.of(mentions))).score();
    }

    @Test
    void doubtsASingleMention() {
        assertThat(score(PRAISED)).isCloseTo(1.0 / 2, Offset.offset(1e-6));
        assertThat(score(PRAISED, PRAISED, PRAISED)).isCloseTo(3.0 / 4, Offset.offset(1e-6));
        assertThat(score(PRAISED, PRAISED, BLAMED)).isCloseTo(1.0 / 4, Offset.offset(1e-6));
    }

    @Test
    void letsMentionsThatJudgeNothingCountForNothing() {
        assertThat(score(BLAMED, NAMED, NAMED, NAMED)).isCloseTo(-1.0 / 2, Offset.offset(1e-6));
        assertThat(score(NAMED)).isCloseTo(0, Offset.offset(1e-6));
    }

    @Test
    void isUnknownWithoutAJudgedMention() {
        assertThat(balance(List.of())).isEqualTo(Sentiment.UNKNOWN);
        assertThat(balance(List.of(TargetSentiment.UNKNOWN))).isEqualTo(Sentiment.UNKNOWN);
    }

    @Test
    void takesTheLeanOfNewsOff() {
        // A little more harm than good is what news tells of anyone.
        assertThat(Math.abs(score(TargetSentiment.of(List.of(0.26, 0.6, 0.14)))))
                .isLessThan(0.01);
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<TargetSentiment> mentions = new ArrayList<>(List.of(PRAISED, NAMED, BLAMED, PRAISED));
        Sentiment.Scored forward = (Sentiment.Scored) balance(mentions);
        Collections.reverse(mentions);

        assertThat(((Sentiment.Scored) balance(mentions)).score()).isCloseTo(forward.score(), Offset.offset(1e-12));
    }
}
