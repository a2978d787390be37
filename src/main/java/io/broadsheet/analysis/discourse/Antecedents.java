package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import java.util.Optional;

/** What "who", "which" and "that" stand for. */
final class Antecedents {
    private Antecedents() {}

    /**
     * The person whose name stands right before the comma, else the noun that the clause hangs on, else the last noun before
     * it; no time.
     */
    static Optional<NounPhrase> of(NounPhrase relative, Discourse discourse) {
        DependencyTree tree = relative.tree();
        int before = relative.first() - 1;
        if (tree.hasWord(before, ",") && before > 0) {
            Optional<Naming> beside = discourse.at(tree, before - 1).filter(Naming::isPerson);
            if (beside.isPresent()) {
                return Optional.of(NounPhrase.at(tree, beside.get().word(), false));
            }
        }
        int steps = 0;
        for (int i = relative.head(); i != DependencyTree.NONE && steps < tree.size(); i = tree.head(i), steps++) {
            int noun = tree.head(i);
            if (tree.relation(i).startsWith("acl") && noun != DependencyTree.NONE && !tree.isTime(noun)) {
                return Optional.of(NounPhrase.at(tree, noun, false));
            }
        }
        for (int i = before; i >= 0; i--) {
            if (tree.isNoun(i) && !tree.isTime(i)) {
                return Optional.of(NounPhrase.at(tree, i, false));
            }
        }
        return Optional.empty();
    }
}
