package io.broadsheet.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentSummary;
import io.broadsheet.model.Span;
import io.broadsheet.testing.PlainEngine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ArticleSentimentTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new PlainEngine());

    private static AnalyzedArticle analyze(String text) {
        return ANALYZER.analyze(Document.of("judged", text));
    }

    private static double score(Sentiment sentiment) {
        return ((Sentiment.Scored) sentiment).score();
    }

    private static int tokens(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }

    @Test
    void scoresAnArticleOfOneHeading() {
        AnalyzedArticle article = analyze("A triumph for the town");

        assertThat(article.sentences()).hasSize(1);
        assertThat(article.sectionSentiments()).hasSize(1);
        assertThat(article.sentiment().mostPositiveSentenceId()).isEqualTo("t1");
        assertThat(article.sentiment().quoted()).isEqualTo(Sentiment.UNKNOWN);
    }

    @Test
    void knowsNothingOfAnArticleWithoutSentences() {
        AnalyzedArticle article = analyze("   \n\n ");

        assertThat(article.sentences()).isEmpty();
        assertThat(article.sentiment().overall()).isEqualTo(Sentiment.UNKNOWN);
    }

    @Test
    void hasNoNarrativeWhereAllIsQuoted() {
        SentimentSummary summary =
                SentimentSummaries.summary(analyze("It was a triumph.").sentences(), List.of(new Span(0, 17)));

        assertThat(summary.narrative()).isEqualTo(Sentiment.UNKNOWN);
        assertThat(summary.quoted()).isEqualTo(summary.overall());
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> words = Arbitraries.of(
                "triumph",
                "fraud",
                "not",
                "the",
                "Nora Velm",
                "said",
                "“hope”",
                ".",
                ",",
                "murder",
                "\n\n",
                "Otto Brandt");
        return words.list().ofMinSize(1).ofMaxSize(60).map(list -> "Title of it\n\n" + String.join(" ", list));
    }

    @Property(tries = 200)
    void addsUp(@ForAll("articles") String text) {
        AnalyzedArticle article = analyze(text);
        double sum = 0;
        for (int i = 0; i < article.sections().size(); i++) {
            String id = article.sections().get(i).id();
            List<Sentence> inside = article.sentences().stream()
                    .filter(sentence -> sentence.sectionId().equals(id))
                    .toList();
            SentimentSummary summary = article.sectionSentiments().get(i);
            assertThat(summary.counts().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(inside.size());
            if (!inside.isEmpty()) {
                assertThat(score(summary.overall())).isBetween(-1.0, 1.0);
                sum += score(summary.overall()) * tokens(inside);
            }
        }
        assertThat(score(article.sentiment().overall()))
                .isCloseTo(sum / tokens(article.sentences()), Offset.offset(1e-9));
        article.mentions()
                .forEach(mention ->
                        assertThat(score(mention.sentiment().sentiment())).isBetween(-1.0, 1.0));
        article.sectionEntities()
                .forEach(entity -> assertThat(score(entity.sentiment())).isBetween(-1.0, 1.0));
    }
}
