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

/** The cue stands before the stretch: Smith said, “…”; Smith resisted: “…”; a paragraph that ends with "Smith said:". */
final class CueBefore {
    private static final int ADJACENT = 4;
    private static final Set<String> OPENINGS = Set.of(":", ",");

    private CueBefore() {}

    /** "…, with Smith saying: “…”": a verb of saying right before the marks, whatever the words in them hang on. */
    static Optional<AttributedWords> adjacent(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int last = stretch.first().word() - 1;
        boolean pause = false;
        while (last >= 0 && !tree.token(last).isWord()) {
            pause |= OPENINGS.contains(tree.word(last));
            last--;
        }
        int cue = last;
        return !pause
                ? Optional.empty()
                : stretch.article().clauses(stretch.first().sentence()).stream()
                        .filter(clause -> clause.cue() == cue
                                && clause.source().isPresent()
                                && clause.form() != Form.NOUN
                                && tree.is(cue, WordClass.CLAUSE_CUE))
                        .findFirst()
                        .map(clause -> stretch.by(clause, Method.SUBJECT_VERB_QUOTE));
    }

    /** Smith said, “…” */
    static Optional<AttributedWords> pause(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int last = stretch.first().word() - 1;
        boolean pause = false;
        boolean colon = false;
        while (last >= 0 && !tree.token(last).isWord()) {
            colon |= tree.word(last).equals(":");
            pause |= colon || Stretch.PAUSES.contains(tree.word(last));
            last--;
        }
        if (last < 0 || !pause) {
            return Optional.empty();
        }
        int end = last;
        Optional<ReportingClause> clause = clauseBefore(stretch, end);
        Optional<NounPhrase> main = colon ? mainSubject(stretch, last) : Optional.empty();
        if (main.isPresent()
                && clause.filter(found -> found.cue() > main.get().head()).isEmpty()) {
            int verb = tree.head(main.get().head());
            return Optional.of(stretch.by(main, tree.span(verb, verb), Method.SUBJECT_VERB_QUOTE));
        }
        Optional<AttributedWords> found = clause.map(
                before -> stretch.by(before, before.form() == Form.NOUN ? Method.NOUN : Method.SUBJECT_VERB_QUOTE));
        if (found.isPresent() || !colon) {
            return found;
        }
        return firstVerb(stretch, stretch.first().sentence(), last, Method.SUBJECT_VERB_QUOTE)
                .or(() -> fragment(tree, end)
                        .map(source -> stretch.by(Optional.of(source), new Span(0, 0), Method.COLON)));
    }

    /** The subject of a sentence's main verb, both before its colon: "Asked why she fled, Holm shot back:". */
    private static Optional<NounPhrase> mainSubject(Stretch stretch, int last) {
        DependencyTree tree = stretch.tree();
        for (int verb = 0; verb <= last; verb++) {
            if (tree.head(verb) == DependencyTree.NONE && Subjects.isFinite(tree, verb)) {
                OptionalInt subject = tree.child(verb, Set.of("nsubj"));
                return subject.isPresent() && subject.getAsInt() < verb
                        ? Optional.of(NounPhrase.at(tree, subject.getAsInt(), true))
                                .filter(NounPhrase::maySpeak)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Former mayor Anna Holm:", "The Holm campaign, in a letter:": who stands before a colon without a verb. */
    private static Optional<NounPhrase> fragment(DependencyTree tree, int last) {
        for (int i = 0; i <= last; i++) {
            if (tree.isFinite(i)) {
                return Optional.empty();
            }
        }
        return NounPhrase.before(tree, last + 1, word -> true)
                .filter(CueBefore::endsWithName)
                .or(() -> NounPhrase.from(tree, tree.firstWord(), word -> true)
                        .filter(phrase -> tree.hasWord(phrase.last() + 1, ",") && phrase.maySpeak()));
    }

    private static Optional<ReportingClause> clauseBefore(Stretch stretch, int last) {
        List<ReportingClause> candidates = stretch
                .article()
                .clauses(stretch.first().sentence())
                .stream()
                .filter(clause -> clause.cue() <= last
                        && clause.form() != Form.ACCORDING_TO
                        && clause.source().isPresent()
                        && clause.source().get().head() < stretch.first().word())
                .toList();
        return candidates.stream()
                .filter(clause -> clause.cue() > last - ADJACENT || isSaying(clause))
                .reduce((a, b) -> b)
                .or(() -> candidates.stream().reduce((a, b) -> b));
    }

    private static boolean isSaying(ReportingClause clause) {
        return clause.tree().is(clause.cue(), WordClass.CLAUSE_CUE)
                && !clause.source().map(NounPhrase::isRelative).orElse(false);
    }

    /** The sentence before, in a paragraph of its own, ends with "Smith said:" or "Smith stated,". */
    static Optional<AttributedWords> paragraphBefore(Stretch stretch) {
        int sentence = stretch.first().sentence() - 1;
        if (!stretch.startsParagraph() || sentence < 0) {
            return Optional.empty();
        }
        DependencyTree tree = stretch.article().tree(sentence);
        if (!OPENINGS.contains(tree.word(tree.size() - 1))) {
            return Optional.empty();
        }
        return stretch.article().clauses(sentence).stream()
                .filter(clause -> clause.source().isPresent())
                .reduce((a, b) -> b)
                .map(clause -> stretch.by(clause.source(), clause.cueSpan(), Method.COLON))
                .or(() -> firstVerb(stretch, sentence, tree.size() - 1, Method.COLON))
                .or(() -> announced(tree).map(source -> stretch.by(Optional.of(source), new Span(0, 0), Method.COLON)));
    }

    /** "And from harbour master Helena Rossiter:", "From the desk of Piet Vandaele, chief analyst:": no verb, but a name. */
    private static Optional<NounPhrase> announced(DependencyTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (Subjects.isFinite(tree, i)) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean first = i == 0 || tree.is(i - 1, WordClass.ANNOUNCING);
            Optional<NounPhrase> phrase = first ? NounPhrase.from(tree, i, word -> true) : Optional.empty();
            Optional<NounPhrase> name = phrase.filter(CueBefore::endsWithName)
                    .or(() -> phrase.filter(described -> tree.hasWord(described.last() + 1, ","))
                            .flatMap(described -> NounPhrase.from(tree, described.last() + 2, word -> true))
                            .filter(CueBefore::endsWithName));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The subject of the first verb before a colon, whatever the verb. */
    private static Optional<AttributedWords> firstVerb(Stretch stretch, int sentence, int end, Method method) {
        MarkedArticle article = stretch.article();
        DependencyTree tree = article.tree(sentence);
        for (int i = 0; i <= end; i++) {
            boolean exists = tree.child(i, Set.of("expl")).isPresent();
            if (Subjects.isFinite(tree, i) && !exists && article.isOutside(sentence, i)) {
                int verb = tree.relation(i).startsWith("aux") && tree.head(i) != DependencyTree.NONE ? tree.head(i) : i;
                Optional<NounPhrase> source =
                        Subjects.of(tree, verb).filter(phrase -> article.isOutside(sentence, phrase.head()));
                if (source.isPresent()) {
                    return Optional.of(stretch.by(source, tree.span(i, i), method));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsWithName(NounPhrase phrase) {
        return phrase.tree().token(phrase.last()).pos().startsWith("NNP");
    }

    /** Where the parse is lost: the last verb of saying before the stretch in its sentence. */
    static Optional<AttributedWords> nearest(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int first = stretch.first().word();
        return stretch.article().clauses(stretch.first().sentence()).stream()
                .filter(clause -> clause.cue() < first
                        && clause.source().isPresent()
                        && clause.source().get().head() < clause.cue()
                        && clause.form() != Form.NOUN
                        && clause.form() != Form.ACCORDING_TO
                        && tree.is(clause.cue(), WordClass.CLAUSE_CUE)
                        && (!stretch.isBrief() || saysThat(tree, clause.cue(), first)))
                .reduce((a, b) -> b)
                .map(clause -> stretch.by(clause, Method.NEAREST));
    }

    private static boolean saysThat(DependencyTree tree, int cue, int before) {
        for (int i = cue + 1; i < before; i++) {
            if (tree.word(i).equals("that")) {
                return true;
            }
        }
        return false;
    }
}
