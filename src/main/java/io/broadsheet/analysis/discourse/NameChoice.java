package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses among several whom a short name could mean: gender and title exclude, then the one with the title that stands
 * before the name, then who is named most and last. Not safe for use by several threads.
 */
final class NameChoice {
    /** Who a short name means, and which rule tells so. */
    record Chosen(Referent referent, String rule) {}

    private static final double LAST_NAMED = 1.0;
    private static final double SAME_PARAGRAPH = 0.6;
    private static final double LEAD = 0.15;

    private final ArticleTrees article;
    private final Genders genders;
    private final Roles roles;
    /** The namings of each, by where they begin. */
    private final Map<Referent, TreeMap<Integer, Naming>> namings = new HashMap<>();

    NameChoice(ArticleTrees article, Genders genders, Roles roles) {
        this.article = article;
        this.genders = genders;
        this.roles = roles;
    }

    /** Remembers a naming. */
    void named(Naming naming) {
        namings.computeIfAbsent(naming.referent(), referent -> new TreeMap<>())
                .put(naming.span().begin(), naming);
    }

    /** Whether the title before a name speaks against someone. */
    boolean isExcluded(NameSpan name, Referent referent) {
        Gender title = genders.ofTitle(name.sentence().tree(), name.first());
        return title != Gender.UNKNOWN && genders.isOther(referent, title);
    }

    /** Whether the title before a name speaks against all. */
    boolean isExcludedFromAll(NameSpan name, List<Referent> candidates) {
        return !candidates.isEmpty() && candidates.stream().allMatch(referent -> isExcluded(name, referent));
    }

    /** Whom a name means; nobody where the title before it speaks against all, or nothing tells them apart. */
    Optional<Chosen> among(List<Referent> all, NameSpan name) {
        List<Referent> candidates = new ArrayList<>(
                all.stream().filter(referent -> !isExcluded(name, referent)).toList());
        if (candidates.size() < 2) {
            return candidates.stream().findFirst().map(referent -> new Chosen(referent, "title-gender"));
        }
        DependencyTree tree = name.sentence().tree();
        Set<String> title = roles.before(tree, name.first());
        List<Referent> titled = candidates.stream()
                .filter(referent -> title.stream().anyMatch(noun -> roles.has(referent, noun)))
                .toList();
        if (titled.size() == 1) {
            return Optional.of(new Chosen(titled.get(0), "title-role"));
        }
        return ranked(candidates, name);
    }

    private Optional<Chosen> ranked(List<Referent> candidates, NameSpan name) {
        int here = name.span().begin();
        Map<Referent, Double> scores = new HashMap<>();
        Referent last = candidates.get(0);
        int lastBegin = -1;
        for (Referent candidate : candidates) {
            TreeMap<Integer, Naming> all = namings.getOrDefault(candidate, new TreeMap<>());
            scores.put(candidate, Math.log(1.0 + all.size()));
            Map.Entry<Integer, Naming> before = all.lowerEntry(here);
            if (before != null && before.getKey() > lastBegin) {
                last = candidate;
                lastBegin = before.getKey();
            }
        }
        if (lastBegin >= 0) {
            boolean near = article.paragraph(article.sentenceAt(lastBegin))
                    == article.paragraph(name.sentence().number());
            scores.merge(last, LAST_NAMED + (near ? SAME_PARAGRAPH : 0), Double::sum);
        }
        candidates.stream()
                .min(Comparator.comparingInt(Referent::number))
                .ifPresent(first -> scores.merge(first, LEAD, Double::sum));
        return candidates.stream()
                .max(Comparator.comparingDouble((Referent referent) -> scores.getOrDefault(referent, 0.0))
                        .thenComparing(Referent::number, Comparator.reverseOrder()))
                .map(referent -> new Chosen(referent, "named-last"));
    }
}
