package io.broadsheet.analysis.discourse.name;

import io.broadsheet.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of one type by the words that they may share, so that each is compared with few others.
 *
 * @param <N> a name in its parts
 */
final class NameIndex<N> {
    /** No family is that large; a list of names that end alike must not take quadratic time. */
    private static final int LARGEST_FAMILY = 40;

    private final Map<String, N> names = new LinkedHashMap<>();
    private final Map<String, List<String>> buckets = new HashMap<>();
    private final List<NameRule<N>> rules;
    private final Function<N, Set<String>> asShort;

    private NameIndex(
            NameForms forms,
            Function<String, N> parse,
            List<NameRule<N>> rules,
            Function<N, Set<String>> asFull,
            Function<N, Set<String>> asShort) {
        this.rules = rules;
        this.asShort = asShort;
        for (String key : forms.keys()) {
            N name = parse.apply(forms.display(key));
            names.put(key, name);
            asFull.apply(name)
                    .forEach(bucket -> buckets.computeIfAbsent(bucket, b -> new ArrayList<>())
                            .add(key));
        }
    }

    static NameIndex<PersonName> persons(NameForms forms, Lexicon lexicon) {
        return new NameIndex<>(
                forms,
                name -> PersonName.of(name, lexicon),
                PersonRules.ALL,
                NameIndex::ofFullPerson,
                NameIndex::ofShortPerson);
    }

    private static Set<String> ofFullPerson(PersonName name) {
        Set<String> buckets = new LinkedHashSet<>(List.of("last " + name.last(), "last " + name.plainLast()));
        if (!name.isSingle()) {
            buckets.add("first " + name.first());
            name.forms().forEach(group -> buckets.add("given " + group));
        }
        if (!name.nickname().isEmpty()) {
            buckets.add("nick " + name.nickname());
        }
        return buckets;
    }

    private static Set<String> ofShortPerson(PersonName name) {
        Set<String> buckets =
                new LinkedHashSet<>(List.of("last " + name.last(), "last " + name.plainLast(), "nick " + name.first()));
        if (name.isSingle()) {
            buckets.add("first " + name.first());
            name.forms().forEach(group -> buckets.add("given " + group));
        }
        return buckets;
    }

    static NameIndex<OrganizationName> organizations(NameForms forms, Lexicon lexicon) {
        return new NameIndex<>(
                forms,
                name -> OrganizationName.of(name, lexicon),
                OrganizationRules.ALL,
                NameIndex::ofFullOrganization,
                NameIndex::ofShortOrganization);
    }

    private static Set<String> ofFullOrganization(OrganizationName name) {
        Set<String> buckets = new LinkedHashSet<>();
        buckets.add("last " + name.words().get(name.words().size() - 1));
        buckets.add("first " + name.words().get(0));
        buckets.add("head " + name.head());
        name.initials().forEach(letters -> buckets.add("letters " + letters));
        name.known().forEach(group -> buckets.add("known " + group));
        return buckets;
    }

    private static Set<String> ofShortOrganization(OrganizationName name) {
        Set<String> buckets = new LinkedHashSet<>();
        buckets.add("last " + name.words().get(name.words().size() - 1));
        buckets.add("first " + name.words().get(0));
        buckets.add("head " + name.folded());
        buckets.add("letters " + name.letters());
        name.known().forEach(group -> buckets.add("known " + group));
        return buckets;
    }

    /** For each name that may be short for others, the first rule that knows one, and all that it knows. */
    Map<String, FullerNames.Options> options(NameForms forms) {
        Map<String, FullerNames.Options> options = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            Set<String> others = new LinkedHashSet<>();
            for (String bucket : asShort.apply(name)) {
                List<String> family = buckets.getOrDefault(bucket, List.of());
                others.addAll(family.subList(0, Math.min(family.size(), LARGEST_FAMILY)));
            }
            others.remove(key);
            for (NameRule<N> rule : rules) {
                List<String> fuller = others.stream()
                        .filter(other -> rule.joins(name, named(other)))
                        .sorted(Comparator.comparingInt(forms::order))
                        .toList();
                if (!fuller.isEmpty()) {
                    options.put(key, new FullerNames.Options(rule.id(), fuller));
                    break;
                }
            }
        });
        return options;
    }

    private N named(String key) {
        N name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("no such name: " + key);
        }
        return name;
    }
}
