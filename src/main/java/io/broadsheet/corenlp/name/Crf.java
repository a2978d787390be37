package io.broadsheet.corenlp.name;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.broadsheet.corenlp.compact.HashTable;
import io.broadsheet.corenlp.compact.TextHash;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A conditional random field over a sentence's words that tells the probability of each label of each word, by forward
 * and backward summing. It has the weights of one of CoreNLP's taggers. Immutable, so safe for use by several threads.
 */
final class Crf {
    private static final String PROPER_NAME = "NNP";
    private static final int UNKNOWN_CLUSTER = 0;

    private final List<String> labels;
    private final CrfOptions options;
    /** Where the weights of a feature begin: one a label, or one for each pair, by the first label, then the second. */
    private final HashTable features;

    private final FloatBuffer weights;
    private final HashTable clusters;
    private final HashTable smallWords;

    /**
     * A tagger.
     *
     * @param clusters the number of the cluster of a word in small letters whose digits are all "d"
     * @param smallWords the words that the training texts wrote small
     */
    Crf(
            List<String> labels,
            CrfOptions options,
            ByteBuffer features,
            ByteBuffer weights,
            ByteBuffer clusters,
            ByteBuffer smallWords) {
        this.labels = List.copyOf(labels);
        this.options = options;
        this.features = new HashTable(features);
        this.weights = weights.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        this.clusters = new HashTable(clusters);
        this.smallWords = new HashTable(smallWords);
    }

    /** The probability of a label among a word's; 0 if the tagger does not know it. */
    double of(String label, double[] probabilities) {
        int index = labels.indexOf(label);
        return index < 0 ? 0 : probabilities[index];
    }

    /**
     * The probabilities of the labels of a sentence's words.
     *
     * @param tags the words' parts of speech
     * @return for each word one a label, to be asked through {@link #of}
     */
    List<double[]> probabilities(List<String> words, List<String> tags) {
        List<CrfWord> seen = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            seen.add(word(words.get(i), tags.get(i)));
        }
        CrfFeatures of = new CrfFeatures(seen, options);
        List<double[]> scores = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            double[] ofPairs = sums(of.ofPair(i), labels.size() * labels.size());
            double[] ofWord = sums(of.ofWord(i), labels.size());
            for (int pair = 0; pair < ofPairs.length; pair++) {
                ofPairs[pair] += ofWord[pair % labels.size()];
            }
            scores.add(ofPairs);
        }
        return marginals(scores);
    }

    private CrfWord word(String text, String tag) {
        String word = Americanize.americanize(text);
        String small = word.toLowerCase(Locale.ROOT);
        String digits = WordShapeClassifier.wordShape(small, WordShapeClassifier.WORDSHAPEDIGITS);
        int cluster = clusters.get(TextHash.of(digits), UNKNOWN_CLUSTER);
        // All that the shape asks of the known words is whether this one is among them.
        Set<String> known = smallWords.get(TextHash.of(small), 0) == 0 ? Set.of() : Set.of(small);
        return new CrfWord(
                CrfWord.Text.of(word),
                CrfWord.Text.of(WordShapeClassifier.wordShape(word, options.wordShape(), known)),
                CrfWord.Text.of(Integer.toString(cluster)),
                tag.equals(PROPER_NAME));
    }

    private double[] sums(long[] names, int weightsOfEach) {
        double[] sums = new double[weightsOfEach];
        int known = features.getAll(names, names.length);
        for (int i = 0; i < known; i++) {
            int from = (int) names[i];
            for (int k = 0; k < weightsOfEach; k++) {
                sums[k] += weights.get(from + k);
            }
        }
        return sums;
    }

    /** Sums over all ways to label the other words. Before the first word any label may stand. */
    private List<double[]> marginals(List<double[]> scores) {
        int n = labels.size();
        List<double[]> forward = new ArrayList<>(scores.size());
        double[] before = new double[n];
        for (double[] ofPairs : scores) {
            double[] sums = new double[n];
            for (int label = 0; label < n; label++) {
                double[] ways = new double[n];
                for (int previous = 0; previous < n; previous++) {
                    ways[previous] = before[previous] + ofPairs[previous * n + label];
                }
                sums[label] = logSum(ways);
            }
            forward.add(sums);
            before = sums;
        }
        double[] behind = new double[n];
        List<double[]> marginals = new ArrayList<>(forward);
        for (int i = scores.size() - 1; i >= 0; i--) {
            marginals.set(i, normalized(forward.get(i), behind));
            double[] sums = new double[n];
            for (int previous = 0; previous < n; previous++) {
                double[] ways = new double[n];
                for (int label = 0; label < n; label++) {
                    ways[label] = scores.get(i)[previous * n + label] + behind[label];
                }
                sums[previous] = logSum(ways);
            }
            behind = sums;
        }
        return marginals;
    }

    private static double[] normalized(double[] forward, double[] behind) {
        double[] both = new double[forward.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = forward[i] + behind[i];
        }
        double sum = logSum(both);
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.exp(both[i] - sum);
        }
        return both;
    }

    private static double logSum(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
