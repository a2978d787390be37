package io.broadsheet.corpus.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.testing.PlainEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdentityReviewTest {
    private static final AnalyzedArticle ARTICLE = NewsAnalyzer.on(new PlainEngine())
            .analyze(Document.of("a", "the bridge opens\n\nthe people left. the crowd cheered Ada Moreno.\n"));

    private static IdentityReview ofMethod(String method) {
        return IdentityReview.ofMethod("a", "e1", "Moreno", "Ada Moreno", 3, method)
                .orElseThrow();
    }

    @Test
    void asksWhomANameMeansThatSeveralBear() {
        ReviewItem item = ofMethod("open").item(ARTICLE, List.of("Ada Moreno", "Karl Moreno"));

        assertThat(item.question()).isEqualTo(Question.WHICH_BEARER);
        assertThat(item.doubt()).isEqualTo(0.5);
        assertThat(item.value()).isEqualTo("Ada Moreno");
        assertThat(item.excerpt()).isEqualTo("the crowd cheered Ada Moreno.");
    }

    @Test
    void doubtsJoinsAsTheirRulesWereWrong() {
        assertThat(ofMethod("short-first-name").doubt())
                .isGreaterThan(ofMethod("last-name").doubt());
        assertThat(ofMethod("short-first-name").item(ARTICLE, List.of()).guess())
                .isEqualTo("Moreno = Ada Moreno");
        assertThat(IdentityReview.sureMethods())
                .contains("own-name", "last-name")
                .doesNotContain("short-first-name", "open", "bearer");
    }

    @Test
    void asksNothingOfWhatTheUserSaid() {
        assertThat(IdentityReview.ofMethod("a", "e1", "Moreno", "Ada Moreno", 3, "correction"))
                .isEmpty();
    }

    @Test
    void doubtsOnePersonOfTwoPronounsByHowManyArticlesSayOtherwise() {
        ReviewItem item = IdentityReview.ofPronoun("a", "e1", "Ada Moreno", "Ada Moreno", 3, 1, 4)
                .item(ARTICLE, List.of());

        assertThat(item.question()).isEqualTo(Question.TWO_IN_ONE);
        assertThat(item.doubt()).isEqualTo(0.25);
        assertThat(item.value()).isEmpty();
    }
}
