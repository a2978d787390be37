package io.broadsheet.analysis.sentiment.sentence;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.SentimentModel;
import io.broadsheet.model.Span;
import java.util.List;

/** Judges sentences and parts of them. Implementations are safe for use by several threads. */
public interface SentenceScorer {
    /** The scorer of a model. */
    static SentenceScorer of(SentimentModel model) {
        return switch (model) {
            case NEWS -> NewsScorer.TRAINED;
            case RNTN -> new RntnScorer();
        };
    }

    /**
     * Judges a sentence.
     *
     * @param tree the sentence, whose own sentiment does not matter
     * @param distribution the language engine's probabilities of the five classes; empty when it did not judge
     */
    SentenceSentiment score(DependencyTree tree, List<Double> distribution);

    /**
     * Judges the words of a judged sentence that lie in a stretch of text.
     *
     * @return unknown if the sentence is
     */
    SentenceSentiment scoreWithin(DependencyTree tree, Span stretch);
}
