package io.broadsheet.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Sentiment;
import io.broadsheet.testing.StoredEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far negation reaches in the tone of a sentence. */
final class NegationTest {
    private static final double NEUTRAL = 0.25;

    private static List<Double> scores(String title, String... sentences) {
        AnalyzedArticle article = NewsAnalyzer.on(new StoredEngine())
                .analyze(Document.of("tone", title + "\n\n" + String.join("\n\n", sentences) + "\n"));
        return article.sentences().stream().map(NegationTest::score).toList();
    }

    private static double score(Sentence sentence) {
        return ((Sentiment.Scored) sentence.sentiment().sentiment()).score();
    }

    @Test
    void whatIsNotBadIsNotNegative() {
        assertThat(scores(
                        "Inspectors return to the school",
                        "The inspectors did not find a single problem.",
                        "Holm doesn’t view the trade restrictions with despair.",
                        "No one was killed or injured in the crash.",
                        "The doctors could not detect any sign of the deadly disease.",
                        "He does not share her deep pessimism about the future."))
                .allMatch(score -> score > -NEUTRAL);
    }

    @Test
    void whatIsNotGoodIsNotPositive() {
        assertThat(scores(
                        "Peace talks put off again",
                        "The report did not give the mayor any credit or praise.",
                        "The food is not good at all.",
                        "The team did not win a single match.",
                        "The peace deal collapsed on Monday."))
                .allMatch(score -> score < NEUTRAL);
    }

    @Test
    void deniesNothingByNotOnlyAndTwoNegations() {
        assertThat(scores(
                                "Choir sings in the hall",
                                "The crowd was not just impressed – stunned.",
                                "She was not merely pleased but overjoyed.",
                                "There is no lack of good ideas in Osby.",
                                "Nobody could fail to be impressed by the choir.")
                        .subList(1, 5))
                .allMatch(score -> score > 0);
    }
}
