package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClauseFinder;
import io.broadsheet.analysis.quote.mark.QuotedStretch;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article's sentences as trees, with its quoted stretches laid over them: which word stands in which stretch, what
 * stands before and behind one, and which clauses report something.
 *
 * <p>Immutable once made, so safe for use by several threads.
 */
public final class MarkedArticle {
    /**
     * A word of the article.
     *
     * @param sentence its sentence's number
     * @param word its number in the sentence
     */
    record Place(int sentence, int word) {}

    static final int OUTSIDE = -1;

    private static final Place NOWHERE = new Place(OUTSIDE, OUTSIDE);

    private final ArticleTrees trees;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<int[]> stretchOfWord = new ArrayList<>();
    private final List<List<ReportingClause>> clauses = new ArrayList<>();
    private final TreeMap<Integer, Integer> stretchByBegin = new TreeMap<>();
    private final List<QuotedStretch> quoted;

    /**
     * Lays stretches over sentences.
     *
     * @param trees its sentences
     * @param quoted in reading order, apart from each other
     * @param finder finds the clauses that report something
     */
    public MarkedArticle(ArticleTrees trees, List<QuotedStretch> quoted, ReportingClauseFinder finder) {
        this.trees = trees;
        this.quoted = List.copyOf(quoted);
        for (int i = 0; i < quoted.size(); i++) {
            stretchByBegin.put(quoted.get(i).span().begin(), i);
        }
        Place[] first = new Place[quoted.size()];
        Place[] last = new Place[quoted.size()];
        Arrays.fill(first, NOWHERE);
        Arrays.fill(last, NOWHERE);
        for (int sentence = 0; sentence < trees.size(); sentence++) {
            DependencyTree tree = trees.tree(sentence);
            int[] inside = stretchOfEachWord(tree);
            for (int word = 0; word < tree.size(); word++) {
                int stretch = inside[word];
                if (stretch != OUTSIDE && tree.token(word).isWord()) {
                    Place place = new Place(sentence, word);
                    first[stretch] = first[stretch].equals(NOWHERE) ? place : first[stretch];
                    last[stretch] = place;
                }
            }
            stretchOfWord.add(inside);
            clauses.add(finder.find(tree, word -> inside[word] == OUTSIDE).stream()
                    .map(clause -> clause.with(clause.content().stream()
                            .map(this::withWholeStretches)
                            .toList()))
                    .toList());
        }
        for (int i = 0; i < quoted.size(); i++) {
            stretches.add(new Stretch(this, i, quoted.get(i), first[i], last[i]));
        }
    }

    private int[] stretchOfEachWord(DependencyTree tree) {
        int[] inside = new int[tree.size()];
        for (int word = 0; word < tree.size(); word++) {
            Span span = tree.token(word).span();
            Map.Entry<Integer, Integer> entry = stretchByBegin.lowerEntry(span.end());
            boolean within =
                    entry != null && quoted.get(entry.getValue()).span().overlaps(span);
            inside[word] = within ? entry.getValue() : OUTSIDE;
        }
        return inside;
    }

    /** The article's text. */
    public ArticleText text() {
        return trees.text();
    }

    /** How many sentences it has. */
    public int sentences() {
        return trees.size();
    }

    /** A sentence's tree. */
    public DependencyTree tree(int sentence) {
        return trees.tree(sentence);
    }

    /** The number of the sentence that holds an offset, or of the last one that begins before it. */
    public int sentenceAt(int offset) {
        return trees.sentenceAt(offset);
    }

    /** The trees of the sentences that share a character with a span. */
    public List<DependencyTree> treesAround(Span span) {
        return trees.around(span);
    }

    /** The sentences that share a character with a span. */
    public List<Sentence> sentencesAround(Span span) {
        return trees.around(span).stream().map(DependencyTree::sentence).toList();
    }

    /** The clauses of a sentence that report something, in reading order. */
    List<ReportingClause> clauses(int sentence) {
        return clauses.get(sentence);
    }

    /** All stretches, in reading order. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** The number of the stretch that a word stands in, or {@link #OUTSIDE}. */
    int stretchAt(int sentence, int word) {
        return stretchOfWord.get(sentence)[word];
    }

    /** Whether a word stands outside all quoted stretches. */
    public boolean isOutside(int sentence, int word) {
        return stretchAt(sentence, word) == OUTSIDE;
    }

    /** The number of a sentence's paragraph. */
    public int paragraph(int sentence) {
        return trees.paragraph(sentence);
    }

    /** The next sentence of the same paragraph. */
    public Optional<Integer> nextInParagraph(int sentence) {
        return trees.nextInParagraph(sentence);
    }

    /** The sentence before in the same paragraph. */
    Optional<Integer> previousInParagraph(int sentence) {
        return trees.previousInParagraph(sentence);
    }

    /** Whether some words of a sentence, from one to before another, hold more than marks. */
    boolean hasWord(int sentence, int from, int to) {
        DependencyTree tree = tree(sentence);
        for (int i = from; i < to; i++) {
            if (tree.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** A span that cuts no quoted stretch apart: the mark that closes one at its end belongs to it. */
    private Span withWholeStretches(Span span) {
        int begin = span.begin();
        int end = span.end();
        for (int offset : List.of(span.begin(), span.end())) {
            Map.Entry<Integer, Integer> entry = stretchByBegin.floorEntry(offset);
            if (entry != null) {
                QuotedStretch stretch = quoted.get(entry.getValue());
                if (stretch.words().overlap(span) * 2 > stretch.words().length()) {
                    begin = Math.min(begin, stretch.span().begin());
                    end = Math.max(end, stretch.span().end());
                }
            }
        }
        return new Span(begin, end);
    }
}
