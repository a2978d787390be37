package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article shows of people's gender: titles, first names, and pronouns that can mean one person only. A title
 * decides; first names mislead for names that put the family first, so they and pronouns only weigh.
 */
final class Genders {
    private static final double EXCLUDED = 100;
    private static final double FOR = -0.3;
    private static final double FIRST_NAME = 1.5;
    private static final double CONTRADICTED = 6;
    private static final double PRONOUN = 0.8;
    private static final int MOST_PRONOUNS = 3;
    private static final int ENOUGH_PRONOUNS = 2;
    private static final int BEFORE_NAME = 3;

    private final Map<Referent, Gender> titles = new HashMap<>();
    private final Map<Referent, Gender> firstNames = new HashMap<>();
    /** By the only name that an article gives someone, which is a first name, or a last name that looks like one. */
    private final Map<Referent, Gender> onlyNames = new HashMap<>();
    /** She above zero, he below. */
    private final Map<Referent, Integer> pronouns = new HashMap<>();

    /** Reads a naming: the title before it, a first name in it, and the pronouns in what hangs on it: "Holm, who lost her boat". */
    void read(ArticleTrees article, Naming naming, NameLists lists) {
        DependencyTree tree = article.tree(naming.sentence());
        Gender title = ofTitle(tree, naming.first());
        if (title != Gender.UNKNOWN) {
            titles.putIfAbsent(naming.referent(), title);
        }
        Gender first = lists.gender(tree.token(naming.first()).word());
        if (first != Gender.UNKNOWN && naming.last() > naming.first()) {
            firstNames.putIfAbsent(naming.referent(), first);
        } else if (first != Gender.UNKNOWN && naming.referent().name().indexOf(' ') < 0) {
            onlyNames.putIfAbsent(naming.referent(), first);
        }
        for (int i = naming.word() + 1; i <= tree.last(naming.word()); i++) {
            if (i > naming.last() && tree.token(i).pos().startsWith("NNP")) {
                break;
            }
            int vote = vote(tree, i);
            if (vote != 0) {
                pronouns.merge(naming.referent(), 2 * vote, Integer::sum);
                break;
            }
        }
    }

    /** What the titles before a word tell. */
    Gender ofTitle(DependencyTree tree, int first) {
        for (int i = first - 1; i >= Math.max(0, first - BEFORE_NAME); i--) {
            if (tree.is(i, WordClass.MALE_TITLE)) {
                return Gender.MALE;
            } else if (tree.is(i, WordClass.FEMALE_TITLE)) {
                return Gender.FEMALE;
            } else if (!tree.isNoun(i)) {
                break;
            }
        }
        return Gender.UNKNOWN;
    }

    /** What titles tell of someone; where they tell nothing, the pronouns that can mean nobody else. */
    Gender told(Referent referent) {
        int votes = pronouns.getOrDefault(referent, 0);
        Gender byPronouns =
                Math.abs(votes) < ENOUGH_PRONOUNS ? Gender.UNKNOWN : votes > 0 ? Gender.FEMALE : Gender.MALE;
        return titles.getOrDefault(referent, byPronouns);
    }

    /** Whether a title or a first name says that someone is of another gender. */
    boolean isOther(Referent referent, Gender gender) {
        Gender known = titles.getOrDefault(referent, firstNames.getOrDefault(referent, Gender.UNKNOWN));
        return known != Gender.UNKNOWN && known != gender;
    }

    /** Counts the pronouns of a sentence that names one person, and of the start of the next if that names none. */
    void readPronouns(Discourse discourse, int sentence) {
        List<Referent> people = people(discourse, sentence);
        if (people.size() != 1) {
            return;
        }
        ArticleTrees article = discourse.article();
        int votes = votes(article.tree(sentence), Integer.MAX_VALUE, discourse.quotations());
        if (article.nextInParagraph(sentence).isPresent()
                && people(discourse, sentence + 1).isEmpty()) {
            votes += votes(article.tree(sentence + 1), BEFORE_NAME, discourse.quotations());
        }
        pronouns.merge(people.get(0), votes, Integer::sum);
    }

    private static List<Referent> people(Discourse discourse, int sentence) {
        return discourse.in(sentence).stream()
                .filter(Naming::isPerson)
                .map(Naming::referent)
                .distinct()
                .toList();
    }

    /** Which pronouns the first words of a sentence have outside quotation marks: above zero for "she", below for "he". */
    static int votes(DependencyTree tree, int words, Quotations quotations) {
        int votes = 0;
        for (int i = 0; i < Math.min(words, tree.size()); i++) {
            int vote = vote(tree, i);
            votes += vote == 0 || quotations.hold(tree.token(i).span()) ? 0 : vote;
        }
        return Integer.signum(votes);
    }

    private static int vote(DependencyTree tree, int word) {
        return tree.is(word, WordClass.SHE) ? 1 : tree.is(word, WordClass.HE) ? -1 : 0;
    }

    /** How much speaks against a pronoun of a gender, below zero where something speaks for it. */
    double against(Referent referent, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return 0;
        }
        Gender title = titles.getOrDefault(referent, Gender.UNKNOWN);
        if (title != Gender.UNKNOWN) {
            return title == gender ? FOR : EXCLUDED;
        }
        Gender first = firstNames.getOrDefault(referent, Gender.UNKNOWN);
        int votes = pronouns.getOrDefault(referent, 0) * (gender == Gender.FEMALE ? -1 : 1);
        // Lists of first names are wrong about some, so a pronoun that can mean nobody else overrules them.
        Gender only = onlyNames.getOrDefault(referent, Gender.UNKNOWN);
        double byName = first == Gender.UNKNOWN
                ? only == Gender.UNKNOWN || only == gender ? 0 : FIRST_NAME
                : first == gender ? FOR : votes < 0 ? FIRST_NAME : CONTRADICTED;
        return byName + Math.max(FOR, Math.min(MOST_PRONOUNS, votes) * PRONOUN);
    }
}
