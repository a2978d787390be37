package io.broadsheet.analysis.sentiment.target;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.lexicon.PolarSentence;
import io.broadsheet.analysis.sentiment.linear.FeatureVector;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the classifier sees of a target in its sentence: the words, those beside it, what it depends on and through which
 * relation, what else depends on that, what depends on it, and the polarity of words by their distance in the tree and in
 * the line.
 *
 * <p>No name is a feature, nor is a pronoun's gender: names, numbers and pronouns count by their part of speech alone, so
 * that the model cannot learn how the news of its training data treated someone.
 */
public final class TargetFeatures {
    private static final int BESIDE = 2;
    private static final int NEAR = 3;
    private static final int WINDOW = 6;
    private static final int LONGEST_CHAIN = 4;
    private static final int MANY_NAMES = 5;
    private static final Set<String> PARTS_OF_NAMES = Set.of("conj", "appos", "compound", "nmod");
    private static final Set<String> NO_FELLOWS = Set.of("punct", "det", "case", "aux", "mark", "cc");
    private static final Set<String> NO_DEPENDENTS = Set.of("punct", "det", "case");
    private static final Set<String> OPENING = Set.of("“", "``");
    private static final Set<String> CLOSING = Set.of("”", "''");

    private final PolarSentence sentence;
    private final DependencyTree tree;
    private final int first;
    private final int last;
    private final int head;
    private final FeatureVector features = new FeatureVector();

    private TargetFeatures(PolarSentence sentence, int first, int last) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.first = first;
        this.last = last;
        this.head = head();
    }

    /**
     * The features of a target.
     *
     * @param sentence the sentence that holds it
     * @param target where it stands in the article
     * @param sentenceScore the engine's own score of the sentence, from -1 to 1; 0 where it has none
     * @return empty when no word of the sentence lies in the target
     */
    public static FeatureVector of(PolarSentence sentence, Span target, double sentenceScore) {
        OptionalInt first = OptionalInt.empty();
        int last = DependencyTree.NONE;
        for (int i = 0; i < sentence.tree().size(); i++) {
            if (sentence.tree().token(i).span().overlaps(target)) {
                first = first.isPresent() ? first : OptionalInt.of(i);
                last = i;
            }
        }
        if (first.isEmpty()) {
            return new FeatureVector();
        }
        TargetFeatures of = new TargetFeatures(sentence, first.getAsInt(), last);
        of.words();
        of.beside();
        of.governors();
        of.dependents();
        of.polarities();
        of.place();
        of.features.set("rntn", sentenceScore);
        return of.features;
    }

    /** The target's last word that depends on none of the others. */
    private int head() {
        for (int i = last; i >= first; i--) {
            if (!isTarget(tree.head(i))) {
                return i;
            }
        }
        return last;
    }

    private boolean isTarget(int i) {
        return first <= i && i <= last;
    }

    private String lemma(int i) {
        Token token = tree.token(i);
        boolean bare = token.pos().startsWith("NNP")
                || token.pos().startsWith("PRP")
                || token.pos().equals("CD")
                || PolarSentence.isName(token);
        return bare ? token.pos() : tree.lemma(i);
    }

    /** The lemma of a word with an exclamation mark in front when it is negated. */
    private String signed(int i) {
        return (sentence.hasNegation(i) ? "!" : "") + lemma(i);
    }

    /** A relation without what is finer in it. */
    private String relation(int i) {
        String relation = tree.relation(i);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private void words() {
        for (int i = 0; i < tree.size(); i++) {
            if (!isTarget(i) && (sentence.isContent(i) || sentence.isNegation(i))) {
                features.set("word=" + (sentence.isNegation(i) ? "" : sentence.hasNegation(i) ? "!" : "") + lemma(i));
            }
        }
    }

    private void beside() {
        for (int distance = WINDOW; distance >= 1; distance--) {
            beside(first - distance, "left", distance);
            beside(last + distance, "right", distance);
        }
    }

    private void beside(int i, String side, int distance) {
        if (i >= 0 && i < tree.size()) {
            features.set(side + "=" + lemma(i), distance <= NEAR ? 1 : 0.5);
            if (distance <= BESIDE) {
                features.set(side + distance + "=" + lemma(i));
            }
        }
    }

    /** What the target depends on, step by step, and what else depends on it. */
    private void governors() {
        int below = head;
        String path = "";
        for (int step = 0; step < LONGEST_CHAIN && tree.head(below) != DependencyTree.NONE; step++) {
            int governor = tree.head(below);
            path = step == 0 ? tree.relation(below) : path + "/" + relation(below);
            features.set("governor" + step + "=" + (step < 2 ? path : "") + "|" + signed(governor));
            if (step == 0 || PARTS_OF_NAMES.contains(relation(below))) {
                fellows(below, governor);
            }
            below = governor;
        }
    }

    private void fellows(int below, int governor) {
        for (int fellow : tree.children(governor)) {
            if (fellow != below && !isTarget(fellow) && !NO_FELLOWS.contains(tree.relation(fellow))) {
                features.set("fellow=" + relation(below) + ">" + relation(fellow) + "|" + lemma(fellow));
            }
        }
    }

    private void dependents() {
        for (int dependent : tree.children(head)) {
            if (!isTarget(dependent) && !NO_DEPENDENTS.contains(tree.relation(dependent))) {
                features.set("dependent=" + relation(dependent) + "|" + lemma(dependent));
            }
        }
    }

    /** How much of either polarity stands how far away; doubled sums count less than twice. */
    private void polarities() {
        int[] distances = distancesInTree();
        FeatureVector sums = new FeatureVector();
        for (int i = 0; i < tree.size(); i++) {
            double polarity = sentence.polarity(i).mean();
            if (polarity != 0 && !isTarget(i)) {
                String sign = polarity > 0 ? "+" : "-";
                double strength = Math.abs(polarity);
                sums.add("all" + sign, strength);
                sums.add("tree" + treeBand(distances[i]) + sign, strength);
                sums.add((i < first ? "before" + lineBand(first - i) : "after" + lineBand(i - last)) + sign, strength);
            }
        }
        sums.values().forEach((name, sum) -> features.set(name, StrictMath.log1p(sum)));
    }

    private static int treeBand(int distance) {
        return distance <= 1 ? 1 : distance <= 2 ? 2 : distance <= 4 ? 4 : 9;
    }

    private static int lineBand(int distance) {
        return distance <= 3 ? 3 : distance <= 8 ? 8 : 9;
    }

    private int[] distancesInTree() {
        int[] distances = new int[tree.size()];
        Arrays.fill(distances, Integer.MAX_VALUE);
        Deque<Integer> next = new ArrayDeque<>();
        for (int i = first; i <= last; i++) {
            distances[i] = 0;
        }
        next.add(head);
        while (!next.isEmpty()) {
            int i = next.remove();
            if (tree.head(i) != DependencyTree.NONE) {
                reach(tree.head(i), distances[i] + 1, distances, next);
            }
            for (int child : tree.children(i)) {
                reach(child, distances[i] + 1, distances, next);
            }
        }
        return distances;
    }

    private static void reach(int i, int distance, int[] distances, Deque<Integer> next) {
        if (distances[i] == Integer.MAX_VALUE) {
            distances[i] = distance;
            next.add(i);
        }
    }

    /** Its relation, its kind, whether it stands in a quotation, and how many names stand beside it. */
    private void place() {
        features.set("relation=" + tree.relation(head));
        int governor = tree.head(head);
        String pos = governor == DependencyTree.NONE ? "" : tree.token(governor).pos();
        features.set("relation=" + tree.relation(head) + "|" + pos.substring(0, Math.min(2, pos.length())));
        features.set("pos=" + tree.token(head).pos());
        features.set("type="
                + (PolarSentence.isName(tree.token(last)) ? tree.token(last).ner() : "none"));
        boolean open = false;
        boolean quotation = false;
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.token(i).word();
            open = word.equals("\"") ? !open : (open && !CLOSING.contains(word)) || OPENING.contains(word);
            quotation |= open;
            if (open && i == head) {
                features.set("in quotation");
            }
        }
        if (quotation) {
            features.set("quotation");
        }
        features.set("names", Math.min(MANY_NAMES, names()) / (double) MANY_NAMES);
    }

    private int names() {
        int names = 0;
        String before = "";
        for (int i = 0; i < tree.size(); i++) {
            String tag = PolarSentence.isName(tree.token(i)) ? tree.token(i).ner() : "";
            if (!tag.isEmpty() && !tag.equals(before)) {
                names++;
            }
            before = tag;
        }
        return names;
    }
}
