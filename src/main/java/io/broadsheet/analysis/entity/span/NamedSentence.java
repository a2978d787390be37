package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with what taggers say of its words. Words are counted from 0. Immutable, so safe for use by several threads.
 *
 * @param text the article's text
 * @param number its position in the article
 * @param tree what depends on what
 * @param names one for each word
 * @param style how its letters are set
 */
public record NamedSentence(
        ArticleText text, int number, DependencyTree tree, List<NameProbabilities> names, Style style) {
    /** How a sentence's letters are set: in capitals and in headlines a capital says nothing about a word. */
    public enum Style {
        TEXT,
        TITLE,
        CAPITALS
    }

    private static final double MOST = 0.7;
    private static final double NEARLY_ALL = 0.85;
    private static final int SHORT = 3;

    public NamedSentence {
        names = List.copyOf(names);
    }

    /** Makes one from a sentence. */
    public static NamedSentence of(ArticleText text, int number, DependencyTree tree, List<NameProbabilities> names) {
        return new NamedSentence(text, number, tree, names, style(tree.sentence()));
    }

    private static Style style(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        int longWords = 0;
        int capitalised = 0;
        boolean smallVerb = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String word = sentence.tokens().get(i).word();
            if (!Character.isLetter(word.codePointAt(0))) {
                continue;
            }
            // Titles write verbs with a capital: "The Security Council met in Riga" is none.
            smallVerb |= Character.isLowerCase(word.codePointAt(0))
                    && sentence.tokens().get(i).pos().startsWith("VB");
            boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
            words++;
            capitals += upper ? 1 : 0;
            if (i > 0 && word.length() > SHORT) {
                longWords++;
                capitalised += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        if (words >= 2 && capitals >= MOST * words) {
            return Style.CAPITALS;
        }
        if (smallVerb && sentence.kind() == Sentence.Kind.BODY) {
            return Style.TEXT;
        }
        double most = sentence.kind() == Sentence.Kind.HEADING ? MOST : NEARLY_ALL;
        return longWords >= SHORT && capitalised >= most * longWords ? Style.TITLE : Style.TEXT;
    }

    /** How many words it has. */
    public int size() {
        return tree.size();
    }

    /** A word as it stands. */
    public String word(int i) {
        return tree.token(i).word();
    }

    /** A word in lower case. */
    public String lower(int i) {
        return tree.word(i);
    }

    /** A word's part of speech. */
    public String pos(int i) {
        return tree.token(i).pos();
    }

    /** Whether there is such a word and it begins with a capital. */
    public boolean isCapitalised(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(word(i).codePointAt(0));
    }

    /** Whether there is such a word, in lower case. */
    public boolean is(int i, String lower) {
        return i >= 0 && i < size() && lower(i).equals(lower);
    }

    /** Whether there is such a word, and it is of a class. */
    public boolean is(int i, WordClass kind) {
        return tree.is(i, kind);
    }

    /** What knows its words. */
    public Lexicon lexicon() {
        return tree.lexicon();
    }

    /** Whether two neighbours stand without a space between them. */
    public boolean touches(int left, int right) {
        return left >= 0
                && right < size()
                && tree.token(left).span().end() == tree.token(right).span().begin();
    }

    /** The words from the first to the last of two, both included, with one space between each two. */
    public String words(int first, int last) {
        return text.words(span(first, last));
    }

    /** From the first to the last of two words, both included. */
    public Span span(int first, int last) {
        return tree.span(first, last);
    }
}
