package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.analysis.quote.clause.Subjects;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A stretch without a cue of its own carries on what is ascribed right before it. */
final class Continuation {
    private final Map<Integer, AttributedWords> found;

    /**
     * Carries on what was found so far.
     *
     * @param found the stretches that are attributed, by their numbers; grows while the article is read
     */
    Continuation(Map<Integer, AttributedWords> found) {
        this.found = found;
    }

    /** “…” and a “…”: the second is one more of the same. */
    Optional<AttributedWords> listed(Stretch stretch) {
        AttributedWords before = found.get(stretch.index() - 1);
        if (before == null || before.source().isEmpty() || !isListed(stretch)) {
            return Optional.empty();
        }
        return Optional.of(new AttributedWords(
                before.kind(), stretch.span(), stretch.span(), before.source(), before.cue(), before.method()));
    }

    /** Whether nothing but a comma, "and" or an article stands between a stretch and the one before. */
    static boolean isListed(Stretch stretch) {
        if (stretch.index() == 0) {
            return false;
        }
        MarkedArticle.Place end =
                stretch.article().stretches().get(stretch.index() - 1).last();
        if (end.sentence() != stretch.first().sentence()) {
            return false;
        }
        DependencyTree tree = stretch.tree();
        for (int i = end.word() + 1; i < stretch.first().word(); i++) {
            if (tree.token(i).isWord() && !tree.is(i, WordClass.LISTING)) {
                return false;
            }
        }
        return true;
    }

    /** A whole utterance goes on with the speaker of the sentence before, in its paragraph or in the one above. */
    Optional<AttributedWords> utterance(Stretch stretch) {
        MarkedArticle article = stretch.article();
        int sentence = stretch.first().sentence();
        if (sentence == 0 || !stretch.startsUtterance() || !stretch.isUtterance()) {
            return Optional.empty();
        }
        boolean sameParagraph = article.previousInParagraph(sentence).isPresent();
        if (!sameParagraph && article.paragraph(sentence) - article.paragraph(sentence - 1) > 1) {
            return Optional.empty();
        }
        Optional<AttributedWords> before = lastIn(sentence - 1, stretch);
        if (before.isEmpty()
                && sameParagraph
                && article.previousInParagraph(sentence - 1).isPresent()) {
            before = lastIn(sentence - 2, stretch);
        }
        Method method = sameParagraph ? Method.CONTINUED_SENTENCE : Method.CONTINUED_PARAGRAPH;
        return before.map(words -> stretch.by(words.source(), words.cue(), method));
    }

    /** The one whom the sentence before, in the same paragraph, is about, if it is someone. */
    static Optional<AttributedWords> ofSubjectBefore(Stretch stretch) {
        MarkedArticle article = stretch.article();
        int sentence = stretch.first().sentence();
        if (!stretch.startsSentence()
                || !stretch.isUtterance()
                || article.previousInParagraph(sentence).isEmpty()) {
            return Optional.empty();
        }
        DependencyTree tree = article.tree(sentence - 1);
        for (int i = 0; i < tree.size(); i++) {
            boolean main = tree.head(i) == DependencyTree.NONE && tree.isVerb(i);
            OptionalInt subject = main ? tree.child(i, Set.of("nsubj")) : OptionalInt.empty();
            if (subject.isPresent() && isSomeone(article, sentence - 1, subject.getAsInt())) {
                return Optional.of(stretch.by(
                        Optional.of(NounPhrase.at(tree, subject.getAsInt(), true)),
                        new Span(0, 0),
                        Method.SUBJECT_BEFORE));
            }
        }
        return Optional.empty();
    }

    private static boolean isSomeone(MarkedArticle article, int sentence, int word) {
        DependencyTree tree = article.tree(sentence);
        boolean person = tree.token(word).ner().equals("PERSON") || tree.is(word, WordClass.PERSON);
        boolean pronoun = tree.hasWord(word, "he") || tree.hasWord(word, "she");
        return (person || pronoun) && article.isOutside(sentence, word);
    }

    /** A whole utterance that nothing ascribes, or one before a comma whose cue nobody understands. */
    static Optional<AttributedWords> unattributed(Stretch stretch) {
        return (stretch.isUtterance() && stretch.startsUtterance()) || stretch.isUtteranceBeforeCue()
                ? Optional.of(stretch.by(Optional.empty(), new Span(0, 0), Method.NONE))
                : Optional.empty();
    }

    /** The last attribution of a sentence: of quoted words, or else of what it reports without marks. */
    private Optional<AttributedWords> lastIn(int sentence, Stretch stretch) {
        MarkedArticle article = stretch.article();
        for (int i = stretch.index() - 1;
                i >= 0 && article.stretches().get(i).last().sentence() >= sentence;
                i--) {
            AttributedWords words = found.get(i);
            if (words != null && words.source().isPresent()) {
                return Optional.of(words);
            }
        }
        return article.clauses(sentence).stream()
                .filter(Continuation::introduces)
                .findFirst()
                .map(clause -> stretch.by(clause, Method.CONTINUED_SENTENCE));
    }

    /** Whether a clause says of someone that they speak: "Holm tweeted a warning.", "Her explanation is simple." */
    private static boolean introduces(ReportingClause clause) {
        if (clause.source().isEmpty()) {
            return false;
        }
        NounPhrase source = clause.source().get();
        boolean aboutSaying = clause.form() == Form.NOUN
                && (source.first() == 0 || clause.tree().relation(clause.cue()).startsWith("nsubj"));
        boolean judges = clause.form() == Form.OBJECT && clause.tree().is(clause.cue(), WordClass.CHARACTERIZING_VERB);
        return source.maySpeak() && (clause.form() == Form.CLAUSE || aboutSaying || judges || issuesStatement(clause));
    }

    /** "issued a statement", "gave an answer" */
    private static boolean issuesStatement(ReportingClause clause) {
        DependencyTree tree = clause.tree();
        return Subjects.isFinite(tree, clause.cue())
                && tree.children(clause.cue()).stream()
                        .anyMatch(child -> tree.relation(child).equals("obj") && tree.is(child, WordClass.NOUN_CUE));
    }
}
