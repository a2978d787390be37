package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.attribution.MarkedArticle.Place;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.Subjects;
import io.broadsheet.analysis.quote.mark.QuotedStretch;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A quoted stretch in its sentences: what it looks like, and what is made of it once someone is found. */
final class Stretch {
    /** Marks that separate a quote from the words that ascribe it. */
    static final Set<String> PAUSES = Set.of(",", "—", "–", "-", "--");

    private static final String SINGLE_MARKS = "'‘";
    private static final int SHORT_UTTERANCE = 8;

    private final MarkedArticle article;
    private final int index;
    private final QuotedStretch quoted;
    private final Place first;
    private final Place last;

    Stretch(MarkedArticle article, int index, QuotedStretch quoted, Place first, Place last) {
        this.article = article;
        this.index = index;
        this.quoted = quoted;
        this.first = first;
        this.last = last;
    }

    MarkedArticle article() {
        return article;
    }

    /** Its number among the article's stretches. */
    int index() {
        return index;
    }

    /** With its marks. */
    Span span() {
        return quoted.span();
    }

    /** Its first word. */
    Place first() {
        return first;
    }

    /** Its last word. */
    Place last() {
        return last;
    }

    /** Whether it was read as language at all. */
    boolean isRead() {
        return first.sentence() != MarkedArticle.OUTSIDE;
    }

    /** The tree of the sentence that it begins in. */
    DependencyTree tree() {
        return article.tree(first.sentence());
    }

    boolean startsSentence() {
        return !article.hasWord(first.sentence(), 0, first.word());
    }

    boolean endsSentence() {
        return !article.hasWord(
                last.sentence(), last.word() + 1, article.tree(last.sentence()).size());
    }

    boolean startsParagraph() {
        return startsSentence() && article.previousInParagraph(first.sentence()).isEmpty();
    }

    /** Whether it is a short line of its own in single marks, as newspapers write subheadings: 'A fight to the finish.' */
    boolean isHeading() {
        char mark = article.text().cut(quoted.span()).charAt(0);
        return SINGLE_MARKS.indexOf(mark) >= 0
                && startsParagraph()
                && endsSentence()
                && first.sentence() == last.sentence()
                && article.nextInParagraph(last.sentence()).isEmpty()
                && last.word() - first.word() < SHORT_UTTERANCE
                && quoted.words().begin() - quoted.span().begin() == 1;
    }

    /** Whether it begins a sentence, or what a colon announces. */
    boolean startsUtterance() {
        for (int i = first.word() - 1; i >= 0 && !tree().token(i).isWord(); i--) {
            if (tree().word(i).equals(":")) {
                return true;
            }
        }
        return startsSentence();
    }

    /** Whether it reads as something that was said whole. */
    boolean isUtterance() {
        return first.sentence() != last.sentence() || endsSentence() || last.word() - first.word() > SHORT_UTTERANCE;
    }

    /** Whether it begins a sentence, a pause ends it within its marks, and a verb follows: “We stay,” his crew nodded. */
    boolean isUtteranceBeforeCue() {
        String words = words();
        boolean pause = words.endsWith(",") || words.endsWith("?") || words.endsWith("!");
        DependencyTree tree = article.tree(last.sentence());
        boolean verb = false;
        for (int i = last.word() + 1; i < tree.size(); i++) {
            verb |= Subjects.isFinite(tree, i) && article.isOutside(last.sentence(), i);
        }
        return pause && verb && startsSentence() && !isTitleCase() && !isBrief();
    }

    /** Whether it is one word before a noun outside the marks: “activist” investors. */
    boolean isAttribute() {
        int head = tree().head(first.word());
        return first.equals(last)
                && Set.of("amod", "compound").contains(tree().relation(first.word()))
                && head != DependencyTree.NONE
                && !holds(first.sentence(), head);
    }

    /** Whether it is one or two words of a sentence. */
    boolean isBrief() {
        return !isUtterance() && last.word() - first.word() < 2;
    }

    /** Whether a sentence may go on behind it though a sentence ends in it, as after “Why?” */
    boolean mayGoOn() {
        String words = words();
        return words.endsWith("?")
                || words.endsWith("!")
                || words.endsWith("…")
                || words.endsWith("...")
                || (!words.isEmpty() && PAUSES.contains(words.substring(words.length() - 1)));
    }

    private String words() {
        return article.text().cut(quoted.words()).strip();
    }

    /** Whether each word of it but the short ones has a capital, as in the title of a work. */
    boolean isTitleCase() {
        if (first.sentence() != last.sentence() || Character.isLowerCase(firstLetter(first.word()))) {
            return false;
        }
        int words = 0;
        for (int i = first.word(); i <= last.word(); i++) {
            if (tree().token(i).isWord()) {
                words++;
                if (Character.isLowerCase(firstLetter(i))
                        && tree().token(i).word().length() > 3) {
                    return false;
                }
            }
        }
        return words <= 10;
    }

    private int firstLetter(int word) {
        return tree().token(word).word().codePointAt(0);
    }

    /** The word of it, within one sentence, on which most of the others hang; {@code NONE} if none is there. */
    int head(int sentence) {
        DependencyTree tree = article.tree(sentence);
        int found = DependencyTree.NONE;
        for (int i = 0; i < tree.size(); i++) {
            if (holds(sentence, i)
                    && tree.token(i).isWord()
                    && (tree.head(i) == DependencyTree.NONE || !holds(sentence, tree.head(i)))
                    && (found == DependencyTree.NONE
                            || tree.last(i) - tree.first(i) > tree.last(found) - tree.first(found))) {
                found = i;
            }
        }
        return found;
    }

    /** Whether a word stands in it. */
    boolean holds(int sentence, int word) {
        return article.stretchAt(sentence, word) == index;
    }

    /** It, as ascribed by a clause: mixed where the clause reports more than what stands in the marks. */
    AttributedWords by(ReportingClause clause, Method method) {
        Span content = withObject(clause);
        for (Span part : clause.content()) {
            if (part.overlaps(span())) {
                content = new Span(Math.min(content.begin(), part.begin()), Math.max(content.end(), part.end()));
            }
        }
        boolean mixed = hasWordsBeside(content);
        return new AttributedWords(
                mixed ? Quote.Kind.MIXED : Quote.Kind.DIRECT,
                span(),
                mixed ? content : span(),
                clause.source(),
                clause.cueSpan(),
                method);
    }

    /** It and what it is said of, wherever the stop stands: "called | the operation “a routine cleaning.”" */
    private Span withObject(ReportingClause clause) {
        DependencyTree tree = clause.tree();
        OptionalInt object = tree.child(clause.cue(), Set.of("obj"));
        boolean names = tree.is(clause.cue(), WordClass.CHARACTERIZING_VERB)
                && object.isPresent()
                && tree == tree()
                && object.getAsInt() > clause.cue()
                && object.getAsInt() < first.word()
                && !holds(first.sentence(), object.getAsInt());
        return names ? new Span(tree.token(tree.first(object.getAsInt())).span().begin(), span().end()) : span();
    }

    /** It, as a whole utterance of a source. */
    AttributedWords by(Optional<NounPhrase> source, Span cue, Method method) {
        return new AttributedWords(Quote.Kind.DIRECT, span(), span(), source, cue, method);
    }

    private boolean hasWordsBeside(Span content) {
        for (int sentence = first.sentence(); sentence <= last.sentence(); sentence++) {
            DependencyTree tree = article.tree(sentence);
            for (int i = 0; i < tree.size(); i++) {
                if (content.contains(tree.token(i).span())
                        && !holds(sentence, i)
                        && tree.token(i).isWord()
                        && !tree.word(i).equals("that")) {
                    return true;
                }
            }
        }
        return false;
    }
}
