package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.util.Optional;
import java.util.Set;

/** Finds the naming in the words that stand for a source. Immutable, so safe for use by several threads. */
final class NamedSource {
    private static final Set<String> TITLE_LINKS = Set.of("of", "for", "the");

    private final Discourse discourse;

    NamedSource(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * The name in a noun phrase: its head, what ends it ("the newspaper Osby Times", "Mayor of Osby Anna Holm"), or
     * an apposition ("her adviser, Jonas Brandt").
     */
    Optional<Naming> of(NounPhrase source) {
        DependencyTree tree = source.tree();
        Optional<Naming> head = discourse.at(tree, source.head());
        if (head.isPresent() && head.get().type() == EntityType.PERSON) {
            return head;
        }
        boolean title = head.isEmpty() && tree.token(source.head()).pos().equals("NNP");
        int last = source.last();
        while (last + 1 < tree.size()
                && (tree.token(last + 1).pos().equals("NNP") || (title && TITLE_LINKS.contains(tree.word(last + 1))))) {
            last++;
        }
        Optional<Naming> behind = discourse.at(tree, last).filter(name -> ends(source, name));
        if (behind.isPresent() && (behind.get().type() == EntityType.PERSON || head.isEmpty())) {
            return behind;
        }
        if (head.isEmpty() && tree.isNoun(source.head())) {
            for (int child : tree.children(source.head())) {
                Optional<Naming> name =
                        tree.relation(child).equals("appos") ? discourse.at(tree, child) : Optional.empty();
                if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                    return name;
                }
            }
        }
        return head.or(() -> apposed(source));
    }

    /**
     * The person or body beside a description, between commas, whatever the parse hangs them on: "a spokeswoman for Tarn Water,
     * Gudrun Pell, said", "Farida Holme, a Harbour Party councillor, said".
     */
    private Optional<Naming> apposed(NounPhrase source) {
        DependencyTree tree = source.tree();
        if (!tree.token(source.head()).pos().equals("NN") || isPlural(source)) {
            return Optional.empty();
        }
        int comma = source.last() + 1;
        boolean described = tree.is(source.head(), WordClass.PERSON);
        Optional<Naming> behind = described && tree.hasWord(comma, ",") ? personAt(tree, comma + 1) : Optional.empty();
        if (behind.isPresent() && endsAt(tree, behind.get().last() + 1)) {
            return behind;
        }
        boolean between = tree.hasWord(source.first() - 1, ",")
                && tree.hasWord(comma, ",")
                && Set.of("a", "an", "the").contains(tree.word(source.first()));
        return between && source.first() >= 2
                ? discourse
                        .at(tree, source.first() - 2)
                        .filter(name -> name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    private static boolean isPlural(NounPhrase source) {
        return source.tree().children(source.head()).stream()
                .anyMatch(child -> source.tree().relation(child).equals("conj"));
    }

    private Optional<Naming> personAt(DependencyTree tree, int word) {
        return word < tree.size()
                ? discourse.at(tree, word).filter(name -> name.type() == EntityType.PERSON && name.first() == word)
                : Optional.empty();
    }

    /** Whether a sentence, or a pause in it, comes behind a name. */
    private static boolean endsAt(DependencyTree tree, int word) {
        return word >= tree.size() || !tree.token(word).isWord();
    }

    /** Whether a name ends a phrase rather than stands in it as "of Germany" does. */
    private static boolean ends(NounPhrase source, Naming name) {
        DependencyTree tree = source.tree();
        int first = name.first();
        return first <= source.first()
                || (tree.hasWord(first - 1, ",") && tree.is(source.head(), WordClass.PERSON))
                || tree.isNoun(first - 1)
                || tree.token(first - 1).pos().equals("JJ");
    }

    /** A name with the short title right before it. */
    Span withHonorific(Naming name) {
        DependencyTree tree = discourse.article().tree(name.sentence());
        int title = name.first() - 1;
        return title >= 0 && tree.is(title, WordClass.SHORT_TITLE)
                ? new Span(tree.token(title).span().begin(), name.span().end())
                : name.span();
    }
}
