package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.attribution.MarkedArticle.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A name without a verb ascribes the stretch: “…” – Smith; “SMITH: …” */
final class NameBeside {
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");
    private static final int LONGEST_SIGNATURE = 14;
    private static final int LONGEST_NAME = 5;

    private NameBeside() {}

    /** “WALLACE: …” */
    static Optional<AttributedWords> transcript(Stretch stretch) {
        DependencyTree tree = stretch.tree();
        int first = stretch.first().word();
        return colonBehindName(tree, first)
                .map(colon -> stretch.by(
                        Optional.of(new NounPhrase(tree, colon - 1, first, colon - 1)),
                        tree.span(colon, colon),
                        Method.TRANSCRIPT));
    }

    /** Where the colon stands behind a name in capitals: "SMITH:", "Q:", "CHRIS WALLACE, HOST:" have one. */
    static Optional<Integer> colonBehindName(DependencyTree tree, int first) {
        int end = first;
        while (end < tree.size()
                && end - first <= LONGEST_NAME
                && isInCapitals(tree.token(end).word())) {
            end++;
        }
        boolean name = end > first
                && end < tree.size()
                && end - first <= LONGEST_NAME
                && tree.word(end).equals(":")
                && Character.isLetter(tree.token(first).word().codePointAt(0));
        return name ? Optional.of(end) : Optional.empty();
    }

    private static boolean isInCapitals(String word) {
        return word.codePoints().anyMatch(Character::isLetter) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** “…” – Smith, at the end of the paragraph or in the next one. */
    static Optional<AttributedWords> signature(Stretch stretch) {
        MarkedArticle article = stretch.article();
        Place last = stretch.last();
        int sentence = last.sentence();
        int dash = last.word() + 1;
        while (dash < article.tree(sentence).size() && stretch.holds(sentence, dash)) {
            dash++;
        }
        if (dash >= article.tree(sentence).size() && sentence + 1 < article.sentences()) {
            sentence++;
            dash = 0;
        }
        DependencyTree tree = article.tree(sentence);
        boolean signed = dash + 1 < tree.size()
                && DASHES.contains(tree.word(dash))
                && tree.token(dash + 1).pos().startsWith("NNP")
                && tree.size() - dash < LONGEST_SIGNATURE
                && article.nextInParagraph(sentence).isEmpty();
        if (!signed) {
            return Optional.empty();
        }
        int end = dash + 1;
        while (end + 1 < tree.size() && tree.token(end + 1).pos().startsWith("NNP")) {
            end++;
        }
        return Optional.of(stretch.by(
                Optional.of(new NounPhrase(tree, end, dash + 1, end)), tree.span(dash, dash), Method.SIGNATURE));
    }
}
