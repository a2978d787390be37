package io.broadsheet.analysis.sentiment;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.sentence.SentenceScorer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentSummary;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums up the sentiment of sentences: of a section, of an article, of a stretch of text.
 *
 * <p>A score is the mean of the sentences' scores, weighted by their tokens, headings included: so an article's is the mean
 * of its sections', weighted likewise. docs/sentiment.md says how that was chosen and what it loses.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class SentimentSummaries {
    private final SentenceScorer scorer;

    /** Sums up what a scorer judged. */
    public SentimentSummaries(SentenceScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * The sentiment of a stretch of text: the mean over the parts of sentences that lie in it, weighted by their tokens.
     *
     * @param trees the article's sentences
     */
    public Sentiment stretch(List<DependencyTree> trees, Span span) {
        ScoreMean mean = new ScoreMean();
        for (DependencyTree tree : trees) {
            Sentence sentence = tree.sentence();
            if (sentence.span().overlaps(span)) {
                SentenceSentiment part =
                        span.contains(sentence.span()) ? sentence.sentiment() : scorer.scoreWithin(tree, span);
                mean.add(part.sentiment(), tokensInside(sentence, List.of(span)));
            }
        }
        return mean.mean();
    }

    /** The summary of each section, in the order of the sections. */
    public static List<SentimentSummary> sections(
            List<Section> sections, List<Sentence> sentences, List<Span> reported) {
        List<SentimentSummary> summaries = new ArrayList<>();
        for (Section section : sections) {
            summaries.add(summary(
                    sentences.stream()
                            .filter(sentence -> sentence.sectionId().equals(section.id()))
                            .toList(),
                    reported));
        }
        return summaries;
    }

    /**
     * The summary of some sentences, such as {@link AnalyzedArticle#sentences()}.
     *
     * @param reported the content of the article's quotes, in any order
     */
    public static SentimentSummary summary(List<Sentence> sentences, List<Span> reported) {
        ScoreMean overall = new ScoreMean();
        ScoreMean quoted = new ScoreMean();
        ScoreMean narrative = new ScoreMean();
        Integer[] counts = {0, 0, 0, 0, 0};
        int quotedTokens = 0;
        String mostPositive = "";
        String mostNegative = "";
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (Sentence sentence : sentences) {
            Sentiment sentiment = sentence.sentiment().sentiment();
            int tokens = sentence.tokens().size();
            int inside = tokensInside(sentence, reported);
            overall.add(sentiment, tokens);
            quoted.add(sentiment, inside);
            narrative.add(sentiment, tokens - inside);
            if (sentiment instanceof Sentiment.Scored scored) {
                counts[scored.label().position()]++;
                quotedTokens += inside;
                if (scored.score() > highest) {
                    highest = scored.score();
                    mostPositive = sentence.id();
                }
                if (scored.score() < lowest) {
                    lowest = scored.score();
                    mostNegative = sentence.id();
                }
            }
        }
        return new SentimentSummary(
                overall.mean(),
                List.of(counts),
                quoted.mean(),
                narrative.mean(),
                quotedTokens,
                mostPositive,
                mostNegative);
    }

    private static int tokensInside(Sentence sentence, List<Span> stretches) {
        List<Span> near = stretches.stream()
                .filter(stretch -> stretch.overlaps(sentence.span()))
                .toList();
        return near.isEmpty()
                ? 0
                : (int) sentence.tokens().stream()
                        .filter(token -> near.stream().anyMatch(stretch -> stretch.contains(token.span())))
                        .count();
    }
}
