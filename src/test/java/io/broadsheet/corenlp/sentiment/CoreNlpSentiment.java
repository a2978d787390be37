package io.broadsheet.corenlp.sentiment;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import java.util.List;

/** What CoreNLP's own annotator does with a tree. */
final class CoreNlpSentiment {
    private CoreNlpSentiment() {}

    static List<Double> distribution(SentimentModel model, Tree tree) {
        TreeBinarizer binarizer =
                TreeBinarizer.simpleTreeBinarizer(new ModCollinsHeadFinder(), new PennTreebankLanguagePack());
        Tree binary = binarizer.transformTree(tree);
        Trees.convertToCoreLabels(binary);
        Tree collapsed = new CollapseUnaryTransformer().transformTree(binary);
        new SentimentCostAndGradient(model, null).forwardPropagateTree(collapsed);
        return RNNCoreAnnotations.getPredictionsAsStringList(collapsed).stream()
                .map(Double::valueOf)
                .toList();
    }
}
