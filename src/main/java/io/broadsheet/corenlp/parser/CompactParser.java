package io.broadsheet.corenlp.parser;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import io.broadsheet.corenlp.compact.TextBlock;
import io.broadsheet.corenlp.hidden.HiddenField;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parser's model between CoreNLP's form and ours: a text with a line for each transition and each category that may
 * end a parse, then the blocks of {@link TransitionWeights}.
 */
final class CompactParser {
    private static final String SHIFT = "shift";
    private static final String UNARY = "unary";
    private static final String BINARY = "binary";
    private static final String END = "end";
    private static final String IDLE = "idle";
    private static final String ROOT = "root";
    private static final String ROOT_ONLY = "root-only";
    private static final String FEATURES = "edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory";

    private CompactParser() {}

    static ShiftReduceParser read(List<ByteBuffer> blocks) {
        List<Transition> transitions = new ArrayList<>();
        Set<String> roots = new HashSet<>();
        Set<String> rootsOnly = new HashSet<>();
        for (String line : TextBlock.lines(blocks.get(0))) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case ROOT -> roots.add(words[1]);
                case ROOT_ONLY -> rootsOnly.add(words[1]);
                default -> transitions.add(transition(words));
            }
        }
        return new ShiftReduceParser(
                List.copyOf(transitions),
                Set.copyOf(roots),
                Set.copyOf(rootsOnly),
                new TransitionWeights(blocks.get(1), blocks.get(2), blocks.get(3)));
    }

    private static Transition transition(String[] words) {
        return switch (words[0]) {
            case SHIFT -> new Transition.Shift();
            case END -> new Transition.End();
            case IDLE -> new Transition.Idle();
            case UNARY ->
                new Transition.Unary(
                        Arrays.stream(words).skip(2).map(Category::of).toList(), Boolean.parseBoolean(words[1]));
            case BINARY ->
                new Transition.Binary(
                        Category.of(words[3]), Boolean.parseBoolean(words[2]), Boolean.parseBoolean(words[1]));
            default -> throw new IllegalArgumentException("not a transition: " + words[0]);
        };
    }

    /** Makes the blocks from CoreNLP's model, which needs about a gigabyte and some seconds. */
    static List<ByteBuffer> make(String model) {
        ParserGrammar parser = ParserGrammar.loadModel(model);
        Object options = HiddenField.of(parser, "op");
        String features = String.valueOf(HiddenField.of(options, "featureFactoryClass"));
        if (!features.equals(FEATURES)) {
            throw new IllegalStateException("the model " + model + " wants the features of " + features);
        }
        Object perceptron = HiddenField.of(parser, "model");
        List<String> lines = new ArrayList<>();
        Index<?> transitions = (Index<?>) HiddenField.of(perceptron, "transitionIndex");
        for (Object transition : transitions) {
            lines.add(line(transition));
        }
        ((Set<?>) HiddenField.of(perceptron, "rootStates")).forEach(category -> lines.add(ROOT + " " + category));
        ((Set<?>) HiddenField.of(perceptron, "rootOnlyStates"))
                .forEach(category -> lines.add(ROOT_ONLY + " " + category));
        WeightMap map = (WeightMap) HiddenField.of(perceptron, "featureWeights");
        TransitionWeights.Builder weights = new TransitionWeights.Builder(map.size());
        map.entrySet().forEach(entry -> {
            float[] scores = new float[transitions.size()];
            entry.getValue().score(scores);
            weights.add(entry.getKey(), scores);
        });
        List<ByteBuffer> blocks = new ArrayList<>();
        blocks.add(TextBlock.of(lines));
        blocks.addAll(weights.blocks());
        return blocks;
    }

    private static String line(Object transition) {
        if (transition instanceof ShiftTransition) {
            return SHIFT;
        }
        if (transition instanceof FinalizeTransition) {
            return END;
        }
        if (transition instanceof IdleTransition) {
            return IDLE;
        }
        if (transition instanceof CompoundUnaryTransition unary) {
            return UNARY + " " + unary.isRoot + " " + String.join(" ", unary.labels);
        }
        if (transition instanceof BinaryTransition binary) {
            return BINARY + " " + binary.isRoot + " " + (binary.side == BinaryTransition.Side.LEFT) + " "
                    + binary.label;
        }
        throw new IllegalStateException("unknown transition " + transition);
    }
}
