package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whom "the senator", "the former first lady", "the company" or "the ministry" means. */
final class Descriptions {
    private static final int WINDOW = 40;
    private static final int NEAR = 5;

    private final Discourse discourse;
    private final Speakers speakers;
    private final Pronouns pronouns;

    Descriptions(Discourse discourse, Speakers speakers, Pronouns pronouns) {
        this.discourse = discourse;
        this.speakers = speakers;
        this.pronouns = pronouns;
    }

    private static boolean isDefinite(NounPhrase source) {
        return source.tree().is(source.first(), WordClass.DEFINITE);
    }

    /** Who was called by that noun before: of several the one whose words agree best, then the last named. */
    Optional<Speaker> byRole(NounPhrase source) {
        DependencyTree tree = source.tree();
        if (!isDefinite(source) || !tree.is(source.head(), WordClass.PERSON)) {
            return Optional.empty();
        }
        String noun = tree.lemma(source.head());
        Set<String> words = Roles.words(tree, source.first(), source.last());
        Optional<Speaker> best = Optional.empty();
        int most = -1;
        int here = discourse.article().sentenceAt(source.span().begin());
        for (int sentence = here; sentence >= Math.max(0, here - WINDOW); sentence--) {
            List<Naming> there = discourse.in(sentence);
            for (int i = there.size() - 1; i >= 0; i--) {
                Naming naming = there.get(i);
                if (naming.span().end() <= source.span().begin()
                        && discourse.roles().has(naming.referent(), noun)
                        && speakers.of(naming).isPresent()) {
                    int agreeing = discourse.roles().agreement(naming.referent(), noun, words);
                    if (agreeing > most) {
                        most = agreeing;
                        best = speakers.of(naming).map(speaker -> speaker);
                    }
                }
            }
        }
        return best;
    }

    /**
     * Who was spoken of last, for a description that tells more than a bare noun of a person and that fits nobody by name: "The
     * New York businessman", "the 34-year-old mother of three", "the former teacher".
     */
    Optional<Speaker> byContext(NounPhrase source) {
        DependencyTree tree = source.tree();
        if (!isDefinite(source) || !tree.is(source.head(), WordClass.PERSON) || !isTelling(source)) {
            return Optional.empty();
        }
        Gender gender = tree.is(source.head(), WordClass.FEMALE_PERSON)
                ? Gender.FEMALE
                : tree.is(source.head(), WordClass.MALE_PERSON) ? Gender.MALE : Gender.UNKNOWN;
        return pronouns.described(source, gender);
    }

    /** Whether a place, an age or "former" stands before a noun. */
    private static boolean isTelling(NounPhrase source) {
        DependencyTree tree = source.tree();
        for (int i = source.first() + 1; i < source.head(); i++) {
            String pos = tree.token(i).pos();
            if (pos.startsWith("NNP")
                    || pos.equals("CD")
                    || tree.is(i, WordClass.TELLING)
                    || tree.word(i).endsWith("-year-old")
                    || (pos.equals("JJ")
                            && Character.isUpperCase(tree.token(i).word().codePointAt(0)))) {
                return true;
            }
        }
        return false;
    }

    /** The body that was spoken of last: "the company", "the newspaper". */
    Optional<Speaker> body(NounPhrase source) {
        if (!isDefinite(source)
                || source.last() - source.first() > 1
                || !source.tree().is(source.head(), WordClass.ORGANIZATION)) {
            return Optional.empty();
        }
        return Optional.of(pronouns.thing(source).speaker()).filter(speaker -> speaker instanceof Speaker.Named);
    }

    /** "the ministry": what the sentences before call "China's foreign ministry". */
    Optional<NounPhrase> owned(NounPhrase source) {
        if (!isDefinite(source) || source.last() - source.first() > 1) {
            return Optional.empty();
        }
        String noun = source.tree().lemma(source.head());
        int here = discourse.article().sentenceAt(source.span().begin());
        for (int sentence = here; sentence >= Math.max(0, here - NEAR); sentence--) {
            DependencyTree tree = discourse.article().tree(sentence);
            for (int i = tree.size() - 1; i >= 0; i--) {
                OptionalInt owner = tree.child(i, Set.of("nmod:poss"));
                if (tree.token(i).span().begin() < source.span().begin()
                        && tree.lemma(i).equals(noun)
                        && discourse.isOutside(sentence, i)
                        && owner.isPresent()
                        && tree.token(owner.getAsInt()).pos().equals("NNP")) {
                    return Optional.of(NounPhrase.at(tree, i, false));
                }
            }
        }
        return Optional.empty();
    }
}
