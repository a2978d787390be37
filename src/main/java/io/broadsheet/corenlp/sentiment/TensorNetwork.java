package io.broadsheet.corenlp.sentiment;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreebankLanguagePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * The recursive neural tensor network (Socher et al. 2013) with the weights of CoreNLP's model. A word has a vector; two
 * phrases a and b, one behind the other, make one with the vector tanh(x'Vx + W[x; 1]), x being both vectors in one;
 * what the sentence's vector says of its sentiment is a softmax.
 *
 * <p>The values are CoreNLP's up to the last of 15 digits: the sums are made in another order, since x'Vx needs each
 * product of two components once and not twice. Immutable, so safe for use by several threads.
 */
public final class TensorNetwork {
    private static final String UNKNOWN_WORD = "*UNK*";

    private final int size;
    private final int classes;
    private final Map<String, double[]> words;
    private final double[] unknownWord;
    /** For each component of x and at last the constant, its weights for the result's components. */
    private final double[] linear;
    /** For each pair of components of x, the weights of their product. */
    private final double[] products;

    private final double[] classification;
    private final HeadFinder heads = new ModCollinsHeadFinder();
    private final TreebankLanguagePack treebank = new PennTreebankLanguagePack();

    /**
     * The network of a model.
     *
     * @throws IllegalArgumentException if it is not of the simplified kind, with one tensor for all categories
     */
    TensorNetwork(SentimentModel model) {
        if (!model.op.simplifiedModel || !model.op.useTensors || !model.op.combineClassification) {
            throw new IllegalArgumentException("a sentiment model of another kind");
        }
        size = model.numHid;
        classes = model.numClasses;
        words = new HashMap<>(model.wordVectors.size() * 2);
        model.wordVectors.forEach((word, vector) -> words.put(word, tanh(column(vector))));
        unknownWord = words.getOrDefault(UNKNOWN_WORD, new double[size]);
        linear = linear(model.getBinaryTransform("", ""));
        products = products(model.getBinaryTensor("", ""));
        classification = linear(model.getUnaryClassification(""));
    }

    /** Loads a model from the class path. */
    public static TensorNetwork load(String model) {
        return new TensorNetwork(SentimentModel.loadSerialized(model));
    }

    private static double[] column(SimpleMatrix vector) {
        double[] column = new double[vector.numRows()];
        for (int i = 0; i < column.length; i++) {
            column[i] = vector.get(i, 0);
        }
        return column;
    }

    /** A matrix, column by column. */
    private static double[] linear(SimpleMatrix matrix) {
        double[] weights = new double[matrix.numRows() * matrix.numCols()];
        for (int column = 0; column < matrix.numCols(); column++) {
            for (int row = 0; row < matrix.numRows(); row++) {
                weights[column * matrix.numRows() + row] = matrix.get(row, column);
            }
        }
        return weights;
    }

    private static double[] products(SimpleTensor tensor) {
        int inputs = tensor.numRows();
        int slices = tensor.numSlices();
        double[] weights = new double[inputs * (inputs + 1) / 2 * slices];
        int at = 0;
        for (int i = 0; i < inputs; i++) {
            for (int j = i; j < inputs; j++) {
                for (int slice = 0; slice < slices; slice++) {
                    SimpleMatrix matrix = tensor.getSlice(slice);
                    weights[at++] = i == j ? matrix.get(i, i) : matrix.get(i, j) + matrix.get(j, i);
                }
            }
        }
        return weights;
    }

    /**
     * What the model thinks of a sentence.
     *
     * @param tree its constituency tree
     * @return the probabilities of very negative, negative, neutral, positive, very positive
     */
    public List<Double> distribution(Tree tree) {
        double[] vector = vector(tree);
        double[] scores = new double[classes];
        addProducts(vector, classification, scores);
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            scores[i] = Math.exp(scores[i]);
            sum += scores[i];
        }
        List<Double> distribution = new ArrayList<>(classes);
        for (double score : scores) {
            distribution.add(score * (1.0 / sum));
        }
        return distribution;
    }

    private double[] vector(Tree node) {
        if (node.isLeaf()) {
            return words.getOrDefault(node.value(), unknownWord);
        }
        Tree[] children = node.children();
        if (children.length == 1) {
            return vector(children[0]);
        }
        int head = node.objectIndexOf(heads.determineHead(node));
        return vector(children, 0, children.length, head);
    }

    /**
     * The vector of children that hang under one node. They are joined two by two as CoreNLP's binarizer does it, from
     * the head outwards, what stands left of it last, but the full stop behind all after that.
     */
    private double[] vector(Tree[] children, int from, int to, int head) {
        if (to - from == 1) {
            return vector(children[from]);
        }
        boolean leftLast = head > from && !(to == children.length && isPunctuation(children[to - 1]));
        return to - from == 2 || leftLast
                ? joined(vector(children[from]), vector(children, from + 1, to, head))
                : joined(vector(children, from, to - 1, head), vector(children[to - 1]));
    }

    private boolean isPunctuation(Tree node) {
        return treebank.isPunctuationTag(treebank.basicCategory(((CoreLabel) node.label()).value()));
    }

    private double[] joined(double[] left, double[] right) {
        double[] input = new double[2 * size];
        System.arraycopy(left, 0, input, 0, size);
        System.arraycopy(right, 0, input, size, size);
        double[] sums = new double[size];
        addProducts(input, linear, sums);
        int at = 0;
        for (int i = 0; i < input.length; i++) {
            for (int j = i; j < input.length; j++) {
                addScaled(input[i] * input[j], products, at, sums);
                at += size;
            }
        }
        return tanh(sums);
    }

    /** Adds the product of a matrix, column by column, and a vector with a 1 behind it. */
    private static void addProducts(double[] vector, double[] columns, double[] sums) {
        for (int i = 0; i < vector.length; i++) {
            addScaled(vector[i], columns, i * sums.length, sums);
        }
        addScaled(1, columns, vector.length * sums.length, sums);
    }

    private static void addScaled(double factor, double[] weights, int from, double[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += factor * weights[from + k];
        }
    }

    /** Through the exponential function, which the JVM has as machine code, unlike the hyperbolic tangent. */
    private static double[] tanh(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = 1 - 2 / (Math.exp(2 * values[i]) + 1);
        }
        return result;
    }
}
