package io.broadsheet.analysis.grammar;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article's sentences as trees, in reading order, counted from 0. Immutable once made, so safe for use by several threads.
 */
public final class ArticleTrees {
    private final ArticleText text;
    private final List<DependencyTree> trees;
    private final TreeMap<Integer, Integer> sentenceByBegin = new TreeMap<>();

    /** The trees of an article's text, in reading order. */
    public ArticleTrees(ArticleText text, List<DependencyTree> trees) {
        this.text = text;
        this.trees = List.copyOf(trees);
        for (int i = 0; i < trees.size(); i++) {
            sentenceByBegin.put(trees.get(i).sentence().span().begin(), i);
        }
    }

    /** The article's text. */
    public ArticleText text() {
        return text;
    }

    /** How many sentences it has. */
    public int size() {
        return trees.size();
    }

    /** A sentence's tree. */
    public DependencyTree tree(int sentence) {
        return trees.get(sentence);
    }

    /** The number of the sentence that holds an offset, or of the last one that begins before it. */
    public int sentenceAt(int offset) {
        Map.Entry<Integer, Integer> entry = sentenceByBegin.floorEntry(offset);
        return entry == null ? 0 : entry.getValue();
    }

    /** The sentences that share a character with a span, in reading order. */
    public List<DependencyTree> around(Span span) {
        List<DependencyTree> around = new ArrayList<>();
        for (int i = sentenceAt(span.begin());
                i < trees.size() && tree(i).sentence().span().begin() < span.end();
                i++) {
            if (tree(i).sentence().span().overlaps(span)) {
                around.add(tree(i));
            }
        }
        return around;
    }

    /** The number of a sentence's paragraph. */
    public int paragraph(int sentence) {
        return tree(sentence).sentence().paragraphIndex();
    }

    /** The next sentence of the same paragraph. */
    public Optional<Integer> nextInParagraph(int sentence) {
        return sentence + 1 < trees.size() && paragraph(sentence + 1) == paragraph(sentence)
                ? Optional.of(sentence + 1)
                : Optional.empty();
    }

    /** The sentence before in the same paragraph. */
    public Optional<Integer> previousInParagraph(int sentence) {
        return sentence > 0 && paragraph(sentence - 1) == paragraph(sentence)
                ? Optional.of(sentence - 1)
                : Optional.empty();
    }
}
