package io.broadsheet.analysis.quote.speaker;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.Words;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.quote.attribution.MarkedArticle;
import io.broadsheet.analysis.quote.speaker.ArticleNames.Name;
import io.broadsheet.model.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article shows of people's gender: titles, first names, and pronouns that can mean one person only. A title
 * decides; first names mislead for names that put the family first, so they and pronouns only weigh.
 */
final class Genders {
    private static final Set<String> MALE_TITLES =
            Words.of("mr. mr sir lord king prince congressman father brother rabbi imam");
    private static final Set<String> FEMALE_TITLES =
            Words.of("mrs. mrs ms. ms miss lady dame queen princess congresswoman sister madam");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    private static final double EXCLUDED = 100;
    private static final double FOR = -0.3;
    private static final double FIRST_NAME = 1.5;
    private static final double CONTRADICTED = 6;
    private static final double PRONOUN = 0.8;
    private static final int MOST_PRONOUNS = 3;
    private static final int BEFORE_NAME = 3;

    private final Map<Speaker, Gender> titles = new HashMap<>();
    private final Map<Speaker, Gender> firstNames = new HashMap<>();
    /** She above zero, he below. */
    private final Map<Speaker, Integer> pronouns = new HashMap<>();

    void firstName(Speaker speaker, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            firstNames.putIfAbsent(speaker, gender);
        }
    }

    /** Reads the titles before a name and the pronouns in what hangs on it: "Holm, who lost her boat". */
    void read(MarkedArticle article, Name name, List<Name> others) {
        DependencyTree tree = article.tree(name.sentence());
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - BEFORE_NAME); i--) {
            if (MALE_TITLES.contains(tree.word(i))) {
                titles.putIfAbsent(name.speaker(), Gender.MALE);
            } else if (FEMALE_TITLES.contains(tree.word(i))) {
                titles.putIfAbsent(name.speaker(), Gender.FEMALE);
            }
        }
        for (int i = name.word() + 1; i <= tree.last(name.word()); i++) {
            int begin = tree.token(i).span().begin();
            if (others.stream().anyMatch(other -> other.span().begin() == begin)) {
                break;
            }
            int vote = vote(tree.word(i));
            if (vote != 0) {
                pronouns.merge(name.speaker(), 2 * vote, Integer::sum);
                break;
            }
        }
    }

    /** Counts the pronouns of a sentence that names one person, and of the start of the next if that names none. */
    void readPronouns(MarkedArticle article, int sentence, List<Speaker> people, List<Speaker> next) {
        if (people.size() != 1) {
            return;
        }
        int votes = votes(article, sentence, article.tree(sentence).size());
        if (next.isEmpty() && article.nextInParagraph(sentence).isPresent()) {
            votes += votes(article, sentence + 1, BEFORE_NAME);
        }
        pronouns.merge(people.get(0), votes, Integer::sum);
    }

    private static int votes(MarkedArticle article, int sentence, int words) {
        DependencyTree tree = article.tree(sentence);
        int votes = 0;
        for (int i = 0; i < Math.min(words, tree.size()); i++) {
            votes += article.isOutside(sentence, i) ? vote(tree.word(i)) : 0;
        }
        return Integer.signum(votes);
    }

    private static int vote(String word) {
        return SHE.contains(word) ? 1 : HE.contains(word) ? -1 : 0;
    }

    /** How much speaks against a pronoun of a gender, below zero where something speaks for it. */
    double against(Speaker speaker, Gender gender) {
        Gender title = titles.getOrDefault(speaker, Gender.UNKNOWN);
        if (title != Gender.UNKNOWN) {
            return title == gender ? FOR : EXCLUDED;
        }
        Gender first = firstNames.getOrDefault(speaker, Gender.UNKNOWN);
        int votes = pronouns.getOrDefault(speaker, 0) * (gender == Gender.FEMALE ? -1 : 1);
        // Lists of first names are wrong about some, so a pronoun that can mean nobody else overrules them.
        double byName = first == Gender.UNKNOWN ? 0 : first == gender ? FOR : votes < 0 ? FIRST_NAME : CONTRADICTED;
        return byName + Math.max(FOR, Math.min(MOST_PRONOUNS, votes) * PRONOUN);
    }
}
