package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.analysis.quote.clause.Subjects;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Quoted words that someone uses of somebody or something: "attacked the plan as a “sad joke”", "what she calls “lazy”",
 * "Smith’s remarks about “lazy hands”".
 */
final class Characterization {
    private static final int FARTHEST = 12;

    private Characterization() {}

    /** By a verb of judging with "as", or right before the words. */
    static Optional<AttributedWords> byVerb(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int before = stretch.first().word() - 1;
        while (before >= 0 && (!tree.token(before).isWord() && !Stretch.PAUSES.contains(tree.word(before)))) {
            before--;
        }
        if (tree.is(before, WordClass.ARTICLE)) {
            before--;
        }
        int sentence = stretch.first().sentence();
        if (before < 1 || !stretch.article().isOutside(sentence, before)) {
            return Optional.empty();
        }
        if (tree.hasWord(before, "as")) {
            for (int verb = before - 1; verb >= Math.max(0, before - FARTHEST); verb--) {
                if (tree.isVerb(verb)) {
                    return judges(tree, verb, before) ? by(stretch, verb) : Optional.empty();
                } else if (tree.is(verb, WordClass.CHARACTERIZING_NOUN)) {
                    return byOwner(stretch, verb);
                }
            }
            return Optional.empty();
        }
        boolean what = tree.is(before, WordClass.CHARACTERIZING_VERB)
                && hasWhat(tree, before)
                && !tree.token(before - 1).pos().startsWith("PRP");
        return what ? by(stretch, before) : Optional.empty();
    }

    private static boolean judges(DependencyTree tree, int verb, int as) {
        return tree.is(verb, WordClass.CHARACTERIZING_VERB)
                || tree.is(verb, WordClass.ATTACKING_VERB)
                || (tree.hasWord(verb + 1, "after") && tree.lemma(verb).equals("go") && as > verb + 1);
    }

    /** "what Holm considers | “lazy”" */
    private static boolean hasWhat(DependencyTree tree, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
            if (tree.hasWord(i, "what")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<AttributedWords> by(Stretch stretch, int verb) {
        DependencyTree tree = stretch.tree();
        int sentence = stretch.first().sentence();
        boolean passive = tree.child(verb, Set.of("aux:pass", "nsubj:pass")).isPresent()
                || (tree.token(verb).pos().equals("VBN") && tree.relation(verb).equals("acl"));
        return Subjects.of(tree, verb)
                .filter(source -> !tree.relation(verb).equals("acl")
                        || tree.token(verb).pos().equals("VBG"))
                .or(() -> passive
                        ? Optional.empty()
                        : NounPhrase.before(
                                tree, verb, word -> stretch.article().isOutside(sentence, word)))
                .filter(source -> stretch.article().isOutside(sentence, source.head()) && source.maySpeak())
                .map(source -> stretch.by(judgement(stretch, verb, source), Method.COMPLEMENT));
    }

    /** All that a verb of judging says, from the word behind it to the last quoted one. */
    private static ReportingClause judgement(Stretch stretch, int verb, NounPhrase source) {
        DependencyTree tree = stretch.tree();
        Span content =
                new Span(tree.token(verb + 1).span().begin(), stretch.span().end());
        return new ReportingClause(
                tree, Form.OBJECT, verb, tree.span(verb, verb), Optional.of(source), List.of(content));
    }

    /** By a noun of saying and its owner right before the words. */
    static Optional<AttributedWords> byNoun(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int noun = stretch.first().word() - 1;
        boolean linked = false;
        while (noun >= 0
                && (!tree.token(noun).isWord()
                        || tree.is(noun, WordClass.TELLING_LINK)
                        || tree.is(noun, WordClass.ARTICLE))) {
            if (Stretch.PAUSES.contains(tree.word(noun)) || tree.word(noun).equals(":")) {
                return Optional.empty();
            }
            linked |= tree.is(noun, WordClass.TELLING_LINK);
            noun--;
        }
        if (!linked || noun < 1 || !tree.isNoun(noun) || !tree.is(noun, WordClass.NOUN_CUE)) {
            return Optional.empty();
        }
        return byOwner(stretch, noun);
    }

    /** "Holm’s description of him as “lazy”": by whoever owns a noun of saying, if the words name them. */
    private static Optional<AttributedWords> byOwner(Stretch stretch, int noun) {
        DependencyTree tree = stretch.tree();
        OptionalInt owner = tree.child(noun, Set.of("nmod:poss"));
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Span cue = tree.span(noun, noun);
        NounPhrase source = NounPhrase.at(tree, owner.getAsInt(), true);
        return stretch.article().isOutside(stretch.first().sentence(), source.head())
                        && tree.token(source.head()).pos().startsWith("NNP")
                ? Optional.of(stretch.by(Optional.of(source), cue, Method.NOUN))
                : Optional.empty();
    }
}
