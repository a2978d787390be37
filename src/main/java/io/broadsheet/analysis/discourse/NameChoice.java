package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.discourse.name.NamingRule;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.lexicon.WordClass;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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

    private static final double LAST_NAMED = 0.3;
    private static final double LAST_SUBJECT = 0.7;
    private static final double NEAR_PARAGRAPH = 0.6;
    private static final double INTRODUCED_FIRST = 0.4;
    /** "his wife, Anna Holm" is seldom the Holm of an article. */
    private static final double RELATIVE = 1.5;

    private final ArticleTrees article;
    private final Genders genders;
    private final Roles roles;
    /** The namings of each, by where they begin. */
    private final Map<Referent, NavigableMap<Integer, Naming>> namings = new HashMap<>();
    /** Those that are what their clause is about. */
    private final Map<Referent, NavigableMap<Integer, Naming>> subjects = new HashMap<>();

    private final Set<Referent> relatives = new HashSet<>();

    NameChoice(ArticleTrees article, Genders genders, Roles roles) {
        this.article = article;
        this.genders = genders;
        this.roles = roles;
    }

    /** Remembers a naming. */
    void named(Naming naming) {
        namings.computeIfAbsent(naming.referent(), referent -> new TreeMap<>())
                .put(naming.span().begin(), naming);
        if (naming.subject()) {
            subjects.computeIfAbsent(naming.referent(), referent -> new TreeMap<>())
                    .put(naming.span().begin(), naming);
        }
        if (naming.isPerson() && isRelative(naming)) {
            relatives.add(naming.referent());
        }
    }

    /** Whether a word for a relative stands right before a name or has it in apposition: "his wife, Anna Holm". */
    private boolean isRelative(Naming naming) {
        DependencyTree tree = article.tree(naming.sentence());
        int before = naming.first() - 1;
        int above = tree.head(naming.word());
        return tree.is(before, WordClass.RELATIVE)
                || (tree.hasWord(before, ",") && tree.is(before - 1, WordClass.RELATIVE))
                || (tree.relation(naming.word()).equals("appos") && tree.is(above, WordClass.RELATIVE));
    }

    /** Whether the title before a name speaks against someone. */
    boolean isExcluded(NameSpan name, Referent referent) {
        Gender title = genders.ofTitle(name.sentence().tree(), name.first());
        return title != Gender.UNKNOWN && genders.isOther(referent, title);
    }

    /** The only one whom the title before a name does not speak against. */
    Optional<Chosen> byTitle(List<Referent> all, NameSpan name) {
        List<Referent> candidates = allowed(all, name);
        return candidates.size() == 1
                ? Optional.of(new Chosen(candidates.get(0), NamingRule.TITLE_GENDER.id()))
                : Optional.empty();
    }

    private List<Referent> allowed(List<Referent> all, NameSpan name) {
        return all.stream().filter(referent -> !isExcluded(name, referent)).toList();
    }

    /** Whom a name means; nobody where the title before it speaks against all. */
    Optional<Chosen> among(List<Referent> all, NameSpan name) {
        List<Referent> candidates = allowed(all, name);
        if (candidates.size() < 2) {
            return byTitle(all, name);
        }
        DependencyTree tree = name.sentence().tree();
        Set<String> title = roles.before(tree, name.first());
        List<Referent> titled = candidates.stream()
                .filter(referent -> title.stream().anyMatch(noun -> roles.has(referent, noun)))
                .toList();
        if (titled.size() == 1) {
            return Optional.of(new Chosen(titled.get(0), NamingRule.TITLE_ROLE.id()));
        }
        return ranked(candidates, name);
    }

    private Optional<Chosen> ranked(List<Referent> candidates, NameSpan name) {
        Map<Referent, Double> scores = new HashMap<>();
        for (Referent candidate : candidates) {
            double score = Math.log(1.0 + of(namings, candidate).size());
            scores.put(candidate, score - (relatives.contains(candidate) ? RELATIVE : 0));
        }
        lastBefore(candidates, name, namings).ifPresent(last -> scores.merge(last.referent(), LAST_NAMED, Double::sum));
        lastBefore(candidates, name, subjects)
                .ifPresent(last -> scores.merge(last.referent(), LAST_SUBJECT + near(last, name), Double::sum));
        candidates.stream()
                .min(Comparator.comparingInt(this::firstNaming))
                .ifPresent(first -> scores.merge(first, INTRODUCED_FIRST, Double::sum));
        return candidates.stream()
                .max(Comparator.comparingDouble((Referent referent) -> scores.getOrDefault(referent, 0.0))
                        .thenComparing(Referent::number, Comparator.reverseOrder()))
                .map(referent -> new Chosen(referent, NamingRule.NAMED_LAST.id()));
    }

    /** The last naming of one of some before a name. */
    private static Optional<Naming> lastBefore(
            List<Referent> candidates, NameSpan name, Map<Referent, NavigableMap<Integer, Naming>> which) {
        return candidates.stream()
                .map(candidate -> of(which, candidate).lowerEntry(name.span().begin()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .max(Comparator.comparing(Naming::span));
    }

    private static NavigableMap<Integer, Naming> of(
            Map<Referent, NavigableMap<Integer, Naming>> which, Referent referent) {
        return which.getOrDefault(referent, Collections.emptyNavigableMap());
    }

    private double near(Naming last, NameSpan name) {
        int between = article.paragraph(name.sentence().number()) - article.paragraph(last.sentence());
        return between <= 1 ? NEAR_PARAGRAPH : 0;
    }

    private int firstNaming(Referent referent) {
        NavigableMap<Integer, Naming> all = of(namings, referent);
        return all.isEmpty() ? Integer.MAX_VALUE : all.firstKey();
    }
}
