package io.broadsheet.analysis.grammar;

import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words that name someone, without relative clauses and appositions.
 *
 * @param tree the sentence that they stand in
 * @param head the word that the others hang on
 * @param first the first word
 * @param last the last word
 */
public record NounPhrase(DependencyTree tree, int head, int first, int last) {
    private static final Set<String> BEFORE_HEAD =
            Set.of("det det:predet amod compound nummod nmod:poss advmod cc:preconj nmod:npmod dep flat".split(" "));

    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");
    private static final Set<String> SKIPPED = Set.of("RB", "MD");
    private static final Set<String> PHRASE = Set.of("DT JJ PRP PRP$ POS CD WP JJS JJR".split(" "));

    /** The phrase around a head word; with {@code joint} also what is joined to it by "and". */
    public static NounPhrase at(DependencyTree tree, int head, boolean joint) {
        int first = head;
        int last = head;
        for (int child : tree.children(head)) {
            String relation = tree.relation(child);
            if (child < head && BEFORE_HEAD.contains(relation) && !isApart(tree, child, head)) {
                first = Math.min(first, tree.first(child));
            } else if (child > head && belongs(tree, head, child)) {
                last = Math.max(last, tree.last(child));
            } else if (joint && child > head && relation.equals("conj") && isJoined(tree, head, child)) {
                last = Math.max(last, at(tree, child, true).last());
            }
        }
        return new NounPhrase(tree, head, first, beforeRelative(tree, head, last));
    }

    /**
     * The last word before a relative clause or an apposition that the parse hangs on a noun within: "a source close to the
     * builders | , who asked", "a spokesman for the airline | , Jonas Weber".
     */
    private static int beforeRelative(DependencyTree tree, int head, int last) {
        for (int i = head + 1; i < last; i++) {
            if (tree.word(i).equals(",")
                    && (RELATIVE.contains(tree.token(i + 1).pos()) || startsApposition(tree, i + 1))) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean startsApposition(DependencyTree tree, int word) {
        int above = word;
        for (int steps = 0; above != DependencyTree.NONE && tree.first(above) == word && steps < tree.size(); steps++) {
            if (tree.relation(above).equals("appos")) {
                return true;
            }
            above = tree.head(above);
        }
        return false;
    }

    /** The phrase that ends right before a verb, by parts of speech alone. */
    public static Optional<NounPhrase> before(DependencyTree tree, int verb, IntPredicate outside) {
        int last = verb - 1;
        while (last >= 0
                && outside.test(last)
                && (SKIPPED.contains(tree.token(last).pos()) || tree.lemma(last).equals("have"))) {
            last--;
        }
        int first = last;
        while (first >= 0 && outside.test(first) && isPartOfPhrase(tree, first)) {
            first--;
        }
        return first < last && (isNominal(tree, last) || isNameLike(tree, last)) && !tree.isTime(last)
                ? Optional.of(new NounPhrase(tree, last, first + 1, last))
                : Optional.empty();
    }

    /** The phrase that begins with a word, by parts of speech alone. */
    public static Optional<NounPhrase> from(DependencyTree tree, int first, IntPredicate outside) {
        int last = first;
        while (last < tree.size() && outside.test(last) && isPartOfPhrase(tree, last)) {
            last++;
        }
        // "a person | close to the family"
        while (last > first && !isNominal(tree, last - 1) && !isNameLike(tree, last - 1)) {
            last--;
        }
        return last > first && !tree.isTime(last - 1)
                ? Optional.of(new NounPhrase(tree, last - 1, first, last - 1))
                : Optional.empty();
    }

    private static boolean isPartOfPhrase(DependencyTree tree, int i) {
        String pos = tree.token(i).pos();
        return pos.startsWith("NN") || PHRASE.contains(pos) || isNameLike(tree, i);
    }

    /** Whether a capital inside a sentence shows a name where the tagger sees none: "Devine/JJ added". */
    private static boolean isNameLike(DependencyTree tree, int i) {
        String pos = tree.token(i).pos();
        return i > tree.firstWord()
                && Character.isUpperCase(tree.token(i).word().codePointAt(0))
                && (pos.startsWith("JJ") || pos.startsWith("VB") || pos.equals("FW") || pos.equals("RB"))
                && tree.token(i).word().length() > 1;
    }

    /** Where it stands. */
    public Span span() {
        return tree.span(first, last);
    }

    /** Whether it is "who", "which" or the like. */
    public boolean isRelative() {
        return tree.token(head).pos().startsWith("W");
    }

    /** Whether it can be what speaks: a name, a pronoun, many, a person, a body, or something that is made to tell. */
    public boolean maySpeak() {
        return maySpeak(tree, head);
    }

    /** The same of the word that a phrase hangs on. */
    public static boolean maySpeak(DependencyTree tree, int word) {
        String pos = tree.token(word).pos();
        return pos.startsWith("NNP")
                || pos.startsWith("PRP")
                || pos.startsWith("W")
                || pos.equals("NNS")
                || pos.equals("CD")
                || tree.is(word, WordClass.PERSON)
                || tree.is(word, WordClass.ORGANIZATION)
                || tree.is(word, WordClass.TELLER);
    }

    /** Its head in lower case. */
    public String word() {
        return tree.token(head).word().toLowerCase(Locale.ROOT);
    }

    private static boolean belongs(DependencyTree tree, int head, int child) {
        String relation = tree.relation(child);
        if (relation.equals("flat") || (relation.equals("nummod") && child == head + 1)) {
            return true;
        }
        boolean common = !tree.token(head).pos().startsWith("NNP");
        if (common
                && relation.equals("acl")
                && child == head + 1
                && tree.token(child).pos().equals("VBN")
                && !tree.is(head, WordClass.TELLER)) {
            // "two people briefed on the plan"
            return tree.last(child) > child && tree.last(child) - child < 12;
        }
        if (common && relation.equals("amod") && child == head + 1 && tree.last(child) > child) {
            // "an official close to the talks"
            return tree.last(child) - child < 12;
        }
        return common
                && relation.equals("nmod")
                && tree.first(child) <= head + 1 + gap(tree, head, child)
                && tree.children(child).stream()
                        .anyMatch(c -> tree.relation(c).equals("case") && tree.is(c, WordClass.PERSON_PREPOSITION))
                && tree.last(child) - tree.first(child) < 12;
    }

    /** Whether another phrase of the same head stands between. */
    private static int gap(DependencyTree tree, int head, int child) {
        int gap = 0;
        for (int other : tree.children(head)) {
            if (other > head && other < child && tree.relation(other).equals("nmod")) {
                gap = Math.max(gap, tree.last(other) - head);
            }
        }
        return gap;
    }

    /** Whether a phrase names one more person; "Smith, curator and director" does not. */
    public static boolean isJoined(DependencyTree tree, int head, int child) {
        boolean name = tree.token(head).pos().startsWith("NNP");
        boolean title = name && tree.token(child).pos().equals("NN");
        boolean apart = head + 1 < tree.size() && tree.word(head + 1).equals(",");
        boolean bare = tree.child(child, Set.of("det", "nmod:poss")).isEmpty();
        return isNominal(tree, child) && !(title && (bare || apart));
    }

    private static boolean isNominal(DependencyTree tree, int i) {
        return tree.isNoun(i)
                || tree.token(i).pos().startsWith("PRP")
                || tree.token(i).pos().equals("CD");
    }

    private static boolean isApart(DependencyTree tree, int child, int head) {
        for (int i = tree.last(child) + 1; i < head; i++) {
            if (tree.word(i).equals(",") && tree.head(i) == head) {
                return !tree.relation(child).equals("amod");
            }
        }
        return false;
    }
}
