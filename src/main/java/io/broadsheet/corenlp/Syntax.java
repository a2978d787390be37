package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.parser.ConstituencyParser;
import io.broadsheet.corenlp.sentiment.TensorNetwork;
import java.util.List;

/**
 * The parser, and what rests on its trees: dependencies and the sentiment of whole sentences. Immutable, so safe for use
 * by several threads.
 */
record Syntax(ConstituencyParser parser, TensorNetwork sentiment) {
    static final String PARSER_MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
    static final String SENTIMENT_MODEL = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";

    /**
     * What the tree of a sentence tells.
     *
     * @param sentiment the probabilities of the five classes; empty if there is no tree
     */
    record Structure(Dependencies dependencies, List<Double> sentiment) {
        Structure {
            sentiment = List.copyOf(sentiment);
        }

        /** Of a sentence of so many tokens that was not parsed. */
        static Structure unknown(int tokens) {
            return new Structure(Dependencies.none(tokens), List.of());
        }
    }

    static Syntax load(CompactModels compact) {
        return new Syntax(ConstituencyParser.load(PARSER_MODEL, compact), TensorNetwork.load(SENTIMENT_MODEL));
    }

    Structure parse(List<CoreLabel> tokens) {
        Tree tree = parser.parse(tokens);
        return new Structure(Dependencies.of(tree, tokens.size()), sentiment.distribution(tree));
    }
}
