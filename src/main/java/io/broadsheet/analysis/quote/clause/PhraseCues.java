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

/** Cues that are no verbs: "according to Smith", "in the words of Smith", "Smith's claim that". */
final class PhraseCues {
    private static final Set<String> APPOSED = Set.of("DT", "WP", "WDT", "WP$", "PRP$");
    private static final Set<String> ENDING = Set.of(",", ".", ";", "—", "–", "--", "?", "!");

    private PhraseCues() {}

    /** "according to Smith": all of the clause around it is Smith's. */
    static Optional<ReportingClause> accordingTo(DependencyTree tree, int according) {
        return !tree.relation(according).isEmpty() && tree.hasWord(according + 1, "to")
                ? sourceBehind(tree, according).map(source -> toldBy(tree, according, according + 1, source))
                : Optional.empty();
    }

    /** "…, per the bylaws", "per Smith, …": the same, but not "per person". */
    static Optional<ReportingClause> per(DependencyTree tree, int per) {
        int noun = tree.head(per);
        boolean apart = per == tree.firstWord()
                || tree.hasWord(per - 1, ",")
                || !tree.token(per - 1).isWord();
        if (!apart || !tree.relation(per).equals("case") || noun < per) {
            return Optional.empty();
        }
        NounPhrase source = NounPhrase.at(tree, noun, true);
        boolean particular = tree.token(noun).pos().startsWith("NNP")
                || tree.child(noun, Set.of("det", "nmod:poss")).isPresent();
        return particular ? Optional.of(toldBy(tree, per, per, source)) : Optional.empty();
    }

    private static ReportingClause toldBy(DependencyTree tree, int cue, int cueEnd, NounPhrase source) {
        int end = endOfSource(tree, cue, source);
        return new ReportingClause(
                tree,
                Form.ACCORDING_TO,
                cue,
                tree.span(cue, cueEnd),
                Optional.of(source),
                contentAround(tree, cue, end));
    }

    /** The noun that "according" marks, by the parse; else the phrase that stands behind it. */
    private static Optional<NounPhrase> sourceBehind(DependencyTree tree, int according) {
        int holder = tree.head(according);
        int source = holder > according ? holder : DependencyTree.NONE;
        for (int child : tree.children(according)) {
            if (source == DependencyTree.NONE && child > according + 1 && tree.isNoun(child)) {
                source = child;
            }
        }
        boolean nominal = source != DependencyTree.NONE
                && (tree.isNoun(source) || tree.token(source).pos().startsWith("PRP"));
        return nominal
                ? Optional.of(NounPhrase.at(tree, source, true))
                : NounPhrase.from(tree, according + 2, word -> true);
    }

    /** The last word that belongs to a source, with its apposition and relative clause: commas end it, not the parse. */
    private static int endOfSource(DependencyTree tree, int according, NounPhrase source) {
        int comma = comma(tree, Math.max(source.last(), according + 2));
        int parsed = tree.last(source.head()) + 1;
        boolean first = comma(tree, 0) > according;
        if (first && parsed > comma && parsed < tree.size() && tree.word(parsed).equals(",")) {
            return parsed - 1;
        }
        int next = comma(tree, comma + 1);
        boolean apposed = (!first || next + 1 < tree.size())
                && comma + 1 < tree.size()
                && APPOSED.contains(tree.token(comma + 1).pos())
                && (tree.token(comma + 1).pos().startsWith("W") || !tree.hasFinite(comma, next));
        return (apposed ? next : comma) - 1;
    }

    /** All of the sentence that a source tells: what stands before it, back to a "but", and what goes on behind it. */
    private static List<Span> contentAround(DependencyTree tree, int according, int end) {
        int first = Math.min(ReportedContent.firstWord(tree), according);
        for (int i = first + 1; i < according; i++) {
            if (tree.word(i).equals(";") || (tree.word(i - 1).equals(",") && tree.is(i, WordClass.CONTRASTING))) {
                first = i + 1;
            }
        }
        int last = tree.size() - 1;
        boolean told = tree.hasFinite(first, according);
        int rest = end + 2;
        boolean another =
                told && rest + 1 < tree.size() && tree.token(rest).pos().equals("CC") && !tree.isFinite(rest + 1);
        return ReportedContent.around(tree, first, another ? end : last, according, end);
    }

    /** The first comma or other mark that ends a phrase, from a word on; the end of the sentence where there is none. */
    private static int comma(DependencyTree tree, int from) {
        int i = from;
        while (i < tree.size() && !ENDING.contains(tree.word(i))) {
            i++;
        }
        return i;
    }

    /** "in the words of Smith", "in Smith's words" */
    static Optional<ReportingClause> words(DependencyTree tree, int noun) {
        if (!tree.word(noun).equals("words") || !tree.hasChild(noun, "case", Set.of("in"))) {
            return Optional.empty();
        }
        for (int child : tree.children(noun)) {
            String relation = tree.relation(child);
            if (relation.equals("nmod:poss")
                    || (relation.equals("nmod") && tree.hasChild(child, "case", Set.of("of")))) {
                return Optional.of(
                        saidByAll(tree, noun, noun, child, tree.head(noun), tree.first(noun), tree.last(noun)));
            }
        }
        return Optional.empty();
    }

    /** A phrase that ascribes all of the clause it stands in, but itself, to a source. */
    private static ReportingClause saidByAll(
            DependencyTree tree, int cue, int cueEnd, int source, int host, int first, int last) {
        List<Span> content = host == DependencyTree.NONE
                ? List.of()
                : ReportedContent.around(tree, tree.first(host), tree.last(host), first, last);
        return new ReportingClause(
                tree,
                Form.ACCORDING_TO,
                cue,
                tree.span(cue, cueEnd),
                Optional.of(NounPhrase.at(tree, source, true)),
                content);
    }

    /** "his claim that …", "a warning from the ministry" */
    static Optional<ReportingClause> noun(DependencyTree tree, int noun) {
        if (!tree.is(noun, WordClass.NOUN_CUE)) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = Optional.empty();
        List<Span> content = new ArrayList<>();
        for (int child : tree.children(noun)) {
            String relation = tree.relation(child);
            if (relation.equals("nmod:poss")) {
                source = Optional.of(NounPhrase.at(tree, child, true));
            } else if (source.isEmpty()
                    && relation.equals("nmod")
                    && tree.hasChild(child, "case", WordClass.SOURCE_PREPOSITION)) {
                source = Optional.of(NounPhrase.at(tree, child, true));
            } else if (child > noun
                    && (relation.equals("ccomp")
                            || (relation.equals("acl") && tree.hasChild(child, "mark", WordClass.CONTENT_MARK)))) {
                content.add(tree.span(tree.first(child), tree.last(child)));
            }
        }
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportingClause(tree, Form.NOUN, noun, tree.span(noun, noun), source, content));
    }
}
