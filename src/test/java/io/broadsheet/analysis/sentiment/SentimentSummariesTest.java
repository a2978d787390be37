package io.broadsheet.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.SentimentSummary;
import io.broadsheet.model.Span;
import io.broadsheet.testing.Texts;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SentimentSummariesTest {
    private final ArticleText text = ArticleText.of("All is well here. “All is lost,” he said.");
    private final Sentence well = Texts.sentence(text, "t1", "All is well here.", 0.8);
    private final Sentence lost = Texts.sentence(text, "t2", "“All is lost,” he said.", -0.5);

    private static double score(Sentiment sentiment) {
        return ((Sentiment.Scored) sentiment).score();
    }

    @Test
    void weighsSentencesByTheirTokens() {
        SentimentSummary summary = SentimentSummaries.summary(List.of(well, lost), List.of());

        // five tokens at 0.8, nine at -0.5
        assertThat(score(summary.overall())).isCloseTo((5 * 0.8 - 9 * 0.5) / 14, Offset.offset(1e-9));
        assertThat(summary.count(SentimentLabel.VERY_POSITIVE)).isEqualTo(1);
        assertThat(summary.count(SentimentLabel.NEGATIVE)).isEqualTo(1);
        assertThat(summary.mostPositiveSentenceId()).isEqualTo("t1");
        assertThat(summary.mostNegativeSentenceId()).isEqualTo("t2");
    }

    @Test
    void keepsQuotedWordsApartFromTheReporters() {
        Span quote = Texts.span(text, "“All is lost,”");

        SentimentSummary summary = SentimentSummaries.summary(List.of(well, lost), List.of(quote));

        assertThat(score(summary.quoted())).isCloseTo(-0.5, Offset.offset(1e-9));
        // five tokens at 0.8, and "he said ." at -0.5
        assertThat(score(summary.narrative())).isCloseTo((5 * 0.8 - 3 * 0.5) / 8, Offset.offset(1e-9));
    }

    @Test
    void knowsNothingOfASectionWithoutSentences() {
        SentimentSummary summary = SentimentSummaries.summary(List.of(), List.of());

        assertThat(summary.overall()).isEqualTo(Sentiment.UNKNOWN);
        assertThat(summary.quoted()).isEqualTo(Sentiment.UNKNOWN);
        assertThat(summary.mostPositiveSentenceId()).isEmpty();
        assertThat(summary.counts()).containsOnly(0);
    }

    @Test
    void leavesUnjudgedSentencesOut() {
        Sentence unjudged =
                new Sentence("t3", "s0", 0, Sentence.Kind.BODY, well.span(), well.tokens(), SentenceSentiment.UNKNOWN);

        SentimentSummary summary = SentimentSummaries.summary(List.of(unjudged, lost), List.of());

        assertThat(score(summary.overall())).isEqualTo(-0.5);
        assertThat(summary.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    @Test
    void givesAnArticleItsSectionsWeightedMean() {
        Sentence inOther =
                new Sentence("t2", "s1", 1, Sentence.Kind.BODY, lost.span(), lost.tokens(), lost.sentiment());
        SentimentSummary whole = SentimentSummaries.summary(List.of(well, inOther), List.of());
        SentimentSummary first = SentimentSummaries.summary(List.of(well), List.of());
        SentimentSummary second = SentimentSummaries.summary(List.of(inOther), List.of());

        assertThat(score(whole.overall()))
                .isCloseTo((score(first.overall()) * 5 + score(second.overall()) * 9) / 14, Offset.offset(1e-9));
    }
}
