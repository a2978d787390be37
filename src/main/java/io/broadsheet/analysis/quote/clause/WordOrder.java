package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Reporting clauses by the order of words alone, for sentences whose parse is lost: a clause, a comma, a source and a verb
 * of saying ("The river fell by half a metre, the Environment Board said."), the same turned round (", said police"), or in
 * the middle of what is said ("The wall, engineers warned on Friday, has been moving for years.").
 */
final class WordOrder {
    private static final Set<String> NOMINAL = Set.of("DT", "PRP", "PRP$", "JJ", "CD");
    private static final Set<String> ADVERBS = Set.of("RB", "MD");
    private static final int LONGEST_SOURCE = 14;
    private static final int FEWEST_WORDS = 3;
    /** "on Friday", "in a statement", "after the vote" */
    private static final int LONGEST_ADVERBIAL = 14;

    private final DependencyTree tree;
    private final IntPredicate outside;

    private WordOrder(DependencyTree tree, IntPredicate outside) {
        this.tree = tree;
        this.outside = outside;
    }

    /** The clause of a verb of saying that stands behind what it reports, or in the middle of it. */
    static Optional<ReportingClause> of(DependencyTree tree, int verb, IntPredicate outside) {
        return new WordOrder(tree, outside).clause(verb);
    }

    /**
     * The clause of a verb of saying that is inserted between a subject and its verb, which the parse takes for a subject
     * of saying: "The ferry, its captain said, would not sail", "The bridge, said Tom Baker, a driver, was swaying".
     */
    static Optional<ReportingClause> inserted(DependencyTree tree, int verb, IntPredicate outside) {
        return new WordOrder(tree, outside).inserted(verb);
    }

    private Optional<ReportingClause> inserted(int verb) {
        Optional<NounPhrase> source = phraseBefore(verb);
        int comma = source.isPresent() ? source.get().first() - 1 : verb - 1;
        if (source.isEmpty() && isComma(comma)) {
            source = NounPhrase.from(tree, verb + 1, outside);
        }
        int from = source.map(phrase -> Math.max(phrase.last(), verb) + 1).orElse(tree.size());
        if (source.isEmpty() || comma <= 0 || tree.hasFinite(0, comma)) {
            return Optional.empty();
        }
        // What goes on behind a comma begins with the sentence's first finite verb but that of saying.
        int next = from;
        while (next < tree.size() && !tree.isFinite(next)) {
            next++;
        }
        if (next < tree.size() && next > from && isComma(next - 1) && outside.test(next)) {
            List<Span> content = List.of(tree.span(firstWord(), comma - 1), tree.span(next, lastWord()));
            return Optional.of(new ReportingClause(tree, Form.CLAUSE, verb, tree.span(verb, verb), source, content));
        }
        return Optional.empty();
    }

    private Optional<ReportingClause> clause(int verb) {
        Optional<NounPhrase> before = phraseBefore(verb).filter(phrase -> endsOrAdds(verb + 1));
        if (before.isPresent()) {
            return clause(verb, before.get(), before.get().first() - 1, verb + 1);
        }
        return isComma(verb - 1)
                ? NounPhrase.from(tree, verb + 1, outside)
                        .filter(phrase -> endsOrAdds(phrase.last() + 1))
                        .flatMap(phrase -> clause(verb, phrase, verb - 1, phrase.last() + 1))
                : Optional.empty();
    }

    private Optional<ReportingClause> clause(int verb, NounPhrase source, int comma, int behind) {
        if (!isClause(firstWord(), comma - 1)) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>(List.of(tree.span(firstWord(), comma - 1)));
        int rest = nextComma(behind) + 1;
        int last = lastWord();
        if (rest > 0
                && rest + FEWEST_WORDS <= last
                && tree.hasFinite(rest, last + 1)
                && !tree.hasFinite(behind, rest)) {
            content.add(tree.span(rest, last));
        }
        return Optional.of(
                new ReportingClause(tree, Form.CLAUSE, verb, tree.span(verb, verb), Optional.of(source), content));
    }

    /** What stands between the last comma and a verb, if it can be who says something: "engineers from Osby". */
    private Optional<NounPhrase> phraseBefore(int verb) {
        int first = verb;
        while (first > 0 && !isComma(first - 1) && outside.test(first - 1)) {
            first--;
        }
        int last = verb - 1;
        while (last > first
                && (ADVERBS.contains(tree.token(last).pos()) || tree.lemma(last).equals("have"))) {
            last--;
        }
        boolean nominal = first > 0
                && first <= last
                && last - first < LONGEST_SOURCE
                && isComma(first - 1)
                && isNominal(first)
                && !tree.hasFinite(first, last + 1)
                && !tree.token(last).pos().startsWith("W");
        return nominal ? Optional.of(new NounPhrase(tree, headOf(first, last), first, last)) : Optional.empty();
    }

    private boolean isNominal(int first) {
        String pos = tree.token(first).pos();
        return (tree.isNoun(first) && !tree.isTime(first)) || NOMINAL.contains(pos);
    }

    /** The first noun or pronoun of a phrase on which none of its other nouns hangs as an attribute. */
    private int headOf(int first, int last) {
        int head = first;
        while (head < last && !tree.token(head).pos().equals("PRP") && !endsNouns(head)) {
            head++;
        }
        return head;
    }

    private boolean endsNouns(int i) {
        return tree.isNoun(i) && !tree.isNoun(i + 1) && !tree.token(i + 1).pos().equals("POS");
    }

    /** Whether words can stand alone: a finite verb among enough words outside quotation marks. */
    private boolean isClause(int from, int to) {
        int words = 0;
        boolean comma = false;
        boolean finite = false;
        for (int i = from; i <= to; i++) {
            words += tree.token(i).isWord() && outside.test(i) ? 1 : 0;
            finite |= tree.isFinite(i) && outside.test(i);
            comma |= isComma(i);
        }
        // A sentence that begins with "when" and has no other comma has told no main clause before the source.
        return words >= FEWEST_WORDS && finite && (comma || !tree.is(firstWord(), WordClass.SUBORDINATING));
    }

    /** Whether the sentence ends at a word, or an adverbial begins there, so that the verb reports nothing behind it. */
    private boolean endsOrAdds(int from) {
        if (from >= tree.size() || !tree.token(from).isWord()) {
            return from >= tree.size() || outside.test(from);
        }
        String pos = tree.token(from).pos();
        boolean adverbial =
                (pos.equals("IN") && !tree.word(from).equals("that")) || pos.equals("RB") || tree.isTime(from);
        int end = nextComma(from) < 0 ? lastWord() : nextComma(from) - 1;
        return adverbial && end - from < LONGEST_ADVERBIAL && !tree.hasFinite(from, end + 1);
    }

    private boolean isComma(int i) {
        return tree.hasWord(i, ",") && outside.test(i);
    }

    /** The next comma outside quotes; -1 where there is none. */
    private int nextComma(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    private int firstWord() {
        return ReportedContent.firstWord(tree);
    }

    private int lastWord() {
        int last = tree.size() - 1;
        while (last > 0 && !tree.token(last).isWord()) {
            last--;
        }
        return last;
    }
}
