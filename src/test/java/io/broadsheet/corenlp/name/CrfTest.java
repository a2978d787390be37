package io.broadsheet.corenlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.process.WordShapeClassifier;
import io.broadsheet.corenlp.compact.HashTable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The random field with a model of a few weights, held against the sum over all ways to label a sentence. */
final class CrfTest {
    private static final List<String> LABELS = List.of("O", "PERSON", "LOCATION");

    /** Weights of a word's labels, by the name of the feature. */
    private static final Map<String, float[]> OF_WORD = Map.of(
            "Anna-WORD|C", new float[] {0, 3, 0.5f},
            "Velm-WORD|C", new float[] {0, 0.5f, 2},
            "in-PW|C", new float[] {-1, 0, 2},
            "#<V#|C", new float[] {0, 0.25f, 0.25f},
            "###|C", new float[] {1, 0, 0});

    /** Weights of the labels of a word and the one before it. */
    private static final Map<String, float[]> OF_PAIR = Map.of(
            "PSEQ|CpC", new float[] {0.5f, 0, 0, 0, 1.5f, -1, 0, -1, Float.NEGATIVE_INFINITY},
            "Holm-PSEQW|CpC", new float[] {0, 0, 0, 0, 2, 0, 0, 0, 0});

    private static Crf crf() {
        Map<String, float[]> all = new TreeMap<>(OF_WORD);
        all.putAll(OF_PAIR);
        HashTable.Builder features = new HashTable.Builder(all.size());
        List<Float> weights = new ArrayList<>();
        all.forEach((feature, row) -> {
            features.put(feature, weights.size());
            for (float weight : row) {
                weights.add(weight);
            }
        });
        ByteBuffer block = ByteBuffer.allocate(weights.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        weights.forEach(block::putFloat);
        ByteBuffer nothing = new HashTable.Builder(0).block();
        CrfOptions options = new CrfOptions(WordShapeClassifier.WORDSHAPECHRIS2USELC, 6, 4, false);
        return new Crf(LABELS, options, features.block(), block.flip(), nothing, nothing);
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of("Anna", "Holm", "Velm", "in", "met", "Mr.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void probabilitiesAreTheShareOfAllLabellings(@ForAll("sentences") List<String> words) {
        List<double[]> found = crf().probabilities(words, Collections.nCopies(words.size(), "NN"));

        List<double[]> expected = enumerated(words);
        for (int i = 0; i < words.size(); i++) {
            assertThat(found.get(i)).as("%s in %s", words.get(i), words).containsExactly(expected.get(i), within(1e-9));
        }
    }

    /** Sums over every labelling. */
    private static List<double[]> enumerated(List<String> words) {
        int labels = LABELS.size();
        List<double[]> sums = new ArrayList<>();
        words.forEach(word -> sums.add(new double[labels]));
        double all = 0;
        for (int labelling = 0; labelling < Math.pow(labels, words.size()); labelling++) {
            double score = 0;
            int rest = labelling;
            int before = -1;
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                int label = rest % labels;
                score += ofWord(words, i)[label];
                // Before the first word, any label may stand: all of them are summed up.
                score += before < 0 ? logOfSumOverFirst(words, label) : ofPair(words, i)[before * labels + label];
                chosen.add(label);
                before = label;
                rest /= labels;
            }
            double ways = Math.exp(score);
            all += ways;
            for (int i = 0; i < words.size(); i++) {
                sums.get(i)[chosen.get(i)] += ways;
            }
        }
        for (double[] ofWord : sums) {
            for (int label = 0; label < labels; label++) {
                ofWord[label] /= all;
            }
        }
        return sums;
    }

    private static double logOfSumOverFirst(List<String> words, int label) {
        double sum = 0;
        for (int before = 0; before < LABELS.size(); before++) {
            sum += Math.exp(ofPair(words, 0)[before * LABELS.size() + label]);
        }
        return Math.log(sum);
    }

    private static double[] ofWord(List<String> words, int at) {
        double[] sums = new double[LABELS.size()];
        add("###|C", OF_WORD, sums);
        add(words.get(at) + "-WORD|C", OF_WORD, sums);
        add((at == 0 ? "" : words.get(at - 1)) + "-PW|C", OF_WORD, sums);
        add("#<" + words.get(at).charAt(0) + "#|C", OF_WORD, sums);
        return sums;
    }

    private static double[] ofPair(List<String> words, int at) {
        double[] sums = new double[LABELS.size() * LABELS.size()];
        add("PSEQ|CpC", OF_PAIR, sums);
        add(words.get(at) + "-PSEQW|CpC", OF_PAIR, sums);
        return sums;
    }

    private static void add(String feature, Map<String, float[]> weights, double[] sums) {
        float[] row = weights.getOrDefault(feature, new float[sums.length]);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    @Test
    void knowsNothingOfALabelItWasNotTrainedOn() {
        Crf crf = crf();
        double[] probabilities =
                crf.probabilities(List.of("Anna"), List.of("NNP")).get(0);

        assertThat(crf.of("MISC", probabilities)).isZero();
        assertThat(crf.of("PERSON", probabilities)).isGreaterThan(0.5);
    }
}
