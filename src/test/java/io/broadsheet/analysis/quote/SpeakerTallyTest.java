package io.broadsheet.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.SpeakerSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeakerTallyTest {
    private static final Speaker HOLM = new Speaker.Named("Ingrid Holm", "e1");
    private static final Speaker FERRYMAN = new Speaker.Unnamed("a ferryman");

    private static Quote quote(Quote.Kind kind, Speaker speaker, String role, int words, double score) {
        Span span = new Span(0, words);
        Attribution attribution = new Attribution(speaker, role, Excerpt.NONE, Excerpt.NONE, "rule", "", "", 0.9);
        return new Quote(
                "q", "s0", kind, span, span, "x".repeat(words), attribution, words, new Sentiment.Scored(score));
    }

    @Test
    void countsTheQuotesOfASpeakerByKindAndWords() {
        List<SpeakerSummary> speakers = SpeakerTally.of(List.of(
                quote(Quote.Kind.DIRECT, HOLM, "", 2, 0),
                quote(Quote.Kind.INDIRECT, HOLM, "", 7, 0),
                quote(Quote.Kind.DIRECT, HOLM, "", 1, 0),
                quote(Quote.Kind.MIXED, HOLM, "", 5, 0)));

        assertThat(speakers).hasSize(1);
        SpeakerSummary holm = speakers.get(0);
        assertThat(holm.speaker()).isEqualTo(HOLM);
        assertThat(holm.direct()).isEqualTo(2);
        assertThat(holm.mixed()).isEqualTo(1);
        assertThat(holm.indirect()).isEqualTo(1);
        assertThat(holm.quotes()).isEqualTo(4);
        assertThat(holm.words()).isEqualTo(15);
    }

    @Test
    void keepsSpeakersApartInTheOrderOfTheirFirstQuote() {
        List<SpeakerSummary> speakers = SpeakerTally.of(List.of(
                quote(Quote.Kind.DIRECT, FERRYMAN, "", 2, 0),
                quote(Quote.Kind.DIRECT, HOLM, "", 3, 0),
                quote(Quote.Kind.DIRECT, FERRYMAN, "", 4, 0)));

        assertThat(speakers).extracting(SpeakerSummary::speaker).containsExactly(FERRYMAN, HOLM);
        assertThat(speakers).extracting(SpeakerSummary::words).containsExactly(6, 3);
    }

    @Test
    void weighsSentimentByWords() {
        List<SpeakerSummary> speakers = SpeakerTally.of(
                List.of(quote(Quote.Kind.DIRECT, HOLM, "", 2, 0.4), quote(Quote.Kind.DIRECT, HOLM, "", 1, -0.6)));

        // two words at 0.4 and one at -0.6
        assertThat(((Sentiment.Scored) speakers.get(0).sentiment()).score()).isCloseTo(0.2 / 3, offset(1e-9));
    }

    @Test
    void givesTheFirstRoleThatIsKnown() {
        List<SpeakerSummary> speakers = SpeakerTally.of(List.of(
                quote(Quote.Kind.DIRECT, HOLM, "", 2, 0),
                quote(Quote.Kind.DIRECT, HOLM, "mayor of Osby", 2, 0),
                quote(Quote.Kind.DIRECT, HOLM, "mother of three", 2, 0)));

        assertThat(speakers.get(0).role()).isEqualTo("mayor of Osby");
    }

    @Test
    void givesUnknownSpeakersNoRow() {
        assertThat(SpeakerTally.of(List.of(quote(Quote.Kind.DIRECT, Speaker.UNKNOWN, "", 2, 0))))
                .isEmpty();
    }
}
