package io.broadsheet.corpus.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.corpus.quote.SpeakerVote.Ballot;
import io.broadsheet.corpus.quote.SpeakerVote.Elected;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeakerVoteTest {
    private static final Ballot SURE = new Ballot("p_anna_holm", 0.95);
    private static final Ballot UNSURE = new Ballot("p_karl_holm", 0.6);
    private static final Ballot UNKNOWN = new Ballot("", 0);

    @Test
    void aSureSpeakerMendsUnknownAndUnsureOnes() {
        Elected elected = SpeakerVote.of(List.of(UNKNOWN, SURE, UNSURE)).orElseThrow();

        assertThat(elected).isEqualTo(new Elected("p_anna_holm", 0.95));
        assertThat(elected.mends(UNKNOWN)).isTrue();
        assertThat(elected.mends(UNSURE)).isTrue();
        assertThat(elected.mends(SURE)).isFalse();
    }

    @Test
    void nobodyIsElectedOfWhomNobodyIsSure() {
        assertThat(SpeakerVote.of(List.of(UNSURE, UNSURE, UNKNOWN))).isEmpty();
        assertThat(SpeakerVote.of(List.of(UNKNOWN))).isEmpty();
    }

    @Test
    void nobodyIsElectedWhereTheSureDisagree() {
        assertThat(SpeakerVote.of(List.of(SURE, new Ballot("p_karl_holm", 0.9), UNKNOWN)))
                .isEmpty();
    }

    @Test
    void oneAgainstManyCostsConfidenceAndIsNotMended() {
        Ballot against = new Ballot("p_karl_holm", 0.95);
        Elected elected =
                SpeakerVote.of(List.of(SURE, SURE, SURE, SURE, against)).orElseThrow();

        assertThat(elected.confidence()).isCloseTo(0.95 * 0.8, within(1e-9));
        assertThat(elected.mends(against)).isFalse();
    }
}
