package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts what a clause reports out of the sentence around it. */
final class ReportedContent {
    private static final Set<String> REPORTED = Set.of("ccomp", "parataxis", "dep");

    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final int LONGEST_DATELINE = 16;

    private ReportedContent() {}

    /** The first word of a sentence that can be reported: behind marks, and behind a dateline's dash. */
    static int firstWord(DependencyTree tree) {
        String opening = tree.token(0).word();
        boolean capitals = opening.length() > 1 && opening.equals(opening.toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(LONGEST_DATELINE, tree.size() - 1); i++) {
            if (DASHES.contains(tree.word(i))) {
                return i + 1;
            }
        }
        return tree.firstWord();
    }

    /** The words of a phrase without those of a verb that is inserted in it. */
    static List<Span> without(DependencyTree tree, int first, int last, int verb) {
        if (verb < first || verb > last) {
            return List.of(tree.span(first, last));
        }
        int from = verb;
        int to = verb;
        for (int child : tree.children(verb)) {
            if (!REPORTED.contains(tree.relation(child)) && tree.first(child) >= first && tree.last(child) <= last) {
                from = Math.min(from, tree.first(child));
                to = Math.max(to, tree.last(child));
            }
        }
        return around(tree, first, last, from, to);
    }

    /** The words of a phrase before and behind other words in it, without marks at their ends. */
    static List<Span> around(DependencyTree tree, int first, int last, int from, int to) {
        List<Span> parts = new ArrayList<>();
        int left = from - 1;
        while (left >= first && !tree.token(left).isWord()) {
            left--;
        }
        if (left >= first) {
            parts.add(tree.span(first, left));
        }
        int right = to + 1;
        while (right <= last && !tree.token(right).isWord()) {
            right++;
        }
        int end = last;
        while (end >= right && !tree.token(end).isWord()) {
            end--;
        }
        if (right <= end) {
            parts.add(tree.span(right, end));
        }
        return parts;
    }
}
