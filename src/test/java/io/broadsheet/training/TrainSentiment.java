package io.broadsheet.training;

import io.broadsheet.analysis.SentenceAnalysis;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.lexicon.PolarSentence;
import io.broadsheet.analysis.sentiment.linear.FeatureVector;
import io.broadsheet.analysis.sentiment.sentence.NewsScorer;
import io.broadsheet.analysis.sentiment.target.TargetFeatures;
import io.broadsheet.corenlp.CoreNlpEngine;
import io.broadsheet.corenlp.CoreNlpOptions;
import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.sentiment.TargetFile;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.SentimentModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains both sentiment models on a file of judged targets, and writes their weights into the sources. */
final class TrainSentiment {
    private static final Path RESOURCES = Path.of("src/main/resources/io/broadsheet/analysis/sentiment");
    private static final double TARGET_SIGMA = 0.1732;
    private static final double SENTENCE_SIGMA = 1;
    private static final int LEAST_EXAMPLES = 3;

    private final SentenceAnalysis analysis;

    private TrainSentiment(SentenceAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Two files as {@code evaluate targets} reads them: one to learn from, one for the tilt and the figures. */
    public static void main(String[] files) throws IOException, EvaluationException {
        TrainSentiment training = new TrainSentiment(new SentenceAnalysis(
                CoreNlpEngine.load(CoreNlpOptions.DEFAULTS, Lexicon.ENGLISH),
                Lexicon.ENGLISH,
                AnalysisOptions.DEFAULTS.withSentiment(SentimentModel.RNTN)));
        Examples examples = training.read(Path.of(files[0]));
        Examples held = training.read(Path.of(files[1]));
        write(
                "target/target-weights.tsv",
                new LinearTraining(TARGET_SIGMA, LEAST_EXAMPLES)
                        .train(examples.targets(), held.targets(), remarks("sentiment toward a target")));
        write(
                "sentence/sentence-weights.tsv",
                new LinearTraining(SENTENCE_SIGMA, LEAST_EXAMPLES)
                        .train(examples.sentences(), held.sentences(), remarks("sentiment of a sentence")));
    }

    private record Examples(List<Example> targets, List<Example> sentences) {}

    private Examples read(Path file) throws EvaluationException {
        Examples examples = new Examples(new ArrayList<>(), new ArrayList<>());
        for (TargetFile.Passage passage : TargetFile.read(file).passages()) {
            List<DependencyTree> trees = analysis.trees(passage.text());
            for (TargetFile.Row row : passage.rows()) {
                int label = row.label().orElseThrow(() -> new IllegalStateException(row.id() + ": has no label"));
                for (DependencyTree tree : trees) {
                    SentenceSentiment sentiment = tree.sentence().sentiment();
                    FeatureVector features =
                            TargetFeatures.of(new PolarSentence(tree), row.target(), sentiment.expected());
                    if (!features.values().isEmpty()) {
                        examples.targets().add(new Example(features, label));
                        examples.sentences()
                                .add(new Example(
                                        NewsScorer.features(tree, i -> true, sentiment.distribution()), label));
                        break;
                    }
                }
            }
        }
        return examples;
    }

    private static List<String> remarks(String what) {
        return List.of(
                "Weights of the model of the " + what
                        + "; scripts/train-sentiment writes this file, docs/sentiment.md is",
                "its model card. Learnt from NewsMTSC (Hamborg and Donnay 2021, MIT). Columns: feature, negative, neutral, positive");
    }

    private static void write(String file, String weights) throws IOException {
        Files.writeString(RESOURCES.resolve(file), weights, StandardCharsets.UTF_8);
    }
}
