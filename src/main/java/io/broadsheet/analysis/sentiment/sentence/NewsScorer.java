package io.broadsheet.analysis.sentiment.sentence;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.lexicon.PolarSentence;
import io.broadsheet.analysis.sentiment.lexicon.Polarity;
import io.broadsheet.analysis.sentiment.linear.FeatureVector;
import io.broadsheet.analysis.sentiment.linear.LinearModel;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The RNTN's score calibrated for news: a logistic regression over that score and, for each of three lexicons, the sums of
 * positive and of negative polarity, negation taken into account, over the square root of the number of words. It was
 * trained on NewsMTSC (Hamborg and Donnay 2021, MIT); docs/sentiment.md is its model card.
 *
 * <p>A score is the probability of positive less that of negative, {@linkplain LinearModel#centred centred}; its confidence
 * is the probability of the side that the label names. It rises with the RNTN's score, all else equal.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class NewsScorer implements SentenceScorer {
    /** The feature that holds the RNTN's score. */
    static final String RNTN = "rntn";

    /** The trained scorer. */
    static final NewsScorer TRAINED = new NewsScorer(LinearModel.read(NewsScorer.class, "sentence-weights.tsv"));

    private final LinearModel model;

    private NewsScorer(LinearModel model) {
        this.model = model;
    }

    @Override
    public SentenceSentiment score(DependencyTree tree, List<Double> distribution) {
        return judged(features(tree, i -> true, distribution), distribution);
    }

    @Override
    public SentenceSentiment scoreWithin(DependencyTree tree, Span stretch) {
        List<Double> distribution = tree.sentence().sentiment().distribution();
        return judged(features(tree, i -> stretch.contains(tree.token(i).span()), distribution), distribution);
    }

    private SentenceSentiment judged(FeatureVector features, List<Double> distribution) {
        List<Double> centred = model.centred(model.distribution(features));
        double score = centred.get(2) - centred.get(0);
        double confidence = switch (SentimentLabel.of(score)) {
            case VERY_NEGATIVE, NEGATIVE -> centred.get(0);
            case NEUTRAL -> centred.get(1);
            case POSITIVE, VERY_POSITIVE -> centred.get(2);
        };
        return new SentenceSentiment(new Sentiment.Scored(score), confidence, distribution);
    }

    /**
     * What the model sees of a sentence or a part of it.
     *
     * @param inside which words count, by their position from 0
     * @param distribution the RNTN's probabilities of the five classes; empty when it did not judge
     */
    public static FeatureVector features(DependencyTree tree, IntPredicate inside, List<Double> distribution) {
        PolarSentence polar = new PolarSentence(tree);
        FeatureVector sums = new FeatureVector();
        int words = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (inside.test(i)) {
                words++;
                Polarity polarity = polar.polarityInScope(i);
                add(sums, "vader", polarity.vader());
                add(sums, "afinn", polarity.afinn());
                add(sums, "hu_liu", polarity.huLiu());
            }
        }
        FeatureVector features = new FeatureVector();
        features.set(RNTN, SentenceSentiment.expected(distribution));
        double root = Math.sqrt(Math.max(1, words));
        sums.values().forEach((feature, sum) -> features.set(feature, sum / root));
        return features;
    }

    private static void add(FeatureVector sums, String lexicon, double value) {
        if (value != 0) {
            sums.add(lexicon + (value > 0 ? "+" : "-"), Math.abs(value));
        }
    }
}
