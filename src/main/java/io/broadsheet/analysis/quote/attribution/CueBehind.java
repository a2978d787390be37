package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.attribution.MarkedArticle.Place;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.analysis.quote.clause.Subjects;
import io.broadsheet.lexicon.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** “…,” said Smith; “…,” Smith said; “Why?” Smith asked. Behind a comma any verb will do. */
final class CueBehind {
    /** How many words may stand before a verb that is none of saying. */
    private static final int NEAR = 12;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    /** How many words, an apposition among them, may stand before a verb of saying. */
    private static final int FAR = 40;

    /**
     * Where the words behind a stretch begin.
     *
     * @param sentence their sentence
     * @param word the first one
     * @param newSentence whether the stretch ends a sentence
     */
    private record Start(int sentence, int word, boolean newSentence) {}

    private CueBehind() {}

    static Optional<AttributedWords> apply(Stretch stretch) {
        return start(stretch)
                .flatMap(start -> byParse(stretch, start).or(() -> anyVerb(stretch, start)))
                .filter(words -> !endsSubordinateClause(stretch, words));
    }

    /** "While Holm praised the plan as “fine,” Berg left for home": the words belong to the clause that the comma ends. */
    private static boolean endsSubordinateClause(Stretch stretch, AttributedWords words) {
        DependencyTree tree = stretch.tree();
        int first = tree.firstWord();
        int from = stretch.first().word();
        if (stretch.endsSentence()
                || !tree.is(first, WordClass.SUBORDINATING)
                || !stretch.article().isOutside(stretch.first().sentence(), first)
                || !tree.hasFinite(first, from)) {
            return false;
        }
        int behind = stretch.last().word();
        while (behind < tree.size()
                && tree.token(behind).span().begin() < words.cue().end()) {
            behind++;
        }
        return behind < tree.size() && tree.token(behind).isWord();
    }

    /** The first word behind a stretch that a pause ends. */
    private static Optional<Start> start(Stretch stretch) {
        MarkedArticle article = stretch.article();
        Place last = stretch.last();
        boolean newSentence = stretch.endsSentence();
        Optional<Integer> sentence = newSentence ? next(article, last.sentence()) : Optional.of(last.sentence());
        if (sentence.isEmpty() || (newSentence && !stretch.mayGoOn())) {
            return Optional.empty();
        }
        DependencyTree tree = article.tree(sentence.get());
        boolean pause = stretch.mayGoOn();
        boolean inserted = false;
        int from = newSentence ? 0 : last.word() + 1;
        while (from < tree.size() && !tree.token(from).isWord()) {
            pause |= Stretch.PAUSES.contains(tree.word(from));
            inserted |= DASHES.contains(tree.word(from)) && isBehindDash(stretch);
            if (article.stretchAt(sentence.get(), from) > stretch.index()) {
                return Optional.empty();
            }
            from++;
        }
        while (from < tree.size() && tree.token(from).pos().equals("RB")) {
            from++;
        }
        return pause && !inserted && from < tree.size() && article.isOutside(sentence.get(), from)
                ? Optional.of(new Start(sentence.get(), from, newSentence))
                : Optional.empty();
    }

    /** "she lamented it – “how sad!” – and left": words between dashes are told by what stands before them. */
    private static boolean isBehindDash(Stretch stretch) {
        return stretch.tree().size() > 0 && DASHES.contains(wordBefore(stretch));
    }

    private static String wordBefore(Stretch stretch) {
        int before = stretch.first().word() - 1;
        while (before > 0
                && !stretch.tree().token(before).isWord()
                && !DASHES.contains(stretch.tree().word(before))) {
            before--;
        }
        return before < 0 ? "" : stretch.tree().word(before);
    }

    /** The next sentence of the paragraph, or of the next one where that goes on with a small letter. */
    private static Optional<Integer> next(MarkedArticle article, int sentence) {
        boolean goesOn = sentence + 1 < article.sentences()
                && Character.isLowerCase(
                        article.tree(sentence + 1).token(0).word().codePointAt(0));
        return goesOn ? Optional.of(sentence + 1) : article.nextInParagraph(sentence);
    }

    private static Optional<AttributedWords> byParse(Stretch stretch, Start start) {
        DependencyTree tree = stretch.article().tree(start.sentence());
        for (ReportingClause clause : stretch.article().clauses(start.sentence())) {
            if (clause.cue() < start.word() || !maySpeak(tree, clause)) {
                continue;
            }
            if (start.newSentence() && (clause.cue() > start.word() + NEAR || hasContentBehind(clause))) {
                continue;
            }
            NounPhrase source = clause.source().orElseThrow();
            if (clause.cue() == start.word() && source.head() > clause.cue()) {
                return Optional.of(stretch.by(clause, Method.QUOTE_VERB_SUBJECT));
            } else if (startsAt(tree, source, start.word()) && clause.cue() > source.head()) {
                return Optional.of(stretch.by(clause, Method.QUOTE_SUBJECT_VERB));
            }
        }
        return Optional.empty();
    }

    private static boolean maySpeak(DependencyTree tree, ReportingClause clause) {
        return clause.source().isPresent()
                && !clause.source().get().isRelative()
                && clause.form() != Form.NOUN
                && clause.form() != Form.ACCORDING_TO
                && (tree.is(clause.cue(), WordClass.CLAUSE_CUE)
                        || clause.source().get().maySpeak())
                && Subjects.isFinite(tree, clause.cue());
    }

    /** Whether a phrase begins with a word, adverbs before it left out. */
    private static boolean startsAt(DependencyTree tree, NounPhrase phrase, int word) {
        int first = phrase.first();
        while (first < word && tree.token(first).pos().equals("RB")) {
            first++;
        }
        return first == word;
    }

    private static boolean hasContentBehind(ReportingClause clause) {
        return clause.content().stream()
                .anyMatch(span -> span.begin() >= clause.cueSpan().end());
    }

    private static Optional<AttributedWords> anyVerb(Stretch stretch, Start start) {
        MarkedArticle article = stretch.article();
        DependencyTree tree = article.tree(start.sentence());
        for (int verb = start.word(); verb < Math.min(tree.size(), start.word() + FAR); verb++) {
            if (!article.isOutside(start.sentence(), verb)) {
                break;
            }
            boolean saying = tree.is(verb, WordClass.CLAUSE_CUE);
            if (!Subjects.isFinite(tree, verb)
                    || tree.is(verb, WordClass.EMPTY_VERB)
                    || (verb > start.word() + NEAR && !saying)) {
                continue;
            }
            Optional<NounPhrase> subject = subject(article, start, verb, saying);
            if (subject.isPresent()) {
                ReportingClause clause =
                        new ReportingClause(tree, Form.WEAK, verb, tree.span(verb, verb), subject, List.of());
                return Optional.of(stretch.by(
                        clause, verb == start.word() ? Method.QUOTE_VERB_SUBJECT : Method.QUOTE_SUBJECT_VERB));
            }
        }
        return Optional.empty();
    }

    /** "Anna Holm, the former mayor, said": the subject, or what begins behind the stretch. */
    private static Optional<NounPhrase> subject(MarkedArticle article, Start start, int verb, boolean saying) {
        DependencyTree tree = article.tree(start.sentence());
        IntPredicate outside = word -> article.isOutside(start.sentence(), word);
        boolean verbFirst = verb == start.word();
        return Subjects.of(tree, verb)
                .filter(phrase -> outside.test(phrase.head()))
                .filter(phrase -> phrase.first() == start.word() || (verbFirst && phrase.first() > verb))
                .or(() -> NounPhrase.before(tree, verb, outside).filter(phrase -> phrase.first() == start.word()))
                .or(() -> verbFirst
                        ? NounPhrase.from(tree, verb + 1, outside)
                        : saying ? NounPhrase.from(tree, start.word(), outside) : Optional.empty())
                .filter(phrase -> !phrase.isRelative() && (saying || phrase.maySpeak()));
    }
}
