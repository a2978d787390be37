package io.broadsheet.analysis.sentiment.target;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.lexicon.PolarSentence;
import io.broadsheet.analysis.sentiment.linear.LinearModel;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Span;
import io.broadsheet.model.TargetSentiment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the sentiment of a sentence toward a target in it, by a logistic regression over {@link TargetFeatures} that was
 * trained on NewsMTSC (Hamborg and Donnay 2021, MIT); docs/sentiment.md is its model card.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class TargetScorer {
    /** The trained scorer. */
    public static final TargetScorer NEWS =
            new TargetScorer(LinearModel.read(TargetScorer.class, "target-weights.tsv"));

    private final LinearModel model;

    private TargetScorer(LinearModel model) {
        this.model = model;
    }

    /**
     * Judges a target.
     *
     * @param sentence the sentence that holds it
     * @param target where it stands in the article
     * @param sentenceScore the engine's own score of the sentence, from -1 to 1; 0 where it has none
     * @return unknown when no word of the sentence lies in the target
     */
    public TargetSentiment score(PolarSentence sentence, Span target, double sentenceScore) {
        var features = TargetFeatures.of(sentence, target, sentenceScore);
        return features.values().isEmpty() ? TargetSentiment.UNKNOWN : TargetSentiment.of(model.distribution(features));
    }

    /**
     * Judges the names that an article mentions.
     *
     * @param trees the article's sentences
     * @param mentions its mentions
     */
    public List<Mention> judge(List<DependencyTree> trees, List<Mention> mentions) {
        Map<String, DependencyTree> byId = new HashMap<>();
        trees.forEach(tree -> byId.put(tree.sentence().id(), tree));
        Map<String, PolarSentence> polar = new HashMap<>();
        List<Mention> judged = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<DependencyTree> found = Optional.ofNullable(byId.get(mention.sentenceId()));
            judged.add(
                    found.isPresent()
                            ? mention.withSentiment(score(
                                    polar.computeIfAbsent(mention.sentenceId(), id -> new PolarSentence(found.get())),
                                    mention.span(),
                                    found.get().sentence().sentiment().expected()))
                            : mention);
        }
        return judged;
    }

    /** A distribution without the lean that news has toward whom it does not judge. */
    List<Double> centred(List<Double> distribution) {
        return model.centred(distribution);
    }
}
