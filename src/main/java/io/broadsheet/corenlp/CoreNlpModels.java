package io.broadsheet.corenlp;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.name.NameFiles;
import io.broadsheet.corenlp.name.NameTagger;
import io.broadsheet.corenlp.parser.ConstituencyParser;
import io.broadsheet.corenlp.sentiment.TensorNetwork;
import io.broadsheet.corenlp.value.ValueTagger;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * CoreNLP's annotators with their models loaded, in the order in which they run. This is the only place that speaks
 * CoreNLP's properties.
 */
record CoreNlpModels(
        Annotator partsOfSpeech,
        Annotator lemmas,
        ValueTagger values,
        NameTagger names,
        ConstituencyParser parser,
        TensorNetwork sentiment,
        NameLists nameLists) {

    static final String POS_MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String PARSER_MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
    static final String SENTIMENT_MODEL = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";

    /** The trained models among the files that are loaded. */
    static List<String> modelFiles() {
        return List.of(
                POS_MODEL,
                NameTagger.THREE_CLASSES,
                NameTagger.FOUR_CLASSES,
                PARSER_MODEL,
                SENTIMENT_MODEL,
                NameFiles.FIRST_NAMES,
                NameFiles.PLACES,
                NameFiles.ABBREVIATED_PLACES);
    }

    /** Loads all models, in parallel, which takes the better part of a start. */
    static CoreNlpModels load() {
        CompactModels compact = CompactModels.inDefaultFolder();
        CompletableFuture<Annotator> partsOfSpeech =
                loading(() -> new POSTaggerAnnotator("pos", partOfSpeechOptions()));
        CompletableFuture<NameTagger> names = loading(() -> NameTagger.load(compact));
        CompletableFuture<ValueTagger> values = loading(ValueTagger::load);
        CompletableFuture<ConstituencyParser> parser = loading(() -> ConstituencyParser.load(PARSER_MODEL, compact));
        CompletableFuture<TensorNetwork> sentiment = loading(() -> TensorNetwork.load(SENTIMENT_MODEL));
        CompletableFuture<NameLists> nameLists = loading(NameFiles::load);
        return new CoreNlpModels(
                partsOfSpeech.join(),
                new MorphaAnnotator(false),
                values.join(),
                names.join(),
                parser.join(),
                sentiment.join(),
                nameLists.join());
    }

    private static <T> CompletableFuture<T> loading(Supplier<T> model) {
        return CompletableFuture.supplyAsync(model);
    }

    private static Properties partOfSpeechOptions() {
        return properties("pos.model", POS_MODEL);
    }

    private static Properties properties(String... keysAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }
}
