package io.broadsheet.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import io.broadsheet.corenlp.TaggedTexts;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.name.NameTagger;
import io.broadsheet.corenlp.parser.ConstituencyParser;
import io.broadsheet.corenlp.sentiment.TensorNetwork;
import io.broadsheet.corenlp.value.ValueTagger;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time to read all of our own texts once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class PiecesBenchmark {
    private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
    private static final String SENTIMENT = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";

    /** The texts, tagged. */
    @State(Scope.Benchmark)
    public static class Texts {
        private final List<List<CoreLabel>> sentences = TaggedTexts.sentences();
    }

    /** Our parser. */
    @State(Scope.Benchmark)
    public static class Parser {
        private final ConstituencyParser parser = ConstituencyParser.load(PARSER, CompactModels.inDefaultFolders());
    }

    /** CoreNLP's parser. */
    @State(Scope.Benchmark)
    public static class CoreNlpParser {
        private final ParserGrammar parser = ParserGrammar.loadModel(PARSER);
    }

    /** Our two name taggers. */
    @State(Scope.Benchmark)
    public static class Names {
        private final NameTagger tagger = NameTagger.load(CompactModels.inDefaultFolders(), Lexicon.ENGLISH);
    }

    /** CoreNLP's same two name taggers. */
    @State(Scope.Benchmark)
    public static class CoreNlpNames {
        private final List<CRFClassifier<CoreLabel>> taggers = List.of(
                CRFClassifier.getClassifierNoExceptions(NameTagger.THREE_CLASSES),
                CRFClassifier.getClassifierNoExceptions(NameTagger.FOUR_CLASSES));
    }

    /** SUTime and the number rules, our way through them. */
    @State(Scope.Benchmark)
    public static class Values {
        private final ValueTagger tagger = ValueTagger.load();
    }

    /** SUTime and the number rules, CoreNLP's way. */
    @State(Scope.Benchmark)
    public static class CoreNlpValues {
        private final NERCombinerAnnotator annotator = annotator();

        private static NERCombinerAnnotator annotator() {
            Properties rulesOnly = new Properties();
            rulesOnly.setProperty("ner.rulesOnly", "true");
            rulesOnly.setProperty("ner.applyFineGrained", "false");
            try {
                return new NERCombinerAnnotator(rulesOnly);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Trees for the RNTN. */
    @State(Scope.Benchmark)
    public static class ParsedTexts {
        private final List<Tree> trees = trees();

        private static List<Tree> trees() {
            ConstituencyParser parser = ConstituencyParser.load(PARSER, CompactModels.inDefaultFolders());
            return TaggedTexts.sentences().stream().map(parser::parse).toList();
        }
    }

    /** Our RNTN. */
    @State(Scope.Benchmark)
    public static class Sentiment {
        private final TensorNetwork network = TensorNetwork.load(SENTIMENT);
    }

    /** CoreNLP's RNTN. */
    @State(Scope.Benchmark)
    public static class CoreNlpSentiment {
        private final SentimentModel model = SentimentModel.loadSerialized(SENTIMENT);
        private final TreeBinarizer binarizer =
                TreeBinarizer.simpleTreeBinarizer(new ModCollinsHeadFinder(), new PennTreebankLanguagePack());
    }

    @Benchmark
    public void parser(Texts texts, Parser ours, Blackhole hole) {
        texts.sentences.forEach(sentence -> hole.consume(ours.parser.parse(sentence)));
    }

    @Benchmark
    public void parserOfCoreNlp(Texts texts, CoreNlpParser theirs, Blackhole hole) {
        for (List<CoreLabel> sentence : texts.sentences) {
            ParserQuery query = theirs.parser.parserQuery();
            query.parse(sentence);
            hole.consume(query.getBestParse());
        }
    }

    @Benchmark
    public void names(Texts texts, Names ours, Blackhole hole) {
        texts.sentences.forEach(sentence -> hole.consume(ours.tagger.tag(sentence)));
    }

    @Benchmark
    public void namesOfCoreNlp(Texts texts, CoreNlpNames theirs, Blackhole hole) {
        for (CRFClassifier<CoreLabel> tagger : theirs.taggers) {
            texts.sentences.forEach(sentence -> hole.consume(tagger.classifySentence(sentence)));
        }
    }

    @Benchmark
    public void values(Values ours, Blackhole hole) {
        for (Annotation text : TaggedTexts.annotations()) {
            ours.tagger.annotate(text, Deadline.NEVER);
            hole.consume(text);
        }
    }

    @Benchmark
    public void valuesOfCoreNlp(CoreNlpValues theirs, Blackhole hole) {
        for (Annotation text : TaggedTexts.annotations()) {
            theirs.annotator.annotate(text);
            hole.consume(text);
        }
    }

    @Benchmark
    public void sentiment(ParsedTexts texts, Sentiment ours, Blackhole hole) {
        texts.trees.forEach(tree -> hole.consume(ours.network.distribution(tree)));
    }

    @Benchmark
    public void sentimentOfCoreNlp(ParsedTexts texts, CoreNlpSentiment theirs, Blackhole hole) {
        for (Tree tree : texts.trees) {
            Tree binary = theirs.binarizer.transformTree(tree);
            Trees.convertToCoreLabels(binary);
            Tree collapsed = new CollapseUnaryTransformer().transformTree(binary);
            new SentimentCostAndGradient(theirs.model, null).forwardPropagateTree(collapsed);
            hole.consume(RNNCoreAnnotations.getPredictionsAsStringList(collapsed));
        }
    }
}
