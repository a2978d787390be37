package io.broadsheet.corenlp;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
        Annotator names,
        Annotator parser,
        Annotator sentiment,
        FirstNames firstNames) {

    static final String POS_MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String PARSER_MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
    static final String SENTIMENT_MODEL = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";
    static final List<String> NER_MODELS = List.of(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
            "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz",
            "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");

    /** The trained models among the files that are loaded. */
    static List<String> modelFiles() {
        List<String> files = new ArrayList<>(List.of(POS_MODEL));
        files.addAll(NER_MODELS);
        files.addAll(List.of(PARSER_MODEL, SENTIMENT_MODEL, FirstNames.FILE));
        return files;
    }

    /** Loads all models, in parallel, which takes the better part of a start. */
    static CoreNlpModels load() {
        CompletableFuture<Annotator> partsOfSpeech =
                loading(() -> new POSTaggerAnnotator("pos", partOfSpeechOptions()));
        CompletableFuture<Annotator> names = loading(CoreNlpModels::nameTagger);
        CompletableFuture<Annotator> parser = loading(() -> new ParserAnnotator("parse", parserOptions()));
        CompletableFuture<Annotator> sentiment =
                loading(() -> new SentimentAnnotator("sentiment", properties("sentiment.model", SENTIMENT_MODEL)));
        CompletableFuture<FirstNames> firstNames = loading(FirstNames::load);
        return new CoreNlpModels(
                partsOfSpeech.join(),
                new MorphaAnnotator(false),
                names.join(),
                parser.join(),
                sentiment.join(),
                firstNames.join());
    }

    private static <T> CompletableFuture<T> loading(Supplier<T> model) {
        return CompletableFuture.supplyAsync(model);
    }

    private static Properties partOfSpeechOptions() {
        return properties("pos.model", POS_MODEL);
    }

    private static Annotator nameTagger() {
        try {
            return new NERCombinerAnnotator(properties(
                    "ner.model",
                    String.join(",", NER_MODELS),
                    // The fine-grained gazetteers call "war" a cause of death; loading them takes 13 s.
                    "ner.applyFineGrained",
                    "false",
                    // Otherwise what an article's lower-case words are would depend on the articles before it.
                    "maxAdditionalKnownLCWords",
                    "0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties parserOptions() {
        return properties("parse.model", PARSER_MODEL, "parse.binaryTrees", "true", "parse.buildgraphs", "true");
    }

    private static Properties properties(String... keysAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }
}
