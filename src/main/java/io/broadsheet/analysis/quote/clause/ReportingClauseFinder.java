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
import java.util.function.IntPredicate;

/**
 * Finds the clauses of a sentence that ascribe something to someone, by the dependency parse.
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class ReportingClauseFinder {
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> OBJECT = Set.of("obj");
    /** "Said Comey: …": verbs that begin a sentence before their subject. */
    private static final Set<String> INVERTED =
            Set.of("said", "says", "added", "adds", "asked", "wrote", "writes", "tweeted");

    private final CueLexicon lexicon;

    /** A finder of the cues of a lexicon. */
    public ReportingClauseFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The reporting clauses of a sentence, in the order of their cues.
     *
     * @param outside whether a word stands outside all quoted stretches; what is quoted holds no cues
     */
    public List<ReportingClause> find(DependencyTree tree, IntPredicate outside) {
        return withParticiples(byParse(tree).stream()
                .filter(clause -> outside.test(clause.cue()))
                .map(clause -> Subjects.repaired(clause, outside))
                .toList());
    }

    /** "Conceding that …, he warned": a participle without a subject has that of the clause beside it. */
    private static List<ReportingClause> withParticiples(List<ReportingClause> clauses) {
        List<ReportingClause> result = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ReportingClause clause = clauses.get(i);
            if (clause.source().isEmpty()
                    && clause.tree().token(clause.cue()).pos().equals("VBG")) {
                if (i > 0 && result.get(i - 1).source().isPresent()) {
                    clause = clause.from(result.get(i - 1).source());
                } else if (i + 1 < clauses.size()) {
                    clause = clause.from(clauses.get(i + 1).source());
                }
            }
            result.add(clause);
        }
        return result;
    }

    private List<ReportingClause> byParse(DependencyTree tree) {
        List<ReportingClause> clauses = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isVerb(i) && mayReport(tree, i)) {
                if (tree.word(i).equals("according")) {
                    PhraseCues.accordingTo(tree, i).ifPresent(clauses::add);
                } else {
                    verb(tree, i).ifPresent(clauses::add);
                }
            } else if (i == 0 && INVERTED.contains(tree.word(0)) && tree.size() > 1) {
                clauses.add(new ReportingClause(
                        tree, Form.WEAK, 0, tree.span(0, 0), NounPhrase.from(tree, 1, word -> true), List.of()));
            } else if (isMistakenForNoun(tree, i)) {
                clauses.add(new ReportingClause(
                        tree, Form.WEAK, i, tree.span(i, i), NounPhrase.before(tree, i, word -> true), List.of()));
            } else if (tree.isNoun(i)) {
                Optional<ReportingClause> words = PhraseCues.words(tree, i);
                (words.isPresent() ? words : PhraseCues.noun(tree, i, lexicon)).ifPresent(clauses::add);
            } else if (tree.word(i).equals("according")) {
                PhraseCues.accordingTo(tree, i).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    /** "pledged delegates" and "Known as the city of lakes, Osby …" report nothing. */
    private static boolean mayReport(DependencyTree tree, int verb) {
        boolean first = verb == 0 && (tree.token(0).pos().equals("VBN") || INVERTED.contains(tree.word(0)));
        return !first && !tree.relation(verb).equals("amod");
    }

    /** "The Department of Agriculture notes, “…”", where the tagger takes the verb for a plural. */
    private boolean isMistakenForNoun(DependencyTree tree, int i) {
        return tree.token(i).pos().equals("NNS")
                && i > 0
                && i + 2 < tree.size()
                && lexicon.takes(Complement.CLAUSE, tree.lemma(i))
                && tree.token(i - 1).pos().startsWith("NNP")
                && Set.of(",", ":").contains(tree.word(i + 1))
                && !tree.token(i + 2).isWord();
    }

    private Optional<ReportingClause> verb(DependencyTree tree, int verb) {
        String lemma = tree.lemma(verb);
        List<Span> content = new ArrayList<>();
        Form form;
        Optional<Integer> clause = clauseOf(tree, verb);
        Optional<Integer> infinitive = infinitiveOf(tree, verb);
        Optional<Integer> object = tree.child(verb, OBJECT).isPresent()
                ? Optional.of(tree.child(verb, OBJECT).getAsInt())
                : Optional.empty();
        Optional<Integer> about = aboutOf(tree, verb);
        if (clause.isPresent() && lexicon.takes(Complement.CLAUSE, lemma)) {
            form = Form.CLAUSE;
            content.addAll(ReportedContent.without(tree, tree.first(clause.get()), tree.last(clause.get()), verb));
        } else if (isInserted(tree, verb) && lexicon.takes(Complement.CLAUSE, lemma)) {
            form = Form.CLAUSE;
            int host = tree.head(verb);
            content.addAll(ReportedContent.without(tree, tree.first(host), tree.last(host), verb));
        } else if (infinitive.isPresent() && lexicon.takes(Complement.INFINITIVE, lemma)) {
            form = Form.INFINITIVE;
            content.add(tree.span(tree.first(infinitive.get()), tree.last(infinitive.get())));
        } else if (object.isPresent() && lexicon.takes(Complement.OBJECT, lemma)) {
            form = Form.OBJECT;
            int last = tree.last(object.get());
            for (int child : tree.children(verb)) {
                if (child > object.get()
                        && Set.of("xcomp", "obl", "advcl", "ccomp").contains(tree.relation(child))
                        && tree.first(child) == last + 1) {
                    last = tree.last(child);
                }
            }
            content.add(tree.span(tree.first(object.get()), last));
        } else if (about.isPresent() && lexicon.takes(Complement.ABOUT, lemma)) {
            form = Form.ABOUT;
            content.add(tree.span(tree.first(about.get()), tree.last(about.get())));
        } else if ((lexicon.takes(Complement.CLAUSE, lemma) || putsIt(tree, verb)) && asInserted(tree, verb)) {
            form = Form.CLAUSE;
            int host = tree.head(verb);
            content.addAll(ReportedContent.without(tree, tree.first(host), tree.last(host), verb));
        } else if (putsIt(tree, verb) || lexicon.isCue(lemma) || lexicon.takes(Complement.WEAK, lemma)) {
            form = Form.WEAK;
        } else {
            return Optional.empty();
        }
        return Optional.of(
                new ReportingClause(tree, form, verb, cueSpan(tree, verb), Subjects.of(tree, verb), content));
    }

    /** The clause that a verb reports: a complement, or what stands beside "he said" in a sentence of its own. */
    private static Optional<Integer> clauseOf(DependencyTree tree, int verb) {
        Optional<Integer> found = Optional.empty();
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("ccomp") || (relation.equals("parataxis") && child < verb)) {
                found = Optional.of(child);
            } else if (found.isEmpty()
                    && relation.equals("dep")
                    && (tree.isVerb(child) || tree.child(child, SUBJECT).isPresent())) {
                found = Optional.of(child);
            }
        }
        return found;
    }

    private static Optional<Integer> infinitiveOf(DependencyTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb
                    && Set.of("xcomp", "ccomp", "advcl").contains(tree.relation(child))
                    && (tree.hasChild(child, "mark", Set.of("to")) || tree.hasChild(child, "aux", Set.of("to")))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> aboutOf(DependencyTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb
                    && tree.relation(child).equals("obl")
                    && tree.hasChild(
                            child,
                            "case",
                            Set.of("about", "of", "against", "for", "to", "on", "with", "over", "out"))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "…, he said, …": the verb with its subject hangs on the words that it reports. */
    private static boolean isInserted(DependencyTree tree, int verb) {
        return tree.relation(verb).equals("parataxis") && tree.head(verb) != DependencyTree.NONE;
    }

    /** "as he put it", "as the report says". */
    private static boolean asInserted(DependencyTree tree, int verb) {
        return tree.relation(verb).equals("advcl")
                && tree.head(verb) != DependencyTree.NONE
                && tree.hasChild(verb, "mark", Set.of("as"));
    }

    private static boolean putsIt(DependencyTree tree, int verb) {
        return tree.lemma(verb).equals("put") && tree.hasChild(verb, "obj", Set.of("it"));
    }

    /** The verb with its particle: "pointed out", "puts it". */
    private static Span cueSpan(DependencyTree tree, int verb) {
        boolean two = verb + 1 < tree.size()
                && tree.head(verb + 1) == verb
                && (tree.relation(verb + 1).equals("compound:prt")
                        || (putsIt(tree, verb) && tree.word(verb + 1).equals("it")));
        return tree.span(verb, two ? verb + 1 : verb);
    }
}
