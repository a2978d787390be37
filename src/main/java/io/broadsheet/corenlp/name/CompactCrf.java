package io.broadsheet.corenlp.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.compact.HashTable;
import io.broadsheet.corenlp.compact.ModelResource;
import io.broadsheet.corenlp.compact.TextBlock;
import io.broadsheet.corenlp.hidden.HiddenField;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * A name tagger's model between CoreNLP's form and ours. Blocks: a text with the labels in one line and the options in
 * the next ones, the table of features, the weights, the clusters of words, the words that are known in small letters.
 */
final class CompactCrf {
    /** What of the many features of CoreNLP's taggers {@link CrfFeatures} knows, and what changes none. */
    private static final Set<String> KNOWN_FLAGS = Set.of(
            "useNGrams",
            "useWord",
            "usePrev",
            "useNext",
            "useSequences",
            "usePrevSequences",
            "useLongSequences",
            "noMidNGrams",
            "useTypeSeqs",
            "useTypeSeqs2",
            "useDisjunctive",
            "useClassFeature",
            "useLastRealWord",
            "useNextRealWord",
            "useOccurrencePatterns",
            "useTypeySequences",
            "useObservedSequencesOnly",
            "useDistSim",
            "useTitle",
            "numberEquivalenceDistSim");

    private CompactCrf() {}

    static Crf load(String model, CompactModels compact) {
        List<ByteBuffer> blocks = compact.get(model, "crf", () -> make(model));
        List<String> lines = TextBlock.lines(blocks.get(0));
        return new Crf(
                List.of(lines.get(0).split(" ", -1)),
                new CrfOptions(
                        Integer.parseInt(lines.get(1)),
                        Integer.parseInt(lines.get(2)),
                        Integer.parseInt(lines.get(3)),
                        Boolean.parseBoolean(lines.get(4))),
                blocks.get(1),
                blocks.get(2),
                blocks.get(3),
                blocks.get(4));
    }

    private static List<ByteBuffer> make(String model) {
        CRFClassifier<CoreLabel> crf = read(model);
        checkFlags(model, crf.flags);
        List<String> labels = new ArrayList<>();
        crf.classIndex.forEach(labels::add);
        int longest = crf.flags.maxNGramLeng < 0 ? Integer.MAX_VALUE : crf.flags.maxNGramLeng;
        List<String> lines = List.of(
                String.join(" ", labels),
                Integer.toString(crf.flags.wordShape),
                Integer.toString(longest),
                Integer.toString(crf.flags.disjunctionWidth),
                Boolean.toString(crf.flags.useTitle));
        List<ByteBuffer> blocks = new ArrayList<>();
        blocks.add(TextBlock.of(lines));
        blocks.addAll(weights(crf, labels.size()));
        blocks.add(clusters(crf));
        blocks.add(smallWords((Collection<?>) HiddenField.of(crf, "knownLCWords")));
        return blocks;
    }

    private static CRFClassifier<CoreLabel> read(String model) {
        try (InputStream in = ModelResource.open(model)) {
            return CRFClassifier.getClassifier(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + model + " is of another version of CoreNLP", e);
        }
    }

    private static void checkFlags(String model, SeqClassifierFlags flags) {
        SeqClassifierFlags defaults = new SeqClassifierFlags();
        Set<String> unknown = new TreeSet<>();
        for (Field field : SeqClassifierFlags.class.getFields()) {
            if (field.getType() == boolean.class
                    && field.getName().startsWith("use")
                    && !Modifier.isStatic(field.getModifiers())
                    && HiddenField.of(flags, field.getName()).equals(true)
                    && HiddenField.of(defaults, field.getName()).equals(false)
                    && !KNOWN_FLAGS.contains(field.getName())) {
                unknown.add(field.getName());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "the model " + model + " wants features that nobody here knows: " + unknown);
        }
    }

    private static List<ByteBuffer> weights(CRFClassifier<CoreLabel> crf, int labels) {
        Index<?> features = (Index<?>) HiddenField.of(crf, "featureIndex");
        float[][] weights = (float[][]) HiddenField.of(crf, "weights");
        List<?> labelIndices = (List<?>) HiddenField.of(crf, "labelIndices");
        HashTable.Builder table = new HashTable.Builder(features.size());
        List<float[]> rows = new ArrayList<>(weights.length);
        int total = 0;
        for (int i = 0; i < weights.length; i++) {
            String feature = features.get(i).toString();
            boolean ofPair = feature.endsWith(CrfFeatures.OF_PAIR);
            Index<?> order = (Index<?>) labelIndices.get(ofPair ? 1 : 0);
            float[] row = new float[ofPair ? labels * labels : labels];
            // A pair of labels that the training texts do not have is impossible.
            Arrays.fill(row, Float.NEGATIVE_INFINITY);
            for (int k = 0; k < order.size(); k++) {
                int[] label = ((CRFLabel) order.get(k)).getLabel();
                row[ofPair ? label[0] * labels + label[1] : label[0]] = weights[i][k];
            }
            table.put(feature, total);
            rows.add(row);
            total += row.length;
        }
        ByteBuffer block = ByteBuffer.allocate(total * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : rows) {
            for (float weight : row) {
                block.putFloat(weight);
            }
        }
        return List.of(table.block(), block.flip());
    }

    private static ByteBuffer clusters(CRFClassifier<CoreLabel> crf) {
        Object factory = ((List<?>) HiddenField.of(crf, "featureFactories")).get(0);
        Map<?, ?> lexicon = (Map<?, ?>) HiddenField.of(factory, "lexicon");
        HashTable.Builder clusters = new HashTable.Builder(lexicon.size());
        lexicon.forEach((word, cluster) -> clusters.put(word.toString(), Integer.parseInt(cluster.toString())));
        return clusters.block();
    }

    private static ByteBuffer smallWords(Collection<?> words) {
        HashTable.Builder set = new HashTable.Builder(words.size());
        words.forEach(word -> set.put(word.toString(), 1));
        return set.block();
    }
}
