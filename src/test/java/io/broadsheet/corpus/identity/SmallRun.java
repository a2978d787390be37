package io.broadsheet.corpus.identity;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Traits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A run in memory: articles as what they name, and who that is. */
final class SmallRun {
    private final IdentityResolver resolver = new IdentityResolver(Lexicon.ENGLISH);
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<Long, Set<String>> named = new HashMap<>();
    private long articles;

    /** Something that an article names: by its fullest name and by other forms. */
    record Named(EntityType type, Traits traits, List<String> forms) {
        static Named person(String... forms) {
            return new Named(EntityType.PERSON, Traits.NONE, Arrays.asList(forms));
        }

        static Named body(String... forms) {
            return new Named(EntityType.ORGANIZATION, Traits.NONE, Arrays.asList(forms));
        }

        static Named of(EntityType type, String... forms) {
            return new Named(type, Traits.NONE, Arrays.asList(forms));
        }

        Named called(String pronoun, String... roles) {
            return new Named(type, new Traits(List.of(roles), pronoun), forms);
        }
    }

    /** Adds an article; the ids of what it names, in order. */
    List<Long> article(Named... names) {
        articles++;
        List<Long> ids = new ArrayList<>();
        for (Named name : names) {
            Map<String, Integer> forms = new TreeMap<>();
            name.forms().forEach(form -> forms.merge(form, 1, Integer::sum));
            Appearance appearance = new Appearance(
                    appearances.size() + 1, articles, name.forms().get(0), name.type(), forms, name.traits());
            appearances.add(appearance);
            ids.add(appearance.id());
            named.computeIfAbsent(articles, article -> new HashSet<>())
                    .add(key(appearance).id());
        }
        return ids;
    }

    /** The same article several times. */
    void articles(int times, Named... names) {
        for (int i = 0; i < times; i++) {
            article(names);
        }
    }

    private NameKey key(Appearance appearance) {
        return resolver.keys().key(appearance.name(), appearance.type());
    }

    List<Decision> decisions() throws IOException {
        Map<String, List<Appearance>> blocks = new TreeMap<>();
        for (Appearance appearance : appearances) {
            for (String block : resolver.keys().blocks(appearance)) {
                blocks.computeIfAbsent(block, word -> new ArrayList<>()).add(appearance);
            }
        }
        List<Decision> decisions = new ArrayList<>();
        for (Map.Entry<String, List<Appearance>> block : blocks.entrySet()) {
            Block filled = resolver.block(block.getKey());
            block.getValue().forEach(filled::add);
            decisions.addAll(resolver.resolve(filled, new Articles()));
        }
        return decisions;
    }

    /** Who each appearance is. */
    Map<Long, String> identities() throws IOException {
        Map<String, String> joins = new HashMap<>();
        Map<Long, String> assigned = new HashMap<>();
        for (Decision decision : decisions()) {
            if (decision instanceof Decision.Join join) {
                joins.put(join.name().id(), join.into().id());
            } else if (decision instanceof Decision.Assignment assignment) {
                assigned.put(assignment.appearance(), assignment.into().id());
            } else if (decision instanceof Decision.Open open) {
                assigned.put(open.appearance(), open.name().id() + "@" + open.appearance());
            }
        }
        Map<Long, String> identities = new TreeMap<>();
        for (Appearance appearance : appearances) {
            String identity = Optional.ofNullable(assigned.get(appearance.id()))
                    .orElseGet(() -> key(appearance).id());
            while (joins.containsKey(identity)) {
                identity = joins.getOrDefault(identity, identity);
            }
            identities.put(appearance.id(), identity);
        }
        return identities;
    }

    /** The identities of some names that no other name of the run has. */
    Set<String> identities(String name) throws IOException {
        Map<Long, String> all = identities();
        Set<String> some = new TreeSet<>();
        for (Appearance appearance : appearances) {
            if (appearance.name().equals(name)) {
                some.add(all.getOrDefault(appearance.id(), ""));
            }
        }
        return some;
    }

    private final class Articles implements Context {
        @Override
        public Set<String> named(long article) {
            return named.getOrDefault(article, Set.of());
        }

        @Override
        public double share(String id) {
            return named.values().stream().filter(names -> names.contains(id)).count() * leastShare();
        }

        @Override
        public double leastShare() {
            return 1.0 / articles;
        }
    }
}
