package io.broadsheet.corenlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.sentiment.RNNOptions;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The network with random weights, held against CoreNLP's own sums. */
final class TensorNetworkTest {
    private static final SentimentModel MODEL = new SentimentModel(
            options(), List.of(Tree.valueOf("(S (NP (DT the) (NN dog)) (VP (VBZ barks) (RB loudly)) (. .))")));

    private static RNNOptions options() {
        RNNOptions options = new RNNOptions();
        options.randomSeed = 7;
        options.numHid = 6;
        return options;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ROOT (NN dog))",
                "(ROOT (NP (DT the) (NN dog)))",
                "(ROOT (S (NP (DT the) (NN dog)) (VP (VBZ barks))))",
                "(ROOT (S (NP (DT the) (JJ unheard) (NN dog)) (VP (VBZ barks) (RB loudly)) (. .)))",
                "(ROOT (S (`` ``) (NP (NN dog)) (, ,) (VP (VBZ barks) (NP (DT the) (NN dog)) (PP (IN at) (NN dog))) (. .) ('' '')))",
                "(ROOT (NP (NN dog) (CC and) (NN dog) (CC and) (NN dog)))",
                "(ROOT (X (DT the) (DT the) (. .) (. .)))",
                "(ROOT (FRAG (ADVP (RB loudly)) (: -) (S (VP (VBZ barks)))))"
            })
    void agreesWithCoreNlp(String tree) {
        List<Double> found = new TensorNetwork(MODEL).distribution(Tree.valueOf(tree));

        List<Double> expected = CoreNlpSentiment.distribution(MODEL, Tree.valueOf(tree));
        assertThat(found).hasSize(5).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isCloseTo(expected.get(i), within(1e-12));
        }
        assertThat(found.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesAModelOfAnotherKind() {
        RNNOptions options = options();
        options.combineClassification = false;
        SentimentModel other = new SentimentModel(options, List.of(Tree.valueOf("(NN dog)")));

        assertThatThrownBy(() -> new TensorNetwork(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
