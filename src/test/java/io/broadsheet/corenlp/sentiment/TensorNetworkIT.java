package io.broadsheet.corenlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import io.broadsheet.corenlp.TaggedTexts;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.parser.ConstituencyParser;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TensorNetworkIT {
    private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
    private static final String MODEL = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";

    @Test
    void givesTheDistributionsThatCoreNlpGives() {
        ConstituencyParser parser = ConstituencyParser.load(PARSER, CompactModels.inDefaultFolders());
        TensorNetwork network = TensorNetwork.load(MODEL);
        SentimentModel coreNlp = SentimentModel.loadSerialized(MODEL);

        for (List<CoreLabel> sentence : TaggedTexts.sentences()) {
            Tree tree = parser.parse(sentence);
            List<Double> found = network.distribution(tree);
            List<Double> expected = CoreNlpSentiment.distribution(coreNlp, tree);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i)).isCloseTo(expected.get(i), within(1e-10));
            }
        }
    }
}
