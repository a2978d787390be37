package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Last names that stand alone throughout an article: the one whom "President Holm … he" means is not Berta Holm, whom the
 * article names later and in full.
 *
 * @param votes for each folded name of one word how often "she" was meant, less how often "he"
 * @param firsts where the text below the headings has each folded name first
 */
record FamilyNames(Map<String, Integer> votes, Map<String, Integer> firsts) {
    /** How many pronouns outweigh a first name of the other gender; a title is worth as many. */
    private static final int ENOUGH = 3;

    FamilyNames {
        votes = Map.copyOf(votes);
        firsts = Map.copyOf(firsts);
    }

    /** Reads an article's names, in reading order. */
    static FamilyNames in(ArticleTrees article, Quotations quotations, List<TypedName> names) {
        Map<Integer, Set<String>> people = new HashMap<>();
        for (TypedName name : names) {
            if (name.type() == EntityType.PERSON) {
                people.computeIfAbsent(name.name().sentence().number(), n -> new HashSet<>())
                        .add(NameForm.fold(name.name().text()));
            }
        }
        Map<Integer, Integer> pronouns = new HashMap<>();
        people.forEach((sentence, here) -> pronouns.put(
                sentence, here.size() == 1 ? Genders.votes(article.tree(sentence), Integer.MAX_VALUE, quotations) : 0));
        Map<String, Integer> votes = new HashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (TypedName typed : names) {
            NameSpan name = typed.name();
            int sentence = name.sentence().number();
            if (article.tree(sentence).sentence().kind() == Sentence.Kind.BODY) {
                firsts.merge(NameForm.fold(name.text()), name.span().begin(), Math::min);
            }
            if (typed.type() == EntityType.PERSON && name.words() == 1) {
                DependencyTree tree = article.tree(sentence);
                int title = tree.is(name.first() - 1, WordClass.MALE_TITLE)
                        ? -ENOUGH
                        : tree.is(name.first() - 1, WordClass.FEMALE_TITLE) ? ENOUGH : 0;
                votes.merge(NameForm.fold(name.text()), title + pronouns.getOrDefault(sentence, 0), Integer::sum);
            }
        }
        return new FamilyNames(votes, firsts);
    }

    /** Whether the pronouns and titles of a name alone speak against someone who is named in full later. */
    boolean isAnother(String name, Referent referent, NameLists lists) {
        int vote = votes.getOrDefault(name, 0);
        int space = referent.name().indexOf(' ');
        int alone = firsts.getOrDefault(name, Integer.MAX_VALUE);
        int full = firsts.getOrDefault(NameForm.fold(referent.name()), Integer.MAX_VALUE);
        if (Math.abs(vote) < ENOUGH || space < 0 || alone > full) {
            return false;
        }
        Gender first = lists.gender(referent.name().substring(0, space));
        return first != Gender.UNKNOWN && first != (vote > 0 ? Gender.FEMALE : Gender.MALE);
    }
}
