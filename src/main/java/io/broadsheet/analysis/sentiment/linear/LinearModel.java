package io.broadsheet.analysis.sentiment.linear;

import io.broadsheet.lexicon.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A multinomial logistic regression over three classes. Its weights are a text file: remarks after {@code #}, then a feature
 * and its weight for negative, neutral and positive, with tabs between; the feature {@value #BIAS} is always there, and
 * {@value #TILT} is no feature but the {@linkplain #centred centring}.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class LinearModel {
    /** The feature that every item has. */
    public static final String BIAS = "bias";

    /** The line of the file that holds the centring. */
    public static final String TILT = "tilt";

    private static final int CLASSES = 3;
    private static final Pattern TAB = Pattern.compile("\t");

    private final Map<String, double[]> weights;
    private final double[] bias;
    private final double[] tilt;

    private LinearModel(Map<String, double[]> weights) {
        this.weights = new HashMap<>(weights);
        this.bias = weights.getOrDefault(BIAS, new double[CLASSES]);
        this.tilt = weights.getOrDefault(TILT, new double[CLASSES]);
    }

    /** A model with some weights: for each feature, one for negative, neutral and positive. */
    public static LinearModel of(Map<String, double[]> weights) {
        return new LinearModel(weights);
    }

    /**
     * Reads the weights that lie beside a class.
     *
     * @throws IllegalStateException if they are not there or broken
     */
    public static LinearModel read(Class<?> beside, String file) {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : WordFile.lines(beside, file, StandardCharsets.UTF_8)) {
            String[] cells = TAB.split(line, -1);
            if (cells.length != 1 + CLASSES) {
                throw new IllegalStateException(file + ": is no feature with three weights: '" + line + "'");
            }
            weights.put(cells[0], new double[] {
                Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
            });
        }
        return new LinearModel(weights);
    }

    /** The probabilities of negative, neutral and positive; together 1. */
    public List<Double> distribution(FeatureVector features) {
        double[] sums = bias.clone();
        features.values().forEach((feature, value) -> {
            double[] weight = weights.get(feature);
            if (weight != null) {
                for (int i = 0; i < CLASSES; i++) {
                    sums[i] += weight[i] * value;
                }
            }
        });
        return softmax(sums);
    }

    /**
     * A distribution with its lean taken off. News tells of harm around people whom it does not blame, so that what raters
     * call neutral has more negative than positive probability; the tilt of the odds is such that over the training data
     * the two are even there.
     */
    public List<Double> centred(List<Double> distribution) {
        double[] logs = new double[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            logs[i] = StrictMath.log(Math.max(Double.MIN_NORMAL, distribution.get(i))) + tilt[i];
        }
        return softmax(logs);
    }

    private static List<Double> softmax(double[] sums) {
        double highest = Math.max(sums[0], Math.max(sums[1], sums[2]));
        double negative = StrictMath.exp(sums[0] - highest);
        double neutral = StrictMath.exp(sums[1] - highest);
        double positive = StrictMath.exp(sums[2] - highest);
        double all = negative + neutral + positive;
        return List.of(negative / all, neutral / all, positive / all);
    }
}
