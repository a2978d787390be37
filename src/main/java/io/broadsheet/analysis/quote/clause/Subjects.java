package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.lexicon.WordClass;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds who does what a verb says: its subject in any order, the agent of a passive, the subject that a participle or an
 * infinitive shares with the verb above, and what the parse misses.
 */
public final class Subjects {
    private static final Set<String> PASSIVE_SUBJECT = Set.of("nsubj:pass");
    private static final Set<String> ANY_SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> OBJECT = Set.of("obj");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> PARTICIPLES = Set.of("acl", "xcomp", "advcl");

    private Subjects() {}

    /** Who does what a verb says, by the parse alone. */
    public static Optional<NounPhrase> of(DependencyTree tree, int verb) {
        int subject = subject(tree, verb, false, 0);
        return subject == DependencyTree.NONE ? Optional.empty() : Optional.of(NounPhrase.at(tree, subject, true));
    }

    /**
     * A clause with the subject that is likeliest where the parse gives none, or one that cannot be it.
     *
     * @param outside whether a word stands outside all quoted stretches, as a cue's subject must
     */
    static ReportingClause repaired(ReportingClause clause, IntPredicate outside) {
        DependencyTree tree = clause.tree();
        boolean known = clause.source().isPresent()
                && outside.test(clause.source().get().head());
        if (clause.form() == ReportingClause.Form.NOUN || clause.form() == ReportingClause.Form.ACCORDING_TO) {
            return known ? clause : clause.from(Optional.empty());
        }
        Optional<NounPhrase> added = ofAddition(tree, clause.cue(), outside);
        if (added.isPresent()) {
            return clause.from(added);
        }
        Optional<NounPhrase> fragment = ofFragment(clause);
        if (fragment.isPresent()) {
            return clause.from(fragment);
        }
        if (isFinite(tree, clause.cue())) {
            Optional<NounPhrase> beside = beside(clause, known, outside);
            if (beside.isPresent()) {
                return clause.from(beside);
            }
        } else if (!known && tree.token(clause.cue()).pos().equals("VBN")) {
            return clause.from(Optional.empty());
        }
        return known ? clause : clause.from(above(tree, clause.cue(), outside));
    }

    /** "Holm met the man who runs the port, calling him lazy": a participle behind a comma says what the sentence's subject does. */
    private static Optional<NounPhrase> ofAddition(DependencyTree tree, int cue, IntPredicate outside) {
        if (!tree.token(cue).pos().equals("VBG")
                || !tree.hasWord(cue - 1, ",")
                || tree.relation(cue).equals("conj")) {
            return Optional.empty();
        }
        int root = cue;
        for (int steps = 0; tree.head(root) != DependencyTree.NONE && steps < tree.size(); steps++) {
            root = tree.head(root);
        }
        OptionalInt subject = root < cue && tree.isVerb(root) ? tree.child(root, Set.of("nsubj")) : OptionalInt.empty();
        return subject.isPresent() && outside.test(subject.getAsInt()) && NounPhrase.maySpeak(tree, subject.getAsInt())
                ? Optional.of(NounPhrase.at(tree, subject.getAsInt(), true))
                : Optional.empty();
    }

    /** The words right before a verb, or right behind one that follows a quote, where they fit better than the parse. */
    private static Optional<NounPhrase> beside(ReportingClause clause, boolean known, IntPredicate outside) {
        DependencyTree tree = clause.tree();
        Optional<NounPhrase> before = NounPhrase.before(tree, clause.cue(), outside);
        if (!known) {
            return before.or(() -> behindQuote(tree, clause.cue(), outside))
                    .or(() -> turned(clause))
                    .or(() -> isBehindQuote(tree, clause.cue(), outside)
                            ? NounPhrase.from(tree, clause.cue() + 1, outside).map(phrase -> whole(phrase, outside))
                            : Optional.empty());
        }
        NounPhrase source = clause.source().orElseThrow();
        return before.filter(phrase -> isOwned(phrase, source)
                || isInserted(tree, source, phrase, clause.cue())
                || (!tree.dominates(source.head(), phrase.head())
                        && source.head() < phrase.first()
                        && !source.isRelative()));
    }

    /** "“…,” Karl Berg, the harbour master, said": who stands between a quote and an apposition. */
    private static Optional<NounPhrase> behindQuote(DependencyTree tree, int cue, IntPredicate outside) {
        int first = cue;
        while (first > 0 && outside.test(first - 1) && !tree.isFinite(first - 1)) {
            first--;
        }
        boolean quote = first > 0 && !outside.test(first - 1);
        while (first < cue && !tree.token(first).isWord()) {
            first++;
        }
        return quote && tree.hasWord(cue - 1, ",")
                ? NounPhrase.from(tree, first, outside)
                        .filter(phrase -> tree.token(phrase.head()).pos().startsWith("NNP")
                                && tree.hasWord(phrase.last() + 1, ","))
                : Optional.empty();
    }

    /** "Holm, a top aide said, is sure": no comma parts the aide, who speaks, from the verb. */
    private static boolean isInserted(DependencyTree tree, NounPhrase source, NounPhrase phrase, int cue) {
        return source.head() < phrase.first()
                && tree.hasWord(phrase.first() - 1, ",")
                && tree.hasWord(cue + 1, ",")
                && phrase.maySpeak()
                && tree.child(phrase.head(), Set.of("det")).isPresent()
                && tree.relation(phrase.head()).equals("appos");
    }

    /** "a person | close to the family": the phrase as far as the parse carries it. */
    private static NounPhrase whole(NounPhrase phrase, IntPredicate outside) {
        NounPhrase parsed = NounPhrase.at(phrase.tree(), phrase.head(), false);
        return parsed.first() == phrase.first() && parsed.last() > phrase.last() && outside.test(parsed.last())
                ? parsed
                : phrase;
    }

    /** "…, said the director, Nora Pell": the parse takes for an object who stands behind the verb. */
    private static Optional<NounPhrase> turned(ReportingClause clause) {
        DependencyTree tree = clause.tree();
        int cue = clause.cue();
        OptionalInt object = tree.child(cue, OBJECT);
        boolean turned = clause.form() == ReportingClause.Form.CLAUSE
                && cue > 0
                && tree.word(cue - 1).equals(",")
                && object.isPresent()
                && tree.first(object.getAsInt()) == cue + 1;
        return turned ? Optional.of(NounPhrase.at(tree, object.getAsInt(), true)) : Optional.empty();
    }

    /** "The city’s housing office called": the same source with its owner, whom the parse hangs on the verb. */
    private static boolean isOwned(NounPhrase phrase, NounPhrase source) {
        DependencyTree tree = phrase.tree();
        return phrase.last() == source.last()
                && phrase.first() < source.first()
                && tree.token(source.first() - 1).pos().equals("POS");
    }

    /** Whether a verb begins its sentence or follows a quote, where its subject may stand behind it. */
    private static boolean isBehindQuote(DependencyTree tree, int verb, IntPredicate outside) {
        for (int i = verb - 1; i >= 0; i--) {
            if (tree.token(i).isWord()) {
                return !outside.test(i);
            }
        }
        return true;
    }

    /**
     * Subjects that the parse often misses: "with Holm stating", and "Holm, who lost her boat in the storm, said",
     * where a name before the relative clause is likelier to speak than a thing in it.
     */
    private static Optional<NounPhrase> ofFragment(ReportingClause clause) {
        DependencyTree tree = clause.tree();
        int cue = clause.cue();
        if (tree.token(cue).pos().equals("VBG")) {
            Optional<NounPhrase> before = NounPhrase.before(tree, cue, word -> true);
            return before.filter(phrase ->
                    phrase.first() > 0 && tree.word(phrase.first() - 1).equals("with"));
        }
        boolean thing = clause.source().isPresent()
                && tree.token(clause.source().get().head()).pos().equals("NN")
                && !tree.is(clause.source().get().head(), WordClass.PERSON);
        if (!thing || cue == 0 || !tree.word(cue - 1).equals(",") || !isFinite(tree, cue)) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < cue; i++) {
            if (tree.word(i).equals(",") && tree.is(i + 1, WordClass.WHO)) {
                return NounPhrase.before(tree, i, word -> true);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb is a clause's own; the tagger often takes "said" at a sentence's end for a participle. */
    public static boolean isFinite(DependencyTree tree, int verb) {
        String pos = tree.token(verb).pos();
        return FINITE.contains(pos)
                || (pos.equals("VBN")
                        && !isParticiple(tree, verb)
                        && tree.child(verb, Set.of("aux", "aux:pass")).isEmpty()
                        && !tree.hasChild(verb, "case", Set.of("by")));
    }

    /** "called the “Feed”", "Asked whether they could win, …": done to someone, not by them. */
    private static boolean isParticiple(DependencyTree tree, int verb) {
        return tree.token(verb).pos().equals("VBN") && (verb == 0 || PARTICIPLES.contains(tree.relation(verb)));
    }

    /** The subject of the nearest verb above that has one. */
    private static Optional<NounPhrase> above(DependencyTree tree, int verb, IntPredicate outside) {
        int steps = 0;
        for (int i = tree.head(verb); i != DependencyTree.NONE && steps < tree.size(); i = tree.head(i), steps++) {
            OptionalInt subject = tree.child(i, ANY_SUBJECT);
            if (subject.isPresent() && outside.test(subject.getAsInt()) && subject.getAsInt() < verb) {
                return Optional.of(NounPhrase.at(tree, subject.getAsInt(), true));
            }
        }
        return Optional.empty();
    }

    private static int subject(DependencyTree tree, int verb, boolean passiveToo, int depth) {
        if (depth > 8) {
            return DependencyTree.NONE;
        }
        if (isToldBy(tree, verb)) {
            return subject(tree, tree.head(verb), passiveToo, depth + 1);
        }
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("nsubj") && !isTime(tree, child)) {
                return child;
            }
        }
        boolean passive = tree.child(verb, PASSIVE_SUBJECT).isPresent()
                || tree.child(verb, Set.of("aux:pass")).isPresent()
                || (Set.of("acl", "xcomp").contains(tree.relation(verb))
                        && tree.token(verb).pos().equals("VBN"))
                || (tree.relation(verb).equals("acl") && tree.token(verb).pos().equals("VBD"));
        if (passive) {
            for (int child : tree.children(verb)) {
                if (tree.relation(child).startsWith("obl") && tree.hasChild(child, "case", Set.of("by"))) {
                    return child;
                }
            }
            return passiveToo && tree.child(verb, PASSIVE_SUBJECT).isPresent()
                    ? tree.child(verb, PASSIVE_SUBJECT).getAsInt()
                    : DependencyTree.NONE;
        }
        int head = tree.head(verb);
        if (head == DependencyTree.NONE) {
            return DependencyTree.NONE;
        }
        return switch (tree.relation(verb)) {
            case "conj" -> ofJoined(tree, head, passiveToo, depth);
            case "xcomp" -> controller(tree, verb, head, depth);
            case "advcl", "dep", "obj", "ccomp", "parataxis", "obl" ->
                !subjectless(tree, verb)
                        ? DependencyTree.NONE
                        : tree.hasChild(verb, "mark", Set.of("to"))
                                ? controller(tree, verb, head, depth)
                                : subject(tree, head, true, depth + 1);
            case "acl" -> participleOf(tree, verb, head, depth);
            case "acl:relcl" -> head;
            default -> DependencyTree.NONE;
        };
    }

    /** "was built by Holm and opened": what is joined to a passive has its subject, not who did it. */
    private static int ofJoined(DependencyTree tree, int head, boolean passiveToo, int depth) {
        OptionalInt passive = tree.child(head, PASSIVE_SUBJECT);
        if (passive.isPresent()) {
            return passive.getAsInt();
        }
        return tree.isVerb(head) || tree.child(head, Set.of("nsubj")).isPresent()
                ? subject(tree, head, passiveToo, depth + 1)
                : DependencyTree.NONE;
    }

    /**
     * "a report saying" says it itself; "issued a statement saying" leaves it to who issued it; "took the step of
     * criticising" and "on Friday saying" leave it to who did so.
     */
    private static int participleOf(DependencyTree tree, int verb, int noun, int depth) {
        if (!tree.isNoun(noun)) {
            return DependencyTree.NONE;
        }
        OptionalInt document = sentTo(tree, noun);
        if (document.isPresent()) {
            return participleOf(tree, verb, document.getAsInt(), depth + 1);
        }
        int above = tree.head(noun);
        boolean issued = tree.relation(noun).equals("obj")
                && above != DependencyTree.NONE
                && tree.is(above, WordClass.ISSUING_VERB)
                && tree.is(noun, WordClass.NOUN_CUE);
        boolean apart = verb > 0 && tree.word(verb - 1).equals(",");
        boolean inPhrase = tree.child(verb, Set.of("mark")).isPresent();
        if (issued || ((isTime(tree, noun) || inPhrase) && above != DependencyTree.NONE && tree.isVerb(above))) {
            return subject(tree, above, true, depth + 1);
        }
        return apart || isTime(tree, noun) ? DependencyTree.NONE : shown(tree, verb, noun);
    }

    /** "sent a letter to the crews saying": what was sent, rather than to whom. */
    private static OptionalInt sentTo(DependencyTree tree, int receiver) {
        int above = tree.head(receiver);
        if (above == DependencyTree.NONE || !tree.hasChild(receiver, "case", Set.of("to"))) {
            return OptionalInt.empty();
        }
        OptionalInt sent = tree.isNoun(above) ? OptionalInt.of(above) : tree.child(above, OBJECT);
        return sent.isPresent() && tree.is(sent.getAsInt(), WordClass.DOCUMENT) ? sent : OptionalInt.empty();
    }

    /** "footage of Holm saying": who is seen or heard in a thing, right before the verb, rather than the thing. */
    private static int shown(DependencyTree tree, int verb, int noun) {
        for (int child : tree.children(noun)) {
            if (tree.last(child) == verb - 1
                    && tree.token(child).pos().startsWith("NNP")
                    && tree.hasChild(child, "case", Set.of("of"))
                    && !NounPhrase.maySpeak(tree, noun)) {
                return child;
            }
        }
        return noun;
    }

    /** Whether a word is a time and no name: "on Monday", but not "Mrs May", "Lawrence Summers". */
    private static boolean isTime(DependencyTree tree, int word) {
        boolean named = word > 0
                && tree.token(word).pos().startsWith("NNP")
                && tree.head(word - 1) == word
                && tree.token(word - 1).pos().equals("NNP")
                && !tree.isTime(word - 1);
        return tree.isTime(word) && tree.isNoun(word) && !named;
    }

    /** A participle or an infinitive, which shares the subject of the verb above. */
    private static boolean subjectless(DependencyTree tree, int verb) {
        String pos = tree.token(verb).pos();
        return pos.equals("VBG") || pos.equals("VB") || pos.equals("VBD") || pos.equals("VBN") || pos.equals("VBZ");
    }

    /** "let them know that": told by whoever lets them. */
    private static boolean isToldBy(DependencyTree tree, int verb) {
        int head = tree.head(verb);
        return head != DependencyTree.NONE
                && tree.lemma(verb).equals("know")
                && tree.lemma(head).equals("let")
                && Set.of("xcomp", "ccomp").contains(tree.relation(verb));
    }

    private static int controller(DependencyTree tree, int verb, int head, int depth) {
        OptionalInt to = tree.child(verb, Set.of("mark"));
        Optional<NounPhrase> named = to.isPresent() && to.getAsInt() < verb
                ? NounPhrase.before(tree, to.getAsInt(), word -> true)
                        .filter(phrase -> tree.hasWord(phrase.first() - 1, "for"))
                : Optional.empty();
        if (named.isPresent()) {
            // "It is rare for mayors to say"
            return named.get().head();
        }
        if (!tree.token(verb).pos().equals("VBG")
                && tree.is(head, WordClass.OBJECT_CONTROL_VERB)
                && tree.child(head, OBJECT).isPresent()) {
            return tree.child(head, OBJECT).getAsInt();
        }
        return subject(tree, head, true, depth + 1);
    }
}
