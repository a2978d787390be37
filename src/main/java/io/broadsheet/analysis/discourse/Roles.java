package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an article calls its people: the title before a name, the apposition beside it, "Smith is the founder of". */
final class Roles {
    private static final int LONGEST = 15;
    private static final int LONGEST_TITLE = 6;
    private static final Set<String> NO_BEGINNINGS = Set.of("IN", "CC", "RB");
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private final Map<Referent, Set<String>> nouns = new HashMap<>();
    private final Map<Referent, Set<String>> words = new HashMap<>();
    private final Map<Referent, String> texts = new HashMap<>();

    /** Reads what stands around a person's name. */
    void read(ArticleTrees article, Naming name) {
        DependencyTree tree = article.tree(name.sentence());
        int head = name.word();
        NounPhrase phrase = NounPhrase.at(tree, head, false);
        int first = name.first();
        before(tree, first).forEach(noun -> note(name.referent(), noun));
        if (phrase.first() < first) {
            describe(article, name.referent(), tree, beforeLinks(tree, phrase.first()), first - 1);
        }
        if (phrase.first() >= first) {
            title(article, name, tree);
        }
        apposedBehind(article, name, tree);
        int apposition = DependencyTree.NONE;
        int end = head;
        for (int child : tree.children(head)) {
            if (isApposition(tree, head, child)) {
                note(name.referent(), tree.lemma(child));
                apposition = apposition == DependencyTree.NONE ? child : apposition;
                end = Math.max(end, tree.last(child));
            }
        }
        if (apposition != DependencyTree.NONE) {
            describe(article, name.referent(), tree, tree.first(apposition), end);
        }
        int above = tree.head(head);
        if (above != DependencyTree.NONE && tree.token(above).pos().equals("NN")) {
            if (tree.relation(head).equals("appos")) {
                int noun = described(tree, above);
                NounPhrase role = NounPhrase.at(tree, noun, false);
                note(name.referent(), tree.lemma(noun));
                describe(article, name.referent(), tree, role.first(), role.last());
            } else if (tree.relation(head).equals("nsubj")) {
                note(name.referent(), tree.lemma(above));
            }
        }
    }

    /** The nouns of the title before a name that begins with a word: "vice", "president". */
    Set<String> before(DependencyTree tree, int first) {
        Set<String> title = new LinkedHashSet<>();
        for (int i = first - 1; i >= Math.max(0, first - LONGEST_TITLE) && isPartOfTitle(tree, i); i--) {
            if (tree.isNoun(i)) {
                title.add(noun(tree, i));
            }
        }
        return title;
    }

    private static boolean isPartOfTitle(DependencyTree tree, int word) {
        return tree.isNoun(word) || tree.token(word).pos().equals("JJ");
    }

    /** "a spokesman for the airline, Jonas Weber": the person, where the parse hangs the name on the noun within. */
    private static int described(DependencyTree tree, int noun) {
        int above = tree.head(noun);
        return tree.relation(noun).equals("nmod")
                        && above != DependencyTree.NONE
                        && tree.is(above, WordClass.PERSON)
                        && !tree.is(noun, WordClass.PERSON)
                ? above
                : noun;
    }

    /** "said head teacher Ulla Brandt", where the parse hangs the name on nothing that tells. */
    private void title(ArticleTrees article, Naming name, DependencyTree tree) {
        int last = name.first() - 1;
        if (last < 0 || !tree.token(last).pos().equals("NN") || !tree.is(last, WordClass.PERSON)) {
            return;
        }
        int first = last;
        while (first > 0
                && (tree.token(first - 1).pos().equals("NN")
                        || tree.token(first - 1).pos().equals("JJ"))) {
            first--;
        }
        note(name.referent(), tree.lemma(last));
        describe(article, name.referent(), tree, first, last);
    }

    /** "Farida Holme, a Harbour Party councillor, said", where the parse hangs the noun on something else. */
    private void apposedBehind(ArticleTrees article, Naming name, DependencyTree tree) {
        int comma = name.first();
        while (comma < tree.size() && name.span().overlaps(tree.token(comma).span())) {
            comma++;
        }
        if (comma + 1 >= tree.size()
                || !tree.word(comma).equals(",")
                || !Set.of("a", "an", "the").contains(tree.word(comma + 1))) {
            return;
        }
        NounPhrase.from(tree, comma + 1, word -> true)
                .filter(phrase -> tree.token(phrase.head()).pos().equals("NN")
                        && phrase.last() + 1 < tree.size()
                        && tree.word(phrase.last() + 1).equals(",")
                        && !tree.relation(phrase.head()).equals("appos"))
                .ifPresent(phrase -> {
                    note(name.referent(), tree.lemma(phrase.head()));
                    describe(article, name.referent(), tree, phrase.first(), phrase.last());
                });
    }

    /** "Zhang, an entrepreneur and the founder of": an apposition, though the parse may join it like one more person. */
    private static boolean isApposition(DependencyTree tree, int head, int child) {
        boolean joined = tree.relation(child).equals("conj")
                && child > head
                && tree.word(head + 1).equals(",")
                && tree.child(child, Set.of("det")).isPresent();
        return tree.token(child).pos().equals("NN")
                && (joined || tree.relation(child).equals("appos"));
    }

    private void note(Referent referent, String noun) {
        nouns.computeIfAbsent(referent, s -> new HashSet<>()).add(noun);
    }

    /** "Mayor of Osby Anna Holm": where a title begins that reaches over "of". */
    private static int beforeLinks(DependencyTree tree, int first) {
        int begin = first;
        int i = first - 1;
        while (i >= 0 && tree.word(i).equals("the")) {
            i--;
        }
        if (i > 0 && LINKS.contains(tree.word(i)) && isTitle(tree, i - 1)) {
            begin = i - 1;
            while (begin > 0
                    && (tree.isNoun(begin - 1) || tree.token(begin - 1).pos().equals("JJ"))) {
                begin--;
            }
        }
        return begin;
    }

    /** Whether a space stands before a word. */
    private static boolean isApart(DependencyTree tree, int word) {
        return tree.token(word - 1).span().end() < tree.token(word).span().begin();
    }

    private static boolean isTitle(DependencyTree tree, int word) {
        return tree.token(word).pos().equals("NNP") || tree.is(word, WordClass.PERSON);
    }

    /** Keeps the first role that reads as one. */
    private void describe(ArticleTrees article, Referent referent, DependencyTree tree, int from, int to) {
        int first = from;
        while (first <= to
                && (tree.is(first, WordClass.PLAIN_TITLE)
                        || NO_BEGINNINGS.contains(tree.token(first).pos())
                        || !tree.token(first).isWord())) {
            first++;
        }
        int last = to;
        while (last > first && (!tree.token(last).isWord() || tree.is(last, WordClass.PLAIN_TITLE))) {
            last--;
        }
        boolean noun = false;
        for (int i = first; i <= last; i++) {
            noun |= tree.isNoun(i);
            if (i > from && i < last && DASHES.contains(tree.word(i)) && isApart(tree, i)) {
                // "OSBY - Harbour Master": a dateline stands before the dash.
                first = i + 1;
                noun = false;
            }
        }
        if (noun) {
            words.computeIfAbsent(referent, r -> new HashSet<>()).addAll(words(tree, first, last));
        }
        if (noun && last - first < LONGEST) {
            Span span = tree.span(first, last);
            texts.putIfAbsent(referent, article.text().words(span));
        }
    }

    /** The title or apposition that the article gives first; empty when it gives none. */
    String of(Referent referent) {
        return texts.getOrDefault(referent, "");
    }

    /** The words of a description that tell something, by lemma. */
    static Set<String> words(DependencyTree tree, int first, int last) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = first; i <= last; i++) {
            if (tree.isNoun(i) || tree.token(i).pos().startsWith("JJ")) {
                words.add(noun(tree, i));
            }
        }
        return words;
    }

    private static String noun(DependencyTree tree, int word) {
        return tree.lexicon()
                .meaning(WordClass.TITLE_ABBREVIATION, tree.word(word))
                .orElseGet(() -> tree.lemma(word));
    }

    /** How many words of a description, its noun aside, the article has used of someone. */
    int agreement(Referent referent, String noun, Set<String> description) {
        Set<String> said = words.getOrDefault(referent, Set.of());
        return (int) description.stream()
                .filter(word -> !word.equals(noun) && said.contains(word))
                .count();
    }

    /** The nouns for people by which the article calls someone, in lower case. */
    Set<String> nouns(Referent referent, Lexicon lexicon) {
        return nouns.getOrDefault(referent, Set.of()).stream()
                .map(noun -> noun.toLowerCase(Locale.ROOT))
                .filter(noun -> lexicon.has(WordClass.PERSON, noun) || lexicon.has(WordClass.TITLE, noun))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the article calls someone by a noun. */
    boolean has(Referent referent, String noun) {
        return nouns.getOrDefault(referent, Set.of()).contains(noun);
    }
}
