package io.broadsheet.corpus.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.testing.PlainEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QuoteReviewTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new PlainEngine());

    private static List<ReviewItem> review(String text) {
        AnalyzedArticle article = ANALYZER.analyze(Document.of("a", text));
        ReviewQueue queue = new ReviewQueue(100);
        new QuoteReview(article, Map.of()).addTo(queue);
        return queue.items();
    }

    @Test
    void asksWhoSpeaksAndNamesWhoStandsNear() {
        List<ReviewItem> items =
                review("the bridge opens\n\nthe people saw Ada Moreno and Jonas Petersen.\n\n“It holds and it "
                        + "will hold for a hundred years and more.”\n");

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.question()).isEqualTo(Question.WHO_SPEAKS);
            assertThat(item.guess()).isEmpty();
            assertThat(item.rivals()).startsWith("Jonas Petersen").doesNotHaveDuplicates();
            assertThat(item.value()).isEqualTo("Jonas Petersen");
            assertThat(item.excerpt()).contains("hundred years");
            assertThat(item.why()).contains("unknown");
        });
    }

    @Test
    void passesOverSpeakersThatAreSure() {
        assertThat(review("the bridge opens\n\n“It holds and it will hold for many years,” said Ada Moreno.\n"))
                .isEmpty();
    }

    @Test
    void doubtsThatPeopleCallThemselvesByName() {
        List<ReviewItem> items = review(
                "the bridge opens\n\n“what Ada Moreno built will hold for many years,” said Ada Moreno. Jonas Petersen left.\n");

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.question()).isEqualTo(Question.WRONG_SPEAKER);
            assertThat(item.guess()).isEqualTo("Ada Moreno");
            assertThat(item.rivals()).containsExactly("Jonas Petersen");
            assertThat(item.why()).contains("names-speaker");
        });
    }

    @Test
    void everySignMovesTheOdds() {
        assertThat(DoubtSign.values())
                .allSatisfy(sign -> assertThat(sign.weight()).isPositive().isNotEqualTo(1));
    }
}
