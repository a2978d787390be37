package io.broadsheet.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.sentence.NewsScorer;
import io.broadsheet.analysis.sentiment.sentence.SentenceScorer;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentModel;
import io.broadsheet.testing.Texts;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class NewsScorerTest {
    private static final List<Double> EVEN = List.of(0.0, 0.0, 1.0, 0.0, 0.0);

    private final SentenceScorer news = SentenceScorer.of(SentimentModel.NEWS);
    private final SentenceScorer rntn = SentenceScorer.of(SentimentModel.RNTN);

    private static DependencyTree sentence(String words) {
        return Texts.tree(ArticleText.of(words), "t1", words, 0);
    }

    private static double score(SentenceSentiment sentiment) {
        return ((Sentiment.Scored) sentiment.sentiment()).score();
    }

    @Test
    void sumsThePolarityOfWordsOverTheRootOfTheirNumber() {
        // VADER has triumph at 2.1, AFINN at 4, Hu and Liu among the positive words.
        var features = NewsScorer.features(sentence("it was a triumph"), i -> true, EVEN)
                .values();

        assertThat(features.get("vader+")).isCloseTo(2.1 / 2 / 2, Offset.offset(1e-9));
        assertThat(features.get("afinn+")).isCloseTo(4 / 2.5 / 2, Offset.offset(1e-9));
        assertThat(features.get("hu_liu+")).isCloseTo(1.0 / 2, Offset.offset(1e-9));
        assertThat(features).doesNotContainKeys("vader-", "afinn-", "hu_liu-");
    }

    @Test
    void hearsGoodAndBadNews() {
        assertThat(score(news.score(sentence("a triumph of courage and hope"), EVEN)))
                .isGreaterThan(0.25);
        assertThat(score(news.score(sentence("a scandal of fraud and murder"), EVEN)))
                .isLessThan(-0.25);
        assertThat(score(news.score(sentence("the meeting is on the second floor"), EVEN)))
                .isBetween(-0.25, 0.25);
    }

    @Test
    void turnsNegatedWordsRound() {
        double plain = score(news.score(sentence("it was a triumph"), EVEN));
        double negated = score(news.score(sentence("it was not a triumph"), EVEN));

        assertThat(negated).isLessThan(0).isLessThan(plain);
        assertThat(score(news.score(sentence("without fraud"), EVEN)))
                .isGreaterThan(score(news.score(sentence("with fraud"), EVEN)));
    }

    @Property
    void risesWithTheEnginesScore(
            @ForAll @StringLength(min = 1, max = 60) String noise,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        DependencyTree sentence = sentence("a scandal, but no triumph " + noise.replaceAll("[^a-z ]", ""));
        double low = Math.min(share, other);
        double high = Math.max(share, other);

        assertThat(score(news.score(sentence, List.of(0.0, 1 - high, 0.0, high, 0.0))))
                .isGreaterThanOrEqualTo(score(news.score(sentence, List.of(0.0, 1 - low, 0.0, low, 0.0))));
    }

    @Property
    void staysInRangeOnAnyDistribution(
            @ForAll @Size(5) List<@DoubleRange(min = 0, max = 1) Double> weights, @ForAll SentimentModel model) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0) {
            SentenceSentiment sentiment = SentenceScorer.of(model)
                    .score(
                            sentence("triumph and disaster"),
                            weights.stream().map(weight -> weight / sum).toList());
            assertThat(score(sentiment)).isBetween(-1.0, 1.0);
            assertThat(sentiment.confidence().orElseThrow()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void judgesThePartOfASentenceByItsOwnWords() {
        ArticleText text = ArticleText.of("“What a triumph,” said the loser of the scandal.");
        DependencyTree whole = Texts.tree(text, "t1", text.toString(), 0);

        assertThat(score(news.scoreWithin(whole, Texts.span(text, "“What a triumph,”"))))
                .isGreaterThan(score(news.scoreWithin(whole, Texts.span(text, "loser of the scandal"))));
    }

    @Test
    void leavesTheEnginesScoreAsItIsWhenAsked() {
        SentenceSentiment sentiment = rntn.score(sentence("a triumph"), List.of(0.1, 0.4, 0.3, 0.2, 0.0));

        assertThat(score(sentiment)).isCloseTo(-0.1 - 0.2 + 0.1, Offset.offset(1e-9));
        assertThat(sentiment.confidence()).hasValue(0.3);
        assertThat(rntn.score(sentence("a triumph"), List.of())).isEqualTo(SentenceSentiment.UNKNOWN);
    }

    @Test
    void judgesByWordsAloneWhereTheEngineDoesNot() {
        assertThat(score(news.score(sentence("a scandal of fraud"), List.of()))).isLessThan(0);
    }
}
