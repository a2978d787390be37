package io.broadsheet.analysis.sentiment.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
        this.weights = weights;
        this.bias = weights.getOrDefault(BIAS, new double[CLASSES]);
        this.tilt = weights.getOrDefault(TILT, new double[CLASSES]);
        weights.remove(BIAS);
        weights.remove(TILT);
    }

    /**
     * Reads the weights that lie beside a class.
     *
     * @throws IllegalStateException if they are not there or broken
     */
    public static LinearModel read(Class<?> beside, String file) {
        Map<String, double[]> weights = new HashMap<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = TAB.split(line, -1);
                    if (cells.length != 1 + CLASSES) {
                        throw new IllegalStateException(file + ": is no feature with three weights: '" + line + "'");
                    }
                    weights.put(cells[0], new double[] {
                        Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** A feature's weights for negative, neutral and positive; zeros if it is unknown. */
    public List<Double> weights(String feature) {
        double[] found = weights.getOrDefault(feature, new double[CLASSES]);
        return List.of(found[0], found[1], found[2]);
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
