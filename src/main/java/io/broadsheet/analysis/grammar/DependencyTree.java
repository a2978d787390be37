package io.broadsheet.analysis.grammar;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A sentence's words by what depends on what, in Universal Dependencies. Words are counted from 0; {@link #NONE} is no
 * word.
 *
 * <p>A sentence without a parse has no relations, and every question about them is answered with no. Immutable once made,
 * so safe for use by several threads.
 */
public final class DependencyTree {
    /** Where there is no word. */
    public static final int NONE = -1;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<List<Integer>> children;
    private final int[] first;
    private final int[] last;

    /**
     * The tree of a sentence.
     *
     * @param lexicon knows its words
     */
    public DependencyTree(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        int size = sentence.tokens().size();
        children = new ArrayList<>(size);
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            if (head(i) != NONE) {
                children.get(head(i)).add(i);
            }
            // A phrase's extent reaches all its heads; the bound guards against a broken parse that turns in a circle.
            for (int above = head(i), steps = 0; above != NONE && steps < size; above = head(above), steps++) {
                first[above] = Math.min(first[above], i);
                last[above] = Math.max(last[above], i);
            }
        }
    }

    private DependencyTree(Sentence sentence, DependencyTree same) {
        this.sentence = sentence;
        this.lexicon = same.lexicon;
        this.children = same.children;
        this.first = same.first;
        this.last = same.last;
    }

    /** The same tree with the sentence judged. */
    public DependencyTree withSentiment(SentenceSentiment sentiment) {
        return new DependencyTree(sentence.withSentiment(sentiment), this);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** What knows its words. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Whether there is such a word, and it is of a class. */
    public boolean is(int i, WordClass kind) {
        return i >= 0 && i < size() && lexicon.has(kind, inFormOf(kind, i));
    }

    /** Whether there is such a word, and it is of one of some classes. */
    public boolean is(int i, Set<WordClass> kinds) {
        for (WordClass kind : kinds) {
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }

    private String inFormOf(WordClass kind, int i) {
        return switch (kind.form()) {
            case WORD -> word(i);
            case LEMMA -> lemma(i);
            case WRITTEN -> token(i).word();
        };
    }

    /** The word in lower case. */
    public String word(int i) {
        return token(i).word().toLowerCase(Locale.ROOT);
    }

    /** Whether one of some words, from one to before another, is a finite verb or a modal. */
    public boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (FINITE.contains(token(i).pos())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a finite verb or a modal, by its tag alone. */
    public boolean isFinite(int i) {
        return FINITE.contains(token(i).pos());
    }

    /** The first word that is no mark; the last token where all are marks. */
    public int firstWord() {
        int first = 0;
        while (first + 1 < size() && !token(first).isWord()) {
            first++;
        }
        return first;
    }

    /** Whether there is such a word, in lower case. */
    public boolean hasWord(int i, String word) {
        return i >= 0 && i < size() && word(i).equals(word);
    }

    public String lemma(int i) {
        return token(i).lemma().toLowerCase(Locale.ROOT);
    }

    public boolean isVerb(int i) {
        return token(i).pos().startsWith("VB");
    }

    public boolean isNoun(int i) {
        return token(i).pos().startsWith("NN");
    }

    /** Whether a word is part of a date, a time or a duration. */
    public boolean isTime(int i) {
        return TIMES.contains(token(i).ner());
    }

    /** The word that this one depends on, or {@code NONE}. */
    public int head(int i) {
        int head = token(i).head() - 1;
        return head >= 0 && head < size() && head != i ? head : NONE;
    }

    public String relation(int i) {
        return token(i).deprel();
    }

    public boolean hasRelation(int i, Set<String> relations) {
        return relations.contains(relation(i));
    }

    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** The first child with one of some relations. */
    public OptionalInt child(int i, Set<String> relations) {
        for (int child : children.get(i)) {
            if (relations.contains(relation(child))) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a word has a child with a relation that is one of some words. */
    public boolean hasChild(int i, String relation, Set<String> words) {
        return children.get(i).stream()
                .anyMatch(child -> relation(child).equals(relation) && words.contains(word(child)));
    }

    /** Whether a word has a child with a relation that is of a class. */
    public boolean hasChild(int i, String relation, WordClass kind) {
        return children.get(i).stream().anyMatch(child -> relation(child).equals(relation) && is(child, kind));
    }

    /** The first word of the phrase that hangs on a word. */
    public int first(int i) {
        return first[i];
    }

    /** The last word of the phrase that hangs on a word. */
    public int last(int i) {
        return last[i];
    }

    /** Whether {@code below} is {@code above} or hangs on it, however far. */
    public boolean dominates(int above, int below) {
        int steps = 0;
        for (int i = below; i != NONE && steps <= size(); i = head(i), steps++) {
            if (i == above) {
                return true;
            }
        }
        return false;
    }

    /** From the first to the last of two words, both included. */
    public Span span(int from, int to) {
        return new Span(token(from).span().begin(), token(to).span().end());
    }
}
