package io.broadsheet.corenlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.broadsheet.corenlp.TaggedTexts;
import io.broadsheet.corenlp.compact.CompactModels;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrfIT {
    /** CoreNLP's tagger, which prepares a sentence as for the best labels but keeps their probabilities. */
    private static final class CoreNlpCrf extends CRFClassifier<CoreLabel> {
        private final List<double[]> probabilities = new ArrayList<>();

        CoreNlpCrf(String model) throws IOException, ClassNotFoundException {
            super(new Properties());
            Properties options = new Properties();
            // By itself it goes on learning from the texts it sees.
            options.setProperty("maxAdditionalKnownLCWords", "0");
            try (InputStream in = new GZIPInputStream(
                    CoreNlpCrf.class.getClassLoader().getResource(model).openStream())) {
                loadClassifier(in, options);
            }
        }

        @Override
        public List<CoreLabel> classify(List<CoreLabel> sentence) {
            CRFCliqueTree<String> tree = getCliqueTree(sentence);
            probabilities.clear();
            for (int i = 0; i < sentence.size(); i++) {
                double[] ofToken = new double[classIndex.size()];
                for (int label = 0; label < ofToken.length; label++) {
                    ofToken[label] = tree.prob(i, label);
                }
                probabilities.add(ofToken);
                sentence.get(i).set(CoreAnnotations.AnswerAnnotation.class, flags.backgroundSymbol);
            }
            return sentence;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NameTagger.THREE_CLASSES, NameTagger.FOUR_CLASSES})
    void givesTheProbabilitiesThatCoreNlpGives(String model) throws IOException, ClassNotFoundException {
        Crf crf = CompactCrf.load(model, CompactModels.inDefaultFolders());
        CoreNlpCrf coreNlp = new CoreNlpCrf(model);

        for (List<CoreLabel> sentence : TaggedTexts.sentences()) {
            coreNlp.classifySentence(sentence);
            List<double[]> found = crf.probabilities(
                    sentence.stream().map(CoreLabel::word).toList(),
                    sentence.stream().map(CoreLabel::tag).toList());
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(found.get(i))
                        .as("%s in %s", sentence.get(i), sentence)
                        .containsExactly(coreNlp.probabilities.get(i), within(1e-9));
            }
        }
    }
}
