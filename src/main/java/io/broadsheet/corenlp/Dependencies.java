package io.broadsheet.corenlp;

import edu.stanford.nlp.graph.DirectedMultiGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The basic universal dependencies of one sentence, as CoreNLP's rules draw them from its constituency tree. Tokens
 * count from 1; a head of 0 with the relation "root" is the sentence's root, with an empty relation a token that
 * depends on nothing.
 */
final class Dependencies {
    private final int[] heads;
    private final String[] relations;

    private Dependencies(int tokens) {
        heads = new int[tokens + 1];
        relations = new String[tokens + 1];
        Arrays.fill(relations, "");
    }

    /** Of a sentence of so many tokens that depend on nothing. */
    static Dependencies none(int tokens) {
        return new Dependencies(tokens);
    }

    static Dependencies of(Tree tree, int tokens) {
        GrammaticalStructure structure = new OrderedStructure(tree);
        Dependencies dependencies = new Dependencies(tokens);
        // They come sorted by dependent and governor: the root first, as governor 0.
        for (TypedDependency dependency : structure.typedDependencies()) {
            dependencies.add(
                    dependency.dep().index(),
                    dependency.gov().index(),
                    dependency.reln().toString());
        }
        return dependencies;
    }

    /** Of several governors the first in the sentence counts, and the root only where there is no other. */
    private void add(int dependent, int governor, String relation) {
        if (heads[dependent] == 0) {
            heads[dependent] = governor;
            relations[dependent] = relation;
        }
    }

    int head(int token) {
        return heads[token];
    }

    String relation(int token) {
        return relations[token];
    }

    /**
     * CoreNLP's rules, applied in the order of the words. By itself it walks maps keyed by objects without a hash of
     * their own, so that where several words may govern one, which it was differed from call to call.
     */
    private static final class OrderedStructure extends UniversalEnglishGrammaticalStructure {
        private static final long serialVersionUID = 1;

        OrderedStructure(Tree tree) {
            super(tree, tag -> true, new UniversalSemanticHeadFinder(true));
        }

        @Override
        protected void postProcessDependencies(List<TypedDependency> dependencies) {
            Collections.sort(dependencies);
            super.postProcessDependencies(dependencies);
        }

        /** The further relations of the enhanced dependencies, which nobody here asks for. */
        @Override
        protected void getTreeDeps(
                List<TypedDependency> dependencies,
                DirectedMultiGraph<TreeGraphNode, GrammaticalRelation> graph,
                Predicate<TypedDependency> punctuation,
                Predicate<TypedDependency> extra) {}
    }
}
