package io.broadsheet.training;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import io.broadsheet.analysis.sentiment.linear.LinearModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains a logistic regression with CoreNLP's linear classifiers, and measures it on examples that it did not learn from.
 *
 * @param sigma the width of the Gaussian prior on the weights
 * @param leastExamples how many examples must have a feature
 */
record LinearTraining(double sigma, int leastExamples) {
    private static final double STEP = 0.01;
    private static final double WIDEST_TILT = 1;

    /** The prior must not pull the bias to 0, so its feature stands for much. */
    private static final double BIAS_VALUE = 10;

    /**
     * Trains a model and writes its file.
     *
     * @param examples what it learns from
     * @param held examples of sentences that it did not learn from, for the tilt and the figure in the remarks
     * @param remarks what the file begins with
     */
    String train(List<Example> examples, List<Example> held, List<String> remarks) {
        Map<String, double[]> weights = new TreeMap<>(weights(examples));
        LinearModel model = LinearModel.of(weights);
        List<List<Double>> shares = held.stream()
                .map(example -> model.distribution(example.features()))
                .toList();
        double tilt = tilt(held, shares);
        StringBuilder file = new StringBuilder();
        remarks.forEach(remark -> file.append("# ").append(remark).append('\n'));
        file.append(String.format(
                Locale.ROOT,
                "# %d examples, %d features; macro-F1 on %d others %.3f\n",
                examples.size(),
                weights.size(),
                held.size(),
                macroF1(held, shares)));
        line(file, LinearModel.TILT, -tilt, 0, tilt);
        weights.forEach((feature, weight) -> line(file, feature, weight[0], weight[1], weight[2]));
        return file.toString();
    }

    private static void line(StringBuilder file, String feature, double... weights) {
        file.append(feature);
        for (double weight : weights) {
            String text = String.format(Locale.ROOT, "%.4f", weight);
            file.append('\t').append(text.equals("-0.0000") ? "0.0000" : text);
        }
        file.append('\n');
    }

    private Map<String, double[]> weights(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example ->
                example.features().values().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        RVFDataset<String, String> data = new RVFDataset<>();
        for (Example example : examples) {
            ClassicCounter<String> values = new ClassicCounter<>();
            example.features().values().forEach((feature, value) -> {
                if (counts.getOrDefault(feature, 0) >= leastExamples) {
                    values.setCount(feature, value);
                }
            });
            values.setCount(LinearModel.BIAS, BIAS_VALUE);
            data.add(new RVFDatum<>(values, String.valueOf(example.label())));
        }
        LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>(1e-5, false, sigma);
        LinearClassifier<String, String> classifier = factory.trainClassifier(data);
        Map<String, double[]> weights = new HashMap<>();
        for (String feature : classifier.features()) {
            double scale = feature.equals(LinearModel.BIAS) ? BIAS_VALUE : 1;
            weights.put(feature, new double[] {
                classifier.weight(feature, "-1") * scale,
                classifier.weight(feature, "0") * scale,
                classifier.weight(feature, "1") * scale
            });
        }
        return weights;
    }

    /** The tilt of the odds, a multiple of 0.01, at which neutral examples are nearest to 0 on average. */
    private static double tilt(List<Example> examples, List<List<Double>> shares) {
        double best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (double tilt = 0; tilt <= WIDEST_TILT; tilt += STEP) {
            double mean = Math.abs(neutralMean(examples, shares, tilt));
            if (mean < nearest) {
                nearest = mean;
                best = tilt;
            }
        }
        return best;
    }

    private static double neutralMean(List<Example> examples, List<List<Double>> shares, double tilt) {
        LinearModel tilted = LinearModel.of(Map.of(LinearModel.TILT, new double[] {-tilt, 0, tilt}));
        double sum = 0;
        int neutral = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (examples.get(i).label() == 0) {
                List<Double> centred = tilted.centred(shares.get(i));
                sum += centred.get(2) - centred.get(0);
                neutral++;
            }
        }
        return sum / Math.max(1, neutral);
    }

    private static double macroF1(List<Example> examples, List<List<Double>> shares) {
        double sum = 0;
        for (int label = -1; label <= 1; label++) {
            int right = 0;
            int gold = 0;
            int said = 0;
            for (int i = 0; i < examples.size(); i++) {
                List<Double> of = shares.get(i);
                int predicted = of.get(1) >= of.get(0) && of.get(1) >= of.get(2) ? 0 : of.get(2) > of.get(0) ? 1 : -1;
                gold += examples.get(i).label() == label ? 1 : 0;
                said += predicted == label ? 1 : 0;
                right += examples.get(i).label() == label && predicted == label ? 1 : 0;
            }
            sum += 2.0 * right / Math.max(1, gold + said);
        }
        return sum / 3;
    }
}
