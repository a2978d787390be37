package io.broadsheet.analysis.sentiment.sentence;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.Span;
import java.util.List;

/**
 * The recursive neural tensor network (Socher and others 2013) as it is: a sentence's score is the expected value of its
 * five classes, which stand at -1, -0.5, 0, 0.5 and 1; its confidence is the probability of the class that the label
 * names. A part of a sentence has the sentence's score. Stateless, so safe for use by several threads.
 */
final class RntnScorer implements SentenceScorer {
    @Override
    public SentenceSentiment score(DependencyTree tree, List<Double> distribution) {
        if (distribution.isEmpty()) {
            return SentenceSentiment.UNKNOWN;
        }
        double score = SentenceSentiment.expected(distribution);
        return new SentenceSentiment(
                new Sentiment.Scored(score),
                distribution.get(SentimentLabel.of(score).position()),
                distribution);
    }

    @Override
    public SentenceSentiment scoreWithin(DependencyTree tree, Span stretch) {
        return tree.sentence().sentiment();
    }
}
