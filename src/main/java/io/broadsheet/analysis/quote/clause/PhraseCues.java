package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.CueLexicon.Complement;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cues that are no verbs: "according to Smith", "in the words of Smith", "Smith's claim that". */
final class PhraseCues {
    private PhraseCues() {}

    /** "according to Smith": all of the clause around it is Smith's. */
    static Optional<ReportingClause> accordingTo(DependencyTree tree, int according) {
        int holder = tree.head(according);
        if (holder == DependencyTree.NONE
                || according + 1 >= tree.size()
                || !tree.word(according + 1).equals("to")) {
            return Optional.empty();
        }
        int source = holder > according ? holder : DependencyTree.NONE;
        if (source == DependencyTree.NONE) {
            for (int child : tree.children(according)) {
                if (child > according + 1 && tree.isNoun(child)) {
                    source = child;
                }
            }
        }
        if (source == DependencyTree.NONE) {
            return Optional.empty();
        }
        int host = tree.head(source) == according ? tree.head(according) : tree.head(source);
        return Optional.of(saidByAll(
                tree,
                according,
                according + 1,
                source,
                host,
                Math.min(according, tree.first(source)),
                tree.last(source)));
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
    static Optional<ReportingClause> noun(DependencyTree tree, int noun, CueLexicon lexicon) {
        if (!lexicon.takes(Complement.NOUN, tree.lemma(noun))) {
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
                    && tree.hasChild(child, "case", Set.of("by", "from"))) {
                source = Optional.of(NounPhrase.at(tree, child, true));
            } else if (child > noun
                    && (relation.equals("ccomp")
                            || (relation.equals("acl") && tree.hasChild(child, "mark", Set.of("that", "to"))))) {
                content.add(tree.span(tree.first(child), tree.last(child)));
            }
        }
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportingClause(tree, Form.NOUN, noun, tree.span(noun, noun), source, content));
    }
}
