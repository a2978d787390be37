package io.broadsheet.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import io.broadsheet.corenlp.compact.TextBlock;
import io.broadsheet.corenlp.compact.TextHash;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The decoder with a model of a few weights, in which one can see why it does what it does. */
final class ConstituencyParserTest {
    private static final List<String> TRANSITIONS = List.of(
            "shift",
            "binary false false @NP",
            "binary false false NP",
            "unary false VP",
            "binary false true @S",
            "binary false true S",
            "unary true ROOT",
            "end",
            "root ROOT",
            "root-only ROOT");

    private static final int SHIFT = 0;
    private static final int PART_OF_NOUN_PHRASE = 1;
    private static final int NOUN_PHRASE = 2;
    private static final int VERB_PHRASE = 3;
    private static final int PART_OF_SENTENCE = 4;
    private static final int SENTENCE = 5;
    private static final int ROOT = 6;
    private static final int END = 7;
    private static final int WEIGHTED = 8;

    private final Map<String, float[]> weights = new TreeMap<>();

    private void weigh(String feature, int transition, double weight) {
        weights.computeIfAbsent(feature, f -> new float[WEIGHTED])[transition] = (float) weight;
    }

    private ConstituencyParser parser() {
        return parser(TRANSITIONS);
    }

    private ConstituencyParser parser(List<String> transitions) {
        TransitionWeights.Builder builder = new TransitionWeights.Builder(weights.size());
        weights.forEach(builder::add);
        List<ByteBuffer> blocks = new ArrayList<>();
        blocks.add(TextBlock.of(transitions));
        blocks.addAll(builder.blocks());
        return new ConstituencyParser(CompactParser.read(blocks));
    }

    private static List<CoreLabel> sentence(String... wordsAndTags) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String wordAndTag : wordsAndTags) {
            int slash = wordAndTag.lastIndexOf('/');
            CoreLabel token = new CoreLabel();
            token.setValue(wordAndTag.substring(0, slash));
            token.setWord(token.value());
            token.setTag(wordAndTag.substring(slash + 1));
            tokens.add(token);
        }
        return tokens;
    }

    /** Shifts, but joins what belongs to a noun phrase, a verb to its subject, and a full stop to its sentence. */
    private void learnSimpleSentences() {
        weigh("S0C-*NULL*", SHIFT, 9);
        weigh("S0T-DT", SHIFT, 5);
        weigh("S0T-JJ", SHIFT, 7);
        weigh("S1C-JJ", PART_OF_NOUN_PHRASE, 6);
        weigh("S1C-DT", NOUN_PHRASE, 6);
        weigh("S0C-NP", SHIFT, 7);
        weigh("S0C-VBZ", VERB_PHRASE, 8);
        weigh("S0C-VP", PART_OF_SENTENCE, 4);
        weigh("QUEUE_FINISHED", SENTENCE, 3);
        weigh("S0C-@S", SHIFT, 5);
        weigh("S0C-.", SENTENCE, 9);
        weigh("S0C-S", ROOT, 9);
        weigh("S0C-ROOT", END, 9);
    }

    @Test
    void drawsTheTreeThatTheWeightsWant() {
        learnSimpleSentences();

        Tree tree = parser().parse(sentence("the/DT", "old/JJ", "dog/NN", "barks/VBZ"));

        assertThat(tree).hasToString("(ROOT (S (NP (DT the) (JJ old) (NN dog)) (VP (VBZ barks))))");
    }

    @Test
    void numbersTheWordsAndKeepsTheirTags() {
        learnSimpleSentences();

        List<Tree> words =
                parser().parse(sentence("the/DT", "dog/NN", "barks/VBZ")).getLeaves();

        assertThat(words)
                .extracting(word -> (CoreLabel) word.label())
                .extracting(label -> label.index() + " " + label.word() + " " + label.tag())
                .containsExactly("1 the DT", "2 dog NN", "3 barks VBZ");
    }

    @Test
    void hangsAWordOnTheCategoryThatIsPartOfANode() {
        learnSimpleSentences();

        Tree tree = parser().parse(sentence("the/DT", "dog/NN", "barks/VBZ", "./."));

        assertThat(tree).hasToString("(ROOT (S (NP (DT the) (NN dog)) (VP (VBZ barks)) (. .)))");
    }

    @Test
    void leavesASentenceFlatWhereItGetsStuck() {
        ConstituencyParser parser = parser(List.of("shift", "end", "root ROOT"));

        Tree tree = parser.parse(sentence("the/DT", "dog/NN"));

        assertThat(tree).hasToString("(ROOT (X (DT the) (NN dog)))");
    }

    @Test
    void ofEqualTransitionsTakesTheLastAsCoreNlpDoes() {
        weigh("S0C-*NULL*", SHIFT, 9);
        weigh("S0C-NN", ROOT, 1);
        weigh("S0C-NN", VERB_PHRASE, 1);
        weigh("S0C-VP", ROOT, 1);
        weigh("S0C-ROOT", END, 1);

        assertThat(parser().parse(sentence("dog/NN"))).hasToString("(ROOT (NN dog))");
    }

    @Test
    void weightsOfManyTransitionsAddUpLikeThoseOfFew() {
        int transitions = 90;
        float[] few = new float[transitions];
        few[3] = 0.5f;
        few[89] = -2;
        float[] many = new float[transitions];
        for (int i = 0; i < transitions; i++) {
            many[i] = i + 1;
        }
        TransitionWeights.Builder builder = new TransitionWeights.Builder(2);
        builder.add("few", few);
        builder.add("many", many);
        List<ByteBuffer> blocks = builder.blocks();
        TransitionWeights read = new TransitionWeights(blocks.get(0), blocks.get(1), blocks.get(2));
        long[] features = {hash("many"), hash("unknown"), hash("few")};
        float[] scores = new float[transitions];

        read.addTo(features, features.length, scores);

        assertThat(scores[3]).isEqualTo(4.5f);
        assertThat(scores[4]).isEqualTo(5);
        assertThat(scores[89]).isEqualTo(88);
    }

    private static long hash(String feature) {
        return TextHash.of(feature);
    }
}
