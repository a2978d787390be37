package io.broadsheet.corenlp.parser;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import io.broadsheet.corenlp.compact.CompactModels;
import java.util.ArrayList;
import java.util.List;

/** Draws constituency trees of tagged sentences. Immutable, so safe for use by several threads. */
public final class ConstituencyParser {
    /** What ends a sentence. */
    private static final String FULL_STOP_TAG = ".";

    private final ShiftReduceParser parser;

    ConstituencyParser(ShiftReduceParser parser) {
        this.parser = parser;
    }

    /** Loads CoreNLP's shift-reduce model of that name from the class path. */
    public static ConstituencyParser load(String model, CompactModels compact) {
        return new ConstituencyParser(
                CompactParser.read(compact.get(model, "parser", () -> CompactParser.make(model))));
    }

    /**
     * Parses a sentence.
     *
     * @param tokens with words and parts of speech
     * @return its tree, from ROOT to its words, whose labels hold word, part of speech and index from 1; a flat tree
     *     where the parser got stuck
     */
    public Tree parse(List<CoreLabel> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (CoreLabel token : tokens) {
            words.add(new Word(words.size(), Category.of(token.value()), Category.of(token.tag())));
        }
        Tree tree = parser.parse(words).map(ConstituencyParser::tree).orElseGet(() -> flat(words));
        liftFullStop(tree);
        return tree;
    }

    private static Tree flat(List<Word> words) {
        return phrase(
                "ROOT",
                List.of(phrase(
                        "X",
                        words.stream()
                                .map(Node::of)
                                .map(ConstituencyParser::tree)
                                .toList())));
    }

    /** The tree under a node, without the temporary nodes in it. */
    private static Tree tree(Node node) {
        if (node.isWord()) {
            return word(node);
        }
        List<Tree> children = new ArrayList<>();
        addChildren(node, children);
        return phrase(node.category().text(), children);
    }

    private static void addChildren(Node node, List<Tree> children) {
        addChild(node.first(), children);
        if (node.isBinary()) {
            addChild(node.right(), children);
        }
    }

    private static void addChild(Node child, List<Tree> children) {
        if (child.category().temporary() && !child.isWord()) {
            addChildren(child, children);
        } else {
            children.add(tree(child));
        }
    }

    private static Tree phrase(String category, List<Tree> children) {
        CoreLabel label = new CoreLabel();
        label.setValue(category);
        return new LabeledScoredTreeNode(label, new ArrayList<>(children));
    }

    private static Tree word(Node node) {
        CoreLabel label = new CoreLabel();
        label.setWord(node.category().text());
        label.setValue(node.category().text());
        label.setTag(node.head().tag().text());
        label.setIndex(node.head().position() + 1);
        return new LabeledScoredTreeNode(label);
    }

    /** Hangs a full stop that the parser put deep into the last phrase to the top of the sentence, as CoreNLP does. */
    private static void liftFullStop(Tree root) {
        Tree top = root.lastChild();
        if (top.isLeaf() || top.isPreTerminal() || top.lastChild().isLeaf()) {
            return;
        }
        List<Tree> path = new ArrayList<>();
        Tree node = top.lastChild();
        while (!node.isLeaf() && !node.isPreTerminal()) {
            path.add(node);
            node = node.lastChild();
        }
        if (path.isEmpty() || !node.isPreTerminal() || !isFullStop(node)) {
            return;
        }
        Tree parent = top;
        Tree cut = path.get(0);
        for (Tree ancestor : path) {
            // Phrases that hold nothing else go with it.
            if (ancestor.numChildren() > 1) {
                parent = ancestor;
                cut = ancestor.lastChild();
            }
        }
        parent.removeChild(parent.objectIndexOf(cut));
        top.addChild(node);
    }

    private static boolean isFullStop(Tree partOfSpeech) {
        String word = partOfSpeech.firstChild().value();
        return partOfSpeech.value().contains(FULL_STOP_TAG) && word.chars().anyMatch(c -> ".!?。！？".indexOf(c) >= 0);
    }
}
