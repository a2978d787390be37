package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.attribution.MarkedArticle.Place;
import io.broadsheet.analysis.quote.clause.Subjects;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.Optional;

/** "“…,” as Smith put it", "As Smith put it, “…”": whatever the words hang on. */
final class AsPut {
    private static final int LONGEST = 40;

    private AsPut() {}

    static Optional<AttributedWords> beside(Stretch stretch) {
        return behind(stretch).or(() -> before(stretch));
    }

    private static Optional<AttributedWords> behind(Stretch stretch) {
        Place last = stretch.last();
        DependencyTree tree = stretch.article().tree(last.sentence());
        int as = last.word() + 1;
        boolean pause = stretch.mayGoOn();
        while (as < tree.size() && !tree.token(as).isWord()) {
            pause |= Stretch.PAUSES.contains(tree.word(as));
            as++;
        }
        if (!pause || !tree.hasWord(as, "as")) {
            return Optional.empty();
        }
        for (int cue = as + 2; cue < Math.min(tree.size(), as + LONGEST); cue++) {
            if (!stretch.article().isOutside(last.sentence(), cue)) {
                return Optional.empty();
            }
            boolean puts = isPut(tree, cue);
            if (puts || (Subjects.isFinite(tree, cue) && tree.is(cue, WordClass.CLAUSE_CUE))) {
                Span words = tree.span(cue, puts ? cue + 1 : cue);
                return source(tree, as, cue)
                        .map(source -> stretch.by(Optional.of(source), words, Method.QUOTE_SUBJECT_VERB));
            }
        }
        return Optional.empty();
    }

    private static Optional<AttributedWords> before(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int cue = stretch.first().word() - 1;
        boolean pause = false;
        while (cue >= 0 && !tree.token(cue).isWord()) {
            pause |= Stretch.PAUSES.contains(tree.word(cue)) || tree.word(cue).equals(":");
            cue--;
        }
        if (!pause || cue < 3 || !isPut(tree, cue - 1)) {
            return Optional.empty();
        }
        for (int as = cue - 2; as >= Math.max(0, cue - LONGEST); as--) {
            if (tree.hasWord(as, "as")) {
                int put = cue - 1;
                return source(tree, as, put)
                        .map(source ->
                                stretch.by(Optional.of(source), tree.span(put, put + 1), Method.SUBJECT_VERB_QUOTE));
            }
        }
        return Optional.empty();
    }

    private static boolean isPut(DependencyTree tree, int word) {
        return (tree.hasWord(word, "put") || tree.hasWord(word, "puts")) && tree.hasWord(word + 1, "it");
    }

    /** The subject of the verb, else the words behind "as". */
    private static Optional<NounPhrase> source(DependencyTree tree, int as, int cue) {
        return Subjects.of(tree, cue)
                .filter(subject -> subject.first() > as && subject.last() < cue)
                .or(() -> NounPhrase.from(tree, as + 1, word -> word < cue));
    }
}
